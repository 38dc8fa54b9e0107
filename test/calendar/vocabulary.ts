/** One directory with everything that a session or a center may say, and one with every kind of nth weekdays. */
import type { Center, Directory } from '../../data/model/directory.ts';
import {
  closureWith,
  directoryWith,
  extraWith,
  oneCenterWith,
  scheduleWith,
  withCenter,
  withSchedule,
} from '../fixtures/directory.ts';

const NEW_ADDRESS = { address_1: 'Neue Straße 5', postal_code: '47169', city: 'Duisburg', country: 'DE' };

/** Sessions of every kind, other hours in summer with a closure inside them; phone hours that nobody confirmed. */
function mitte(directory: Directory): Directory {
  const { schedules } = directory.centers.find(({ id }) => id === 'mitte') as Center;
  return withCenter(directory, 'mitte', {
    verified_on: '2025-06-01',
    verified: { open_hours: '2026-11-20' },
    phones: [{ number: '+4920360802707', label: { de: 'Sekretariat', en: 'Office' } }],
    other_numbers: [{ kind: 'whatsapp', number: '+491701234567', label: { de: 'nur Text', ar: 'رسائل فقط' } }],
    schedules: [
      ...schedules,
      scheduleWith({
        id: 'mitte-appointment',
        service: 'consultation',
        byday: ['TH'],
        access: 'appointment',
        booking: {
          phone: '+4920360802700',
          url: 'https://example.test/termin',
          note: { de: 'Bitte Ausweis mitbringen' },
        },
      }),
      scheduleWith({
        id: 'mitte-women',
        service: 'consultation',
        byday: ['1TU', '3TU'],
        audience: ['women'],
        interpreter: ['ar'],
      }),
      scheduleWith({
        id: 'mitte-video',
        service: 'consultation',
        byday: ['-1FR', '5WE'],
        opens_at: '17:00',
        closes_at: '18:00',
        channel: 'video',
        link: 'https://example.test/video',
        languages: ['tr', 'de'],
      }),
      scheduleWith({
        id: 'mitte-summer',
        byday: ['TU'],
        opens_at: '08:00',
        closes_at: '10:00',
        valid_from: '2027-06-30',
        valid_to: '2027-08-08',
      }),
    ],
  });
}

/** Moves on 1 February, has new numbers from 1 May on, and is closed in September. */
function nord(directory: Directory): Directory {
  return withCenter(directory, 'nord', {
    verified_on: '2026-11-20',
    dated_facts: [
      { valid_from: '2027-02-01', address: NEW_ADDRESS, district: 'Walsum' },
      { valid_from: '2027-05-01', phones: [{ number: '+49203123456' }] },
      {
        valid_from: '2027-09-01',
        valid_to: '2027-09-30',
        status: 'temporarily_closed',
        status_note: { de: 'Umbau', en: 'Renovation' },
      },
    ],
  });
}

/** Closed since nobody said when, open again from 1 March on; nobody confirmed its facts. */
function west(directory: Directory): Directory {
  return withCenter(directory, 'west', {
    status: 'temporarily_closed',
    status_note: { de: 'Wasserschaden' },
    dated_facts: [{ valid_from: '2027-03-01', status: 'active' }],
  });
}

export const VOCABULARY: Directory = withSchedule(
  mitte(
    nord(
      west(
        directoryWith({
          edition: '2026-11-21',
          released_at: '2026-11-21T10:00:00+01:00',
          closures: [
            closureWith({
              id: 'sommer',
              centers: ['mitte'],
              from: '2027-06-30',
              to: '2027-08-08',
              services: ['open_consultation'],
              replaced_by: ['mitte-summer'],
              reason: { de: 'Sommerzeiten', en: 'Summer hours' },
            }),
            closureWith({ id: 'ausflug', centers: ['mitte'], from: '2027-07-12', to: '2027-07-16' }),
            closureWith({
              id: 'wartung',
              centers: ['mitte'],
              from: '2027-04-19',
              to: '2027-04-19',
              opens_at: '11:00',
              closes_at: '12:00',
            }),
          ],
          extra_sessions: [extraWith({ service: 'consultation', access: 'appointment' })],
        }),
      ),
    ),
  ),
  'mitte-open-mo',
  { last_admission: '11:30' },
);

const NTH = [['5MO'], ['-1MO', '4MO'], ['TU', '1TU', '-2SU'], ['1MO', '2MO', '3MO'], ['5FR', '-1FR'], ['-5TH']];

/** A schedule for each kind of nth weekdays: days that some months lack, the same day named twice, every other week. */
export const NTH_WEEKDAYS: Directory = oneCenterWith(
  NTH.map((byday, at) =>
    scheduleWith({ id: `mitte-${at}`, byday, ...(at === 3 && { interval: 2, valid_from: '2026-01-12' }) }),
  ),
);
