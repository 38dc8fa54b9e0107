/** Slips in notes and reasons that contradict the fields, or are mistyped. */
import type { Words } from '../../../data/model/directory.ts';
import { addClosure, addExtra, addSchedule, type Edit, newHours, slip } from './build.ts';

const because = (centers: readonly string[], from: string, reason: Words, to = from) =>
  addClosure({ centers, from, to, reason });

export const NOTES_EDITS: readonly Edit[] = [
  slip(
    'people/other-day-in-the-note',
    'Mittwoch gemeint und im Feld, im Hinweis steht noch Montag.',
    newHours('mitte-open-we', '2027-02-03', {
      opens_at: '13:00',
      note: { de: 'Montags bitte den Eingang im Hof benutzen.' },
    }),
  ),
  slip(
    'people/other-time-in-the-note',
    'Beginn 14:30 Uhr gemeint, im Feld steht 15:30.',
    newHours('nord-open-we', '2027-03-03', {
      opens_at: '15:30',
      closes_at: '17:00',
      note: { de: 'Beginn ist um 14:30 Uhr.', en: 'Begins at 14:30.' },
    }),
  ),
  slip(
    'people/other-end-in-the-note',
    'Nur bis Ende Mai gemeint, im Hinweis steht Ende März.',
    addSchedule({
      id: 'west-open-tu',
      byday: ['TU'],
      valid_from: '2027-02-02',
      valid_to: '2027-05-25',
      note: { de: 'Nur bis zum 31. März 2027.' },
    }),
  ),
  slip(
    'people/weekday-does-not-fit-the-date',
    'Donnerstag, 11. März gemeint, Datum und Wochentag passen nicht zusammen.',
    because(['west'], '2027-03-11', { de: 'Am Freitag, 11. März, ist Fachtag', en: 'Conference on Friday, 11 March' }),
  ),
  slip(
    'people/languages-say-different-days',
    'Auf Deutsch geändert, das Englische blieb beim alten Tag.',
    because(['mitte'], '2027-05-12', { de: 'Fachtag am 12. Mai', en: 'Conference on 5 May' }),
  ),
  slip(
    'people/by-appointment-in-the-note',
    'Nur mit Termin gemeint, es steht nur im Hinweis der offenen Sprechstunde.',
    newHours('mitte-open-mo', '2027-04-05', {
      closes_at: '13:00',
      note: { de: 'Nur nach vorheriger Terminvereinbarung!' },
    }),
  ),
  slip(
    'people/only-women-in-the-note',
    'Frauenstunde gemeint, es steht nur im Hinweis der offenen Sprechstunde.',
    addSchedule({ id: 'nord-open-th', byday: ['TH'], note: { de: 'Nur für Frauen.', en: 'Women only.' } }),
  ),
  slip(
    'people/from-when-in-the-note',
    'Ab April gemeint, es steht nur im Hinweis, die Zeit beginnt im Februar.',
    newHours('west-open-mo', '2027-02-01', { opens_at: '12:00', note: { de: 'Gilt erst ab 1. April 2027.' } }),
  ),
  slip(
    'people/umlauts-broken',
    'Aus einer alten Datei kopiert, die Umlaute sind zerfallen.',
    because(['nord'], '2027-07-07', { de: 'Ã–ffnung verschoben wegen RÃ¤umung' }),
  ),
  slip(
    'people/caps-lock',
    'Mit gedrückter Feststelltaste getippt.',
    because(['west'], '2027-07-08', { de: 'bETRIEBSAUSFLUG DES tEAMS' }),
  ),
  slip(
    'people/html',
    'Fett drucken wollen, Auszeichnung in den Text getippt.',
    because(['mitte'], '2027-08-11', { de: '<b>Betriebsausflug</b>&nbsp;des Teams' }),
  ),
  slip(
    'people/shouting',
    'Deutlich sein wollen, alles groß und mit Ausrufezeichen.',
    because(['nord'], '2027-08-16', { de: 'ACHTUNG!!! HEUTE KEINE BERATUNG!!!' }),
  ),
  slip(
    'people/pasted-twice',
    'Den Hinweis zweimal eingefügt.',
    addExtra({
      center: 'mitte',
      date: '2027-06-12',
      note: { de: 'Bitte Ausweis mitbringen. Bitte Ausweis mitbringen.' },
    }),
  ),
];
