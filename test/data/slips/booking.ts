/** Slips in appointments and last admissions. */
import { addSchedule, type Edit, newHours, slip } from './build.ts';

const advice = { service: 'consultation', valid_from: '2027-02-02' } as const;

export const BOOKING_EDITS: readonly Edit[] = [
  slip(
    'conditions/no-way-to-book',
    'Beratung mit Termin gemeint, nicht gesagt, wie man ihn bekommt.',
    addSchedule({ ...advice, id: 'mitte-termin-tu', byday: ['TU'], access: 'appointment' }),
  ),
  slip(
    'conditions/appointment-for-open',
    'Die offene Sprechstunde sollte frei bleiben, „nur mit Termin“ angekreuzt.',
    newHours('nord-open-mo', '2027-03-01', { access: 'appointment', booking: { phone: '+4920394065358' } }),
  ),
  slip(
    'conditions/booking-without-appointment',
    'Nur mit Termin gemeint, „ohne Termin“ angekreuzt und die Buchung genannt.',
    addSchedule({
      ...advice,
      id: 'west-termin-we',
      byday: ['WE'],
      access: 'walk_in',
      booking: { note: { de: 'Kommen Sie bitte nur mit Termin: 02065 550087.' } },
    }),
  ),
  slip(
    'conditions/booking-at-the-sister',
    'Termine in Nord gemeint, die Nummer von West genannt.',
    addSchedule({
      ...advice,
      id: 'nord-termin-tu',
      byday: ['TU'],
      access: 'appointment',
      booking: { phone: '+492065550087' },
    }),
  ),
  slip(
    'conditions/booking-on-the-login-page',
    'Die Buchungsseite gemeint, die Anmeldung der Verwaltung kopiert.',
    addSchedule({
      ...advice,
      id: 'mitte-termin-th',
      byday: ['TH'],
      access: 'appointment',
      booking: { url: 'https://termine.duisburg.de/admin/login?returnUrl=%2Fkalender' },
    }),
  ),
  slip(
    'conditions/booking-in-a-table',
    'Die Buchungsseite gemeint, die Tabelle des Teams verlinkt.',
    addSchedule({
      ...advice,
      id: 'nord-termin-fr',
      byday: ['FR'],
      access: 'appointment',
      booking: { url: 'https://stadtduisburg.sharepoint.com/:x:/r/sites/rsc/Termine.xlsx' },
    }),
  ),
  slip(
    'conditions/booking-on-the-desk',
    'Ein Formular verlinken wollen, den Pfad auf dem eigenen Rechner kopiert.',
    addSchedule({
      ...advice,
      id: 'west-termin-fr',
      byday: ['FR'],
      access: 'appointment',
      booking: { url: 'file:///C:/Users/rsc/Desktop/Termin.pdf' },
    }),
  ),
  slip(
    'conditions/booking-note-is-empty',
    'Erklären wollen, wie man bucht, „s. o.“ getippt.',
    addSchedule({
      ...advice,
      id: 'mitte-termin-fr',
      byday: ['FR'],
      access: 'appointment',
      booking: { note: { de: 's. o.' } },
    }),
  ),
  slip(
    'conditions/advice-without-condition',
    'Eine offene Sprechstunde gemeint, „Beratung“ ohne jede Bedingung gewählt.',
    addSchedule({ ...advice, id: 'west-beratung-we', byday: ['WE'] }),
  ),
  slip(
    'conditions/last-admission-after-the-end',
    'Letzter Einlass 11:30 Uhr gemeint, 12:30 getippt.',
    newHours('mitte-open-mo', '2027-02-01', { closes_at: '12:15', last_admission: '12:30' }),
  ),
  slip(
    'conditions/last-admission-before-the-begin',
    'Letzter Einlass 15:30 Uhr gemeint, 5:30 getippt.',
    newHours('nord-open-we', '2027-04-07', { last_admission: '05:30' }),
  ),
  slip(
    'conditions/last-admission-at-the-begin',
    'Einlass ab 10 Uhr gemeint, als letzten Einlass eingetragen.',
    newHours('west-open-th', '2027-05-06', { closes_at: '12:30', last_admission: '10:00' }),
  ),
  slip(
    'conditions/last-admission-a-minute-before',
    'Letzter Einlass 11:30 Uhr gemeint, 11:59 getippt.',
    newHours('nord-open-mo', '2027-09-06', { last_admission: '11:59' }),
  ),
];
