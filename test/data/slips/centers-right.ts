/** Right edits of centers: closed for a while or for good, names, order, wording. */
import { type Edit, endSchedule, legal, TODAY, withCenter, withTop } from './build.ts';

const REBUILT = {
  de: 'Wegen Umbau geschlossen bis Ende März 2027.',
  en: 'Closed for renovation until the end of March 2027.',
};
const closed = (id: string, status_note: { de: string; en: string }) =>
  withCenter(id, { status: 'closed', status_note });

export const CENTERS_RIGHT_EDITS: readonly Edit[] = [
  legal(
    'centers/renovation',
    'Nord ist wegen Umbau bis Ende März zu.',
    withCenter('nord', { status: 'temporarily_closed', status_note: REBUILT }),
  ),
  legal(
    'centers/fire',
    'Mitte ist nach einem Brand zu, wie lange ist offen, der nächste Stand ist genannt.',
    withCenter('mitte', {
      status: 'temporarily_closed',
      status_note: {
        de: 'Nach einem Brand bis auf Weiteres geschlossen; neuer Stand am 15. Januar 2027.',
        en: 'Closed after a fire; more on 15 January 2027.',
      },
    }),
  ),
  legal(
    'centers/closes-for-good',
    'West ist mit dem heutigen Tag für immer geschlossen.',
    endSchedule('west-open-mo', TODAY),
    endSchedule('west-open-th', TODAY),
    endSchedule('west-phone', TODAY),
    closed('west', {
      de: 'Dauerhaft geschlossen. Bitte wenden Sie sich an das RSC Mitte.',
      en: 'Closed for good. Please turn to RSC Mitte.',
    }),
  ),
  legal(
    'centers/renamed',
    'Mitte heißt jetzt nach seinem Stadtteil, die Kennung bleibt.',
    withCenter('mitte', { name: 'RSC Hochfeld', full_name: 'Regionales Support-Center Hochfeld' }),
  ),
  legal(
    'centers/full-name',
    'Der volle Name bekommt den Träger dazu.',
    withCenter('west', { full_name: 'Regionales Support-Center West der Grafschafter Diakonie' }),
  ),
  legal(
    'centers/order',
    'Mitte soll als Erstes stehen.',
    withTop(({ centers }) => ({ centers: [centers[1]!, centers[0]!, centers[2]!] })),
  ),
  legal(
    'centers/reviewed-more-often',
    'Die Angaben sollen alle halbe Jahre bestätigt werden.',
    withTop({ review_after_days: 182 }),
  ),
  legal(
    'centers/wording',
    'Die Beschreibung wird kürzer gefasst.',
    withTop({ description: 'Anschriften, Sprechzeiten und Schließungen der Regionalen Support-Center in Duisburg.' }),
  ),
  legal(
    'centers/outreach-called-off',
    'Die geplante Außensprechstunde im Süden entfällt.',
    withTop(({ outreach }) => ({ outreach: outreach.filter(({ id }) => id !== 'sued') })),
  ),
];
