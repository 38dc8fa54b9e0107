/** Jobs of an office that change hours. */
import type { Job } from './job.ts';

const MITTE = 'mitte open_consultation';

export const HOURS_JOBS: readonly Job[] = [
  {
    job: 'Telefonzeit ändern, nur mittwochs',
    operation: 'change-hours',
    typed: { center: 'nord', schedule: 'Telefon', from: '4.1.2027', opens_at: '10', closes_at: '11', days: 'Mi' },
    says: 'RSC Nord: telefonisch Montag bis Freitag 9–10 Uhr → telefonisch Mittwoch 10–11 Uhr ab 4.1.2027',
    ...{ shows: ['2027-01-05', '2027-01-06', 'nord phone 09:00 10:00', 'nord phone 10:00 11:00'], of: 'nord phone' },
  },
  {
    job: 'Eine Telefonzeit am Nachmittag dazu',
    operation: 'add-hours',
    typed: { center: 'west', service: 'Telefon', byday: 'Di', from: '5.1.2027', opens_at: '14', closes_at: '15' },
    says: 'RSC West: neu: telefonisch Dienstag 14–15 Uhr',
    ...{ shows: ['2027-01-05', '2027-01-05', 'west phone 09:00 10:00', 'west phone 14:00 15:00'], of: 'west phone' },
  },
  {
    job: 'Alle zwei Wochen eine Sprechstunde',
    operation: 'add-hours',
    typed: { center: 'mitte', byday: 'Fr', from: '8.1.2027', opens_at: '9', closes_at: '11', interval: '2' },
    says: 'RSC Mitte: neu: jede 2. Woche Freitag 9–11 Uhr',
    ...{ shows: ['2027-01-08', '2027-01-17', `${MITTE} 09:00 11:00`, `${MITTE} 10:00 12:00`, `${MITTE} 14:00 16:00`] },
    of: MITTE,
  },
  {
    job: 'Ein Nachmittag endet, ein anderer folgt ihm',
    operation: 'end-hours',
    before: [['add-hours', { center: 'mitte', byday: 'Di', from: '2.3.2027', opens_at: '10', closes_at: '12' }]],
    typed: { center: 'mitte', schedule: 'Montag', from: '1.3.2027' },
    says: 'RSC Mitte: Montag 10–12 Uhr nur noch bis 28.2.2027',
    ...{ shows: ['2027-03-01', '2027-03-02', `${MITTE} 10:00 12:00`], of: MITTE },
  },
  {
    job: 'Zusatztermin mit Anmeldung',
    operation: 'extra-session',
    typed: {
      ...{ center: 'mitte', service: 'Beratung', date: 'Sa, 6.3.2027', opens_at: '10', closes_at: '13' },
      ...{ access: 'mit Termin', booking_phone: '0203 60802707' },
    },
    says: 'RSC Mitte: Zusatztermin am 6.3.2027, 10–13 Uhr',
    ...{ shows: ['2027-03-06', '2027-03-06', 'mitte consultation 10:00 13:00'], of: 'mitte' },
  },
  {
    job: 'Am Ostermontag geöffnet, zu anderer Zeit',
    operation: 'open-on-holiday',
    typed: { center: 'mitte', date: '29.3.2027', opens_at: '9', closes_at: '10:30' },
    says: 'RSC Mitte: Zusatztermin am 29.3.2027, 09:00–10:30 Uhr',
    ...{ shows: ['2027-03-29', '2027-03-29', `${MITTE} 09:00 10:30`], of: MITTE },
  },
];
