/** Ways to break conditions, weekdays and other hours for a span, each with the rule that reports it. */
import type { Closure, Directory, Schedule } from '../../data/model/directory.ts';
import { closureWith, directoryWith, extraWith, scheduleWith, withCenter } from '../fixtures/directory.ts';
import type { Break } from './breaks.ts';

const base = directoryWith();
const NEW = '/centers/1/schedules/3';

/** Mitte with one schedule more, on Tuesdays from 2027 on. */
export function offering(overrides: Partial<Schedule>, closures: readonly Closure[] = []): Directory {
  const one = scheduleWith({ id: 'mitte-neu', byday: ['TU'], valid_from: '2027-01-12', ...overrides });
  return withCenter({ ...base, closures }, 'mitte', {
    schedules: [...base.centers[1]!.schedules, one],
    verified_on: '2026-11-23',
  });
}

const consultation = (overrides: Partial<Schedule>) =>
  offering({ service: 'consultation', access: 'appointment', booking: { phone: '+4920360802707' }, ...overrides });

/** Other hours in the summer of 2027, replaced by that one schedule. */
function summer(closure: Partial<Closure>, schedule: Partial<Schedule> = {}): Directory {
  const span = closureWith({
    id: 'sommer',
    from: '2027-07-05',
    to: '2027-08-13',
    replaced_by: ['mitte-neu'],
    ...closure,
  });
  return offering({ valid_from: '2027-07-06', valid_to: '2027-08-10', ...schedule }, [span]);
}

export const BREAKS_OF_SESSIONS: readonly Break[] = [
  ['services-promise-no-more', `${NEW}/access`, offering({ access: 'appointment' })],
  ['services-promise-no-more', `${NEW}/channel`, offering({ service: 'outreach', channel: 'video' })],
  ['services-promise-no-more', `${NEW}/audience`, offering({ audience: ['women'] })],
  ['services-promise-no-more', `${NEW}/access`, offering({ service: 'phone', access: 'walk_in' })],
  ['services-promise-no-more', `${NEW}/last_admission`, offering({ service: 'phone', last_admission: '11:30' })],
  [
    'services-promise-no-more',
    '/extra_sessions/0/audience',
    directoryWith({ extra_sessions: [extraWith({ audience: ['women'] })] }),
  ],
  ['places-belong-to-outreach', `${NEW}/location`, offering({ location: 'Rathaus' })],
  ['consultations-have-a-condition', NEW, offering({ service: 'consultation' })],
  [
    'consultations-have-a-condition',
    NEW,
    offering({ service: 'consultation', access: 'walk_in', channel: 'in_person' }),
  ],
  ['appointments-say-how', NEW, offering({ service: 'consultation', access: 'appointment' }), 'question'],
  [
    'appointments-say-how',
    `${NEW}/booking`,
    offering({ service: 'consultation', audience: ['women'], booking: { phone: '+4920360802707' } }),
  ],
  ['links-belong-to-channels', `${NEW}/link`, consultation({ link: 'https://example.org/beratung' })],
  ['links-belong-to-channels', NEW, offering({ service: 'consultation', channel: 'video' }), 'question'],
  ['last-admission-lies-between', `${NEW}/last_admission`, offering({ last_admission: '12:00' })],
  ['last-admission-lies-between', `${NEW}/last_admission`, offering({ last_admission: '09:30' })],
  ['no-hour-of-the-clock-change', `${NEW}/last_admission`, offering({ last_admission: '02:30' })],
  ['weekdays-are-of-one-kind', `${NEW}/byday`, offering({ byday: ['TU', '2TH'] })],
  ['weekdays-are-of-one-kind', `${NEW}/interval`, offering({ byday: ['2TU'], interval: 2 })],
  ['schema', `${NEW}/byday`, offering({ byday: ['2TU', '2TU'] })],
  ['schema', `${NEW}/byday/0`, offering({ byday: ['6TU'] })],
  ['one-session-at-a-time', NEW, offering({ byday: ['-1MO'], opens_at: '11:00', closes_at: '13:00' })],
  ['phones-are-valid', `${NEW}/booking/phone`, consultation({ booking: { phone: '+4902036080270' } })],
  ['text-is-plain', `${NEW}/booking/note/de`, consultation({ booking: { note: { de: 'Bitte <b>anrufen</b>.' } } })],
  ['text-is-plain', `${NEW}/note/de`, offering({ note: { de: 'siehe www.example.org' } })],
  ['languages-are-known', `${NEW}/note/em`, offering({ note: { de: 'Im ersten Stock.', em: 'Upstairs.' } })],
  ['session-languages-have-names', `${NEW}/languages/0`, offering({ languages: ['qq'] })],
  ['session-languages-have-names', `${NEW}/interpreter/1`, offering({ interpreter: ['ar', 'qq'] })],
  ['words-stand-in-english-too', `${NEW}/note`, offering({ note: { de: 'Im ersten Stock.' } }), 'notice'],
  ['replacements-hold-in-their-span', '/closures/0/replaced_by/0', summer({ replaced_by: ['nirgends'] })],
  ['replacements-hold-in-their-span', '/closures/0/replaced_by/0', summer({ centers: ['west'] })],
  ['replacements-hold-in-their-span', '/closures/0/replaced_by/0', summer({}, { valid_from: '2027-06-29' })],
  ['replacements-hold-in-their-span', '/closures/0/replaced_by/0', summer({}, { valid_to: '2027-08-17' })],
  ['replacements-hold-in-their-span', '/closures/0/effect', summer({ effect: 'tentative' })],
  ['replacements-hold-in-their-span', '/closures/0/opens_at', summer({ opens_at: '10:00' })],
  ['closures-lie-ahead', '/closures/0', summer({ to: '2028-08-13' }), 'question'],
  ['closures-touch-something', '/closures/0', summer({ services: ['outreach'], centers: ['mitte'] }), 'question'],
];
