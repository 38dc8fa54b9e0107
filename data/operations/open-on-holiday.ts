/** A public holiday on which a center is open: its regular hours of that weekday take place, or those that are given. */
import type { Directory, ExtraSession, Schedule } from '../model/directory.ts';
import { Calendar } from '../model/holiday-calendar.ts';
import { sessionsBetween } from '../model/schedule.ts';
import { dayOf } from '../model/zone.ts';
import { dateWords } from './differences/phrases.ts';
import { center } from './fields/entries.ts';
import { optional } from './fields/field.ts';
import { day, time } from './fields/kinds.ts';
import { centerNamed } from './parts/centers.ts';
import { refusePast } from './parts/days.ts';
import { idMaker } from './parts/ids.ts';
import { defineOperation } from './parts/operation.ts';
import { Refusal } from './fields/refusal.ts';

export const openOnHoliday = defineOperation({
  id: 'open-on-holiday',
  subject: 'hours',
  title: { de: 'An einem Feiertag geöffnet', en: 'Open on a holiday' },
  sentence: {
    de: '{center} ist geöffnet am Feiertag {date}, von {opens_at} bis {closes_at} Uhr.',
    en: '{center} is open on the holiday {date}, from {opens_at} to {closes_at}.',
  },
  fields: {
    center: center(),
    date: day('An welchem Feiertag?', 'On which holiday?'),
    opens_at: optional(time('Beginn (leer: wie sonst an diesem Wochentag)', 'Beginning (none: as usual)')),
    closes_at: optional(time('Ende', 'End')),
  },
  answer: (_, rule) => (rule === 'sessions-keep-holidays' ? 'An diesem Feiertag ist geöffnet.' : undefined),
  apply(directory, { center: id, date, opens_at, closes_at }, occasion) {
    refusePast(date, occasion, 'date');
    centerNamed(directory, id);
    if ((opens_at === undefined) !== (closes_at === undefined))
      throw new Refusal(
        'Bitte Beginn und Ende nennen, oder beides weglassen',
        'say both beginning and end, or neither',
        opens_at === undefined ? 'opens_at' : 'closes_at',
      );
    const newId = idMaker(directory, occasion);
    const regular = cancelledByHoliday(directory, id, date);
    const given = opens_at && closes_at ? [{ service: 'open_consultation' as const, opens_at, closes_at }] : undefined;
    const extras = (given ?? regular.map(offerOf)).map((offer): ExtraSession => ({
      id: newId(`${id.slice(0, 30)}-feiertag-${date}`),
      center: id,
      date,
      ...offer,
    }));
    if (extras.length === 0) throw noHours(date);
    return { ...directory, extra_sessions: [...directory.extra_sessions, ...extras] };
  },
});

/** The schedules that a public holiday takes away at a center. @throws Refusal for a day that is none in this directory */
function cancelledByHoliday(directory: Directory, center: string, date: string): Schedule[] {
  const day = dayOf(date);
  const cancelled = sessionsBetween(directory, day, day).filter(({ reason = '' }) =>
    reason.startsWith('public_holiday/'),
  );
  const { de, en = '' } = dateWords(date);
  if (!new Calendar(directory).holiday(day))
    throw new Refusal(
      `Der ${de} ist kein gesetzlicher Feiertag; für einen anderen Tag bitte „Zusatztermin“ (extra-session) nehmen`,
      `${en} is no public holiday; use an extra session for another day`,
      'date',
    );
  const own = new Set(cancelled.filter((one) => one.center === center).map(({ schedule }) => schedule));
  return directory.centers.flatMap(({ schedules }) => schedules).filter(({ id }) => own.has(id));
}

/** What a schedule offers, without its rule. */
function offerOf(schedule: Schedule): Omit<ExtraSession, 'id' | 'center' | 'date'> {
  const { id: _, byday: __, valid_from: ___, valid_to: ____, interval: _____, ...offer } = schedule;
  return offer;
}

function noHours(date: string): Refusal {
  const { de, en = '' } = dateWords(date);
  return new Refusal(
    `Am ${de} hat das Center sonst keine Zeiten; bitte Beginn und Ende nennen`,
    `the center has no usual hours on ${en}; say beginning and end`,
    'opens_at',
  );
}
