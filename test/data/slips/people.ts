/** Slips in reasons of closures: empty of content, or with what is nobody’s business. */
import type { Words } from '../../../data/model/directory.ts';
import { addClosure, addExtra, type Edit, newHours, slip } from './build.ts';

const because = (centers: readonly string[], from: string, reason: Words, to = from) =>
  addClosure({ centers, from, to, reason });

export const PEOPLE_EDITS: readonly Edit[] = [
  slip(
    'people/hyphen',
    'Keinen Grund nennen wollen, einen Strich getippt.',
    because(['mitte'], '2026-12-09', { de: '-' }),
  ),
  slip(
    'people/xxx',
    'Den Grund später eintragen wollen, „xxx“ getippt.',
    because(['nord'], '2027-01-25', { de: 'xxx' }),
  ),
  slip(
    'people/dots',
    'Den Grund später eintragen wollen, Punkte getippt.',
    because(['west'], '2027-02-18', { de: '......' }),
  ),
  slip(
    'people/see-notice',
    'Auf den Aushang an der Tür verwiesen, den im Netz niemand sieht.',
    because(['mitte'], '2027-03-10', { de: 'siehe Aushang' }),
  ),
  slip(
    'people/closed',
    'Den Grund gemeint, noch einmal „geschlossen“ getippt.',
    because(['west'], '2027-04-08', { de: 'geschlossen' }),
  ),
  slip(
    'people/label-as-text',
    'Das Feld ausfüllen wollen, seinen Namen hineingetippt.',
    because(['nord'], '2027-05-05', { de: 'Grund' }),
  ),
  slip(
    'people/test',
    'Das Formular ausprobiert und abgeschickt.',
    because(['mitte'], '2027-06-09', { de: 'Test bitte ignorieren' }),
  ),
  slip(
    'people/keyboard',
    'Mit der Hand auf die Tastatur gekommen.',
    because(['west'], '2027-09-06', { de: 'Fortbildungasdfgh' }),
  ),
  slip(
    'people/placeholder',
    'Die Vorlage ausfüllen wollen, eine Lücke stehen lassen.',
    because(['nord'], '2027-10-18', { de: 'Wegen [GRUND] geschlossen', en: 'Closed because of [REASON]' }),
  ),
  slip(
    'people/cut-off',
    'Den Satz nicht zu Ende getippt.',
    because(['mitte'], '2027-11-22', { de: 'Wegen einer Fortbildung und der anschließenden' }),
  ),
  slip(
    'people/name-and-illness',
    'Kurzfristiger Ausfall gemeint, Name und Krankheit genannt.',
    because(['mitte'], '2026-11-30', { de: 'Frau Yilmaz ist krank' }),
  ),
  slip(
    'people/holiday-of-a-colleague',
    'Vertretung fehlt gemeint, den Urlaub des Kollegen genannt.',
    because(['nord'], '2027-02-03', { de: 'Herr Demir hat Urlaub', en: 'Mr Demir is on holiday' }),
  ),
  slip(
    'people/illness-of-a-child',
    'Kurzfristiger Ausfall gemeint, Privates genannt.',
    because(['west'], '2027-02-04', { de: 'Kind von Sabine hat Scharlach' }),
  ),
  slip(
    'people/operation',
    'Personalmangel gemeint, die Operation der Leitung genannt.',
    because(['nord'], '2027-03-01', { de: 'Die Leiterin ist nach einer Operation in der Reha' }, '2027-03-19'),
  ),
  slip(
    'people/maternity',
    'Eine Pause im Angebot gemeint, die Schwangerschaft genannt.',
    because(['west'], '2027-05-10', { de: 'Unsere Beraterin Fr. Öztürk ist im Mutterschutz' }, '2027-05-12'),
  ),
  slip(
    'people/infection-in-the-team',
    'Personalausfall gemeint, die Diagnose genannt.',
    because(['mitte'], '2026-12-02', { de: 'Corona im Team' }),
  ),
  slip(
    'people/private-number-in-the-note',
    'Auf das Telefon des Centers verweisen wollen, die eigene Handynummer genannt.',
    addExtra({ center: 'west', date: '2027-03-20', note: { de: 'Bei Fragen bitte Ayse anrufen: 0152 28817386' } }),
  ),
  slip(
    'people/initials',
    'Einen Hinweis für alle gemeint, die Kürzel des Teams stehen lassen.',
    newHours('nord-open-mo', '2027-02-01', {
      closes_at: '12:30',
      note: { de: 'Vertretung durch AY, abgesprochen mit KM' },
    }),
  ),
  slip(
    'people/internal-remark',
    'Den Grund für alle gemeint, die Notiz für das Team dazugetippt.',
    because(['west'], '2027-06-10', { de: 'Teamtag (noch nicht veröffentlichen, erst mit Leitung klären!)' }),
  ),
  slip(
    'people/mail-pasted',
    'Den Grund aus der E-Mail kopiert, mit Anrede und Gruß.',
    because(['mitte'], '2027-04-26', {
      de: 'Liebe Kolleginnen, am 26.4. ist bei uns Inventur. Viele Grüße, M. Schulz',
    }),
  ),
];
