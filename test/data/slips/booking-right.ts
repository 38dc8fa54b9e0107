/** Right edits of appointments and last admissions. */
import { addSchedule, type Edit, legal, newHours } from './build.ts';

const advice = { service: 'consultation', valid_from: '2027-02-02' } as const;

export const BOOKING_RIGHT_EDITS: readonly Edit[] = [
  legal(
    'conditions/appointment-by-phone',
    'Dienstags Beratung mit Termin, die Nummer des Centers vergibt sie.',
    addSchedule({
      ...advice,
      id: 'mitte-termin-tu',
      byday: ['TU'],
      access: 'appointment',
      booking: { phone: '+4920360802707' },
    }),
  ),
  legal(
    'conditions/appointment-on-a-page',
    'Termine gibt es auf der Seite der Stadt.',
    addSchedule({
      ...advice,
      id: 'nord-termin-th',
      byday: ['TH'],
      access: 'appointment',
      booking: { url: 'https://termine.duisburg.de/rsc-nord' },
    }),
  ),
  legal(
    'conditions/appointment-in-words',
    'Termine vergibt die Sprechstunde selbst.',
    addSchedule({
      ...advice,
      id: 'west-termin-fr',
      byday: ['FR'],
      access: 'appointment',
      booking: {
        note: {
          de: 'Termine vergeben wir in der offenen Sprechstunde.',
          en: 'Ask for an appointment in the open consultation.',
        },
      },
    }),
  ),
  legal(
    'conditions/appointment-at-the-city',
    'Die Zentrale der Stadt vergibt die Termine aller Center.',
    addSchedule({
      ...advice,
      id: 'mitte-termin-we',
      byday: ['WE'],
      access: 'appointment',
      booking: { phone: '+492032830', url: 'https://www.duisburg.de/termine' },
    }),
  ),
  legal(
    'conditions/appointment-day',
    'Ein ganzer Tag nur mit Termin.',
    addSchedule({
      ...advice,
      id: 'west-termintag',
      byday: ['WE'],
      opens_at: '08:00',
      closes_at: '16:00',
      access: 'appointment',
      booking: { phone: '+492065550087' },
      valid_from: '2027-04-07',
    }),
  ),
  legal(
    'conditions/open-becomes-appointment',
    'Aus der offenen Sprechstunde am Mittwoch wird eine mit Termin.',
    newHours('nord-open-we', '2027-05-05', {
      service: 'consultation',
      access: 'appointment',
      booking: { phone: '+4920394065357' },
    }),
  ),
  legal(
    'conditions/last-admission',
    'Letzter Einlass ist eine halbe Stunde vor Schluss.',
    newHours('mitte-open-mo', '2027-03-01', { last_admission: '11:30' }),
  ),
  legal(
    'conditions/last-admission-early',
    'Einlass nur in der ersten Stunde, beraten wird bis 16 Uhr.',
    newHours('mitte-open-we', '2027-09-01', { last_admission: '15:00' }),
  ),
  legal(
    'conditions/walk-in-or-booked',
    'Ohne Termin, wer mag, bucht trotzdem einen Platz.',
    addSchedule({
      ...advice,
      id: 'nord-familie-th',
      byday: ['TH'],
      audience: ['families'],
      access: 'walk_in',
      booking: { note: { de: 'Wer mag, reserviert am Telefon einen Platz.' } },
    }),
  ),
];
