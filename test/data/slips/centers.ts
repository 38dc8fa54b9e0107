/** Slips in the status and the names of centers. */
import { type Edit, setSchedule, slip, withCenter, withTop } from './build.ts';

const REBUILT = {
  de: 'Wegen Umbau geschlossen bis Ende März 2027.',
  en: 'Closed for renovation until the end of March 2027.',
};

export const CENTERS_EDITS: readonly Edit[] = [
  slip(
    'centers/closed-without-a-note',
    'Umbau gemeint, nur den Status geändert.',
    withCenter('nord', { status: 'temporarily_closed' }),
  ),
  slip(
    'centers/closed-until-nobody-knows',
    'Bis Ende März gemeint, im Hinweis fehlt das Ende.',
    withCenter('west', {
      status: 'temporarily_closed',
      status_note: { de: 'Wegen Umbau geschlossen.', en: 'Closed for renovation.' },
    }),
  ),
  slip(
    'centers/closed-until-last-march',
    'Bis Ende März 2027 gemeint, 2026 getippt.',
    withCenter('mitte', {
      status: 'temporarily_closed',
      status_note: { de: 'Wegen Umbau geschlossen bis Ende März 2026.' },
    }),
  ),
  slip(
    'centers/closed-for-good-by-mistake',
    'Vorübergehend gemeint, „dauerhaft“ gewählt.',
    withCenter('nord', { status: 'closed', status_note: REBUILT }),
  ),
  slip(
    'centers/note-without-a-status',
    'Umbau gemeint, nur den Hinweis eingetragen.',
    withCenter('west', { status_note: REBUILT }),
  ),
  slip(
    'centers/wrong-one-closed',
    'Das RSC West gemeint, beim RSC Nord eingetragen.',
    withCenter('nord', {
      status: 'temporarily_closed',
      status_note: { de: 'Das RSC West ist bis Ende März 2027 geschlossen.' },
    }),
  ),
  slip(
    'centers/closed-and-still-open',
    'Dauerhaft geschlossen, daneben neue Zeiten ab Januar verlängert.',
    withCenter('mitte', { status: 'closed', status_note: { de: 'Das Center wurde aufgegeben.' } }),
    setSchedule('mitte-open-mo', { valid_to: '2028-12-31' }),
  ),
  slip(
    'centers/deleted',
    'Nord vorübergehend ausblenden wollen, den Eintrag gelöscht.',
    withTop(({ centers }) => ({ centers: centers.filter(({ id }) => id !== 'nord') })),
  ),
  slip(
    'centers/id-changed',
    'Den Namen berichtigen wollen, die Kennung geändert.',
    withCenter('mitte', { id: 'hochfeld' }),
  ),
  slip(
    'centers/names-exchanged',
    'Den vollen Namen von West bei Nord eingefügt.',
    withCenter('nord', { full_name: 'Regionales Support-Center West' }),
  ),
  slip(
    'centers/name-of-the-sister',
    'Den Namen berichtigen wollen, den der Schwester getippt.',
    withCenter('west', { name: 'RSC Mitte' }),
  ),
  slip(
    'centers/name-mistyped',
    'Den Namen neu getippt, zwei Buchstaben verdreht.',
    withCenter('west', { name: 'RSC Wets' }),
  ),
];
