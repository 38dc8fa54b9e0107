/** A directory of four centers with all that the data file can say, and each of these things alone, as cases. */
import type { Center, Directory, ExtraSession, Schedule } from '../../data/model/directory.ts';
import {
  closureWith,
  directoryWith,
  extraWith,
  oneCenterWith,
  scheduleWith,
  withCenter,
} from '../fixtures/directory.ts';

export const appointment = scheduleWith({
  id: 'mitte-appointment',
  service: 'consultation',
  byday: ['TH'],
  opens_at: '14:00',
  closes_at: '17:00',
  access: 'appointment',
  booking: { url: 'https://termin.example.org/mitte', phone: '+492033000', note: { de: 'Bitte zwei Tage vorher.' } },
});
export const women = scheduleWith({
  id: 'mitte-women',
  service: 'consultation',
  byday: ['FR'],
  audience: ['women', 'refugees'],
  languages: ['tr'],
  interpreter: ['ar'],
  note: { de: 'Mit Kinderbetreuung.', en: 'With childcare.' },
});
export const video = scheduleWith({
  id: 'mitte-video',
  service: 'consultation',
  byday: ['TU'],
  opens_at: '17:00',
  closes_at: '18:00',
  channel: 'video',
  link: 'https://video.example.org/mitte',
});
export const monthly = scheduleWith({ id: 'mitte-monthly', byday: ['1TU', '3TU'] });
export const admission = scheduleWith({ id: 'mitte-admission', byday: ['WE'], last_admission: '11:30' });
const everyMonday = scheduleWith();
const summer = scheduleWith({ id: 'mitte-summer', byday: ['TH'], valid_from: '2027-06-30', valid_to: '2027-08-08' });
const otherHours = closureWith({
  id: 'sommer-2027',
  centers: ['mitte'],
  from: '2027-06-30',
  to: '2027-08-08',
  replaced_by: ['mitte-summer'],
  reason: { de: 'Sommerferien', en: 'Summer holidays' },
});
const closedInside = closureWith({ id: 'ausflug-2027', from: '2027-07-15', to: '2027-07-15' });

const mitte = directoryWith().centers[1]!;
export const moved = {
  valid_from: '2027-02-01',
  district: 'Duissern',
  address: { ...mitte.address, address_1: 'Mülheimer Straße 200', postal_code: '47057' },
  position: { ...mitte.position!, latitude: 51.4321, longitude: 6.7891, accuracy_m: 10 },
} as const;
export const newPhones = { valid_from: '2027-03-01', phones: [{ number: '+4920312345' }] } as const;
export const rebuilding = {
  valid_from: '2027-04-12',
  valid_to: '2027-05-30',
  status: 'temporarily_closed',
  status_note: { de: 'Wegen Umbaus geschlossen.' },
} as const;

const phone = scheduleWith({ id: 'mitte-phone', service: 'phone', byday: ['MO', 'FR'], opens_at: '09:00' });
const alone = (schedules: readonly Schedule[], center: Partial<Center> = {}, more: Partial<Directory> = {}) =>
  withCenter(oneCenterWith(schedules, more), 'mitte', { schedules, ...center });

export const VOCABULARY: ReadonlyArray<readonly [string, Directory]> = [
  ['conditions', alone([everyMonday, appointment, women, video])],
  ['nth weekdays', alone([everyMonday, monthly, { ...phone, byday: ['-1FR', '2MO'] }])],
  [
    'nth weekdays beside every week',
    alone([
      { ...everyMonday, byday: ['TU'] },
      { ...monthly, opens_at: '13:00', closes_at: '14:00' },
    ]),
  ],
  [
    'two schedules on one nth weekday',
    alone([monthly, { ...monthly, id: 'second', byday: ['1TU'], opens_at: '13:00', closes_at: '14:00' }]),
  ],
  [
    'nth weekdays with a closure, a tentative one and an end',
    alone(
      [{ ...monthly, byday: ['1TU', '-1TH', 'SA'], valid_from: '2026-03-05', valid_to: '2027-09-30' }],
      {},
      {
        closures: [
          closureWith({ from: '2027-03-01', to: '2027-03-30' }),
          closureWith({ id: 'perhaps', from: '2027-04-01', to: '2027-04-08', effect: 'tentative' }),
          closureWith({ id: 'hour', from: '2027-05-04', to: '2027-05-04', opens_at: '11:00', closes_at: '12:00' }),
        ],
      },
    ),
  ],
  ['every second week on nth weekdays', alone([{ ...monthly, interval: 2 }])],
  ['last admission', alone([admission, everyMonday])],
  [
    'other hours for a summer, with a closure inside',
    alone([everyMonday, monthly, summer, phone], {}, { closures: [otherHours, closedInside] }),
  ],
  ['a move', alone([everyMonday, monthly, phone, women], { dated_facts: [moved] })],
  [
    'a move that has taken place',
    alone([everyMonday, monthly], { dated_facts: [{ ...moved, valid_from: '2026-06-01' }] }),
  ],
  [
    'a while at another place',
    alone([everyMonday, monthly, phone], { dated_facts: [{ ...moved, valid_to: '2027-03-31' }] }),
  ],
  ['new phone numbers', alone([everyMonday, phone], { dated_facts: [newPhones] })],
  ['a closing with the day of opening again', alone([everyMonday, monthly, phone], { dated_facts: [rebuilding] })],
  [
    'a center that is closed and opens again',
    alone([everyMonday, monthly, phone], {
      status: 'temporarily_closed',
      status_note: { de: 'Wegen Umbaus geschlossen.' },
      dated_facts: [{ valid_from: '2027-01-11', status: 'active' }],
    }),
  ],
  [
    'a closing for good',
    alone([everyMonday, monthly, phone], { dated_facts: [{ valid_from: '2027-06-01', status: 'closed' }] }),
  ],
  ['an extra session after a move', alone([everyMonday], { dated_facts: [moved] }, { extra_sessions: [extraWith()] })],
];

export const extraAppointment: ExtraSession = extraWith({
  id: 'mitte-extra-appointment',
  service: 'consultation',
  date: '2027-01-16',
  access: 'appointment',
  last_admission: '12:00',
  note: { de: 'Nur an diesem Samstag.' },
});

/** Everything at once: Nord overdue, West fresh, Mitte with all else. */
export function wholeVocabulary(): Directory {
  const all = [everyMonday, monthly, admission, summer, phone, appointment, women, video];
  const building = { name: 'Haus der Vielfalt', source: 'site-plan' };
  const directory = directoryWith({
    closures: [otherHours, closedInside],
    extra_sessions: [extraWith(), extraAppointment],
  });
  const { address } = mitte;
  const full = withCenter(directory, 'mitte', {
    schedules: all,
    dated_facts: [moved, newPhones, rebuilding],
    address: { ...address, building, entrance: { de: 'Hof, zweite Tür' } },
    postal_address: { ...address, address_1: 'Postfach 10', postal_code: '47001' },
    phones: [{ number: '+4920360802707', kind: 'mobile', label: { de: 'Beratung', en: 'Counselling' } }],
    other_numbers: [
      { number: '+4920360802708', kind: 'fax' },
      { number: '+4915112345678', kind: 'whatsapp', label: { de: 'Nachrichten', en: 'Messages' } },
    ],
    verified_on: '2026-01-10',
    verified: { open_hours: '2026-11-01' },
  });
  return withCenter(full, 'west', { verified_on: '2026-11-01' });
}
