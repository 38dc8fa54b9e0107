// One directory with all that widgets up to 1.1.0 never heard of, and the Worker's own week files of it.
import type { Directory, Schedule } from '../../data/model/directory.ts';
import { directoryWith, extraWith, FIRST_EDITION, scheduleWith, withCenter } from '../fixtures/directory.ts';
import { siteOf } from '../application.ts';

export const OLD_ADDRESS = 'Brückenstraße 30, 47053 Duisburg';
export const NEW_ADDRESS = 'Neue Straße 5, 47051 Duisburg';
export const OLD_NUMBER = '+4920360802707';
export const NEW_NUMBER = '+4920312345678';

/** Wednesday, 3 February 2027: Mitte moves and has another number from then on, and Nord closes for good. */
export const CHANGE = '2027-02-03';

/** Hours of sessions with a condition: no other session has them. */
export const WITH_CONDITION = ['08:05–08:55', '13:15–15:45', '17:10–17:50', '18:20–19:40'];

/** For everybody, on Mondays and Wednesdays; nobody new after 11:30. */
const open = scheduleWith({
  id: 'mitte-offen',
  byday: ['MO', 'WE'],
  opens_at: '10:00',
  closes_at: '12:00',
  last_admission: '11:30',
  interpreter: ['ar'],
});

const appointment = scheduleWith({
  id: 'mitte-termin',
  service: 'consultation',
  byday: ['TU', 'TH'],
  opens_at: '08:05',
  closes_at: '08:55',
  access: 'appointment',
  booking: { phone: '+4920312345679', url: 'https://termin.example/mitte', note: { de: 'Bitte Ausweis mitbringen.' } },
});

const women = scheduleWith({
  id: 'mitte-frauen',
  service: 'consultation',
  byday: ['1TU', '3TU'],
  opens_at: '13:15',
  closes_at: '15:45',
  audience: ['women'],
  interpreter: ['ar'],
});

const video = scheduleWith({
  id: 'mitte-video',
  service: 'consultation',
  byday: ['-1FR'],
  opens_at: '17:10',
  closes_at: '17:50',
  channel: 'video',
  link: 'https://video.example/raum',
});

const phone = scheduleWith({
  id: 'mitte-telefon',
  service: 'phone',
  byday: ['MO', 'TU', 'WE', 'TH', 'FR'],
  opens_at: '09:00',
  closes_at: '10:00',
});

const SCHEDULES: readonly Schedule[] = [open, appointment, women, video, phone];

/** All that is new. Mitte moves, Nord closes for good, West is closed for some weeks; a session is elsewhere. */
export function newVocabulary(schedules = SCHEDULES): Directory {
  const mitte = FIRST_EDITION.centers.find(({ id }) => id === 'mitte');
  if (!mitte) throw new Error('the first edition has no center "mitte"');
  const elsewhere = extraWith({
    id: 'mitte-rathaus',
    date: '2027-02-06',
    opens_at: '18:20',
    closes_at: '19:40',
    service: 'consultation',
    location: 'Rathaus, Burgplatz 19',
  });
  const moving = withCenter(directoryWith({ extra_sessions: [elsewhere] }), 'mitte', {
    schedules,
    verified_on: '2026-12-01',
    verified: { phone_hours: '2026-01-01' },
    dated_facts: [
      {
        valid_from: CHANGE,
        district: 'Altstadt',
        address: { ...mitte.address, address_1: 'Neue Straße 5', postal_code: '47051' },
        phones: [{ number: NEW_NUMBER, label: { de: 'Empfang', en: 'Reception' } }],
      },
    ],
  });
  const closing = withCenter(moving, 'nord', {
    dated_facts: [{ valid_from: CHANGE, status: 'closed', status_note: { de: 'Aufgegeben.', en: 'Given up.' } }],
  });
  return withCenter(closing, 'west', {
    dated_facts: [{ valid_from: '2027-01-25', valid_to: '2027-02-09', status: 'temporarily_closed' }],
  });
}

/** Sessions with a condition alone, for a center that offers nothing else. */
export const consultationsOnly = (): Directory => newVocabulary([appointment, women, video]);

/** The file of a Monday as the Worker answers it. */
export async function workersWeek(monday: string, directory = newVocabulary()): Promise<Record<string, unknown>> {
  const answer = await siteOf(directory, { as_of: monday }).get(`/v1/weeks/${monday}.json`);
  if (answer.status !== 200) throw new Error(`no week file of ${monday}: ${answer.status}`);
  return (await answer.json()) as Record<string, unknown>;
}
