/** Schedules and extra sessions as HSDS's table "schedule": recurrence in the words of RFC 5545, exceptions as text. */
import { addressLine, type ExtraSession, type Schedule, type Service } from '../../data/model/directory.ts';
import { conditionLines } from '../../data/model/conditions.ts';
import { extraOnItsDay, type SchedulePiece, schedulePieces, scheduleOf } from '../../data/model/schedule-pieces.ts';
import type { PublishedEdition } from '../store/published-edition.ts';
import { scheduleDays } from '../../data/model/recurrence.ts';
import { dateOf, dayOf, offsetAt } from '../../data/model/zone.ts';
import { exceptionSentences } from './exceptions.ts';
import type { HsdsIds } from './hsds-ids.ts';
import { attendingType, hoursInWords, localTime, numbersInWords } from './schedule-words.ts';

/** Whether that is where the center is today, and its address. */
interface Place {
  readonly here: boolean;
  readonly address: string;
}

/**
 * A center's schedules of a service that do not lie wholly before as_of's year, one for each span in which they are held at one
 * place: those of `where` alone, or of all of its places. None while it is closed.
 */
export function scheduleRows(
  edition: PublishedEdition,
  service: Service,
  ids: HsdsIds,
  where: (place: Place) => boolean = () => true,
) {
  const { centers, extra_sessions } = edition.directory;
  const open = centers.filter(({ status, dated_facts }) => dated_facts || status === 'active');
  const regular = open.flatMap((center) =>
    center.schedules
      .filter((one) => one.service === service)
      .flatMap((schedule) => pieceRows(edition, schedule, schedulePieces(center, schedule, edition.asOf), ids, where)),
  );
  const [center] = open;
  const extra = extra_sessions.filter((one) => one.service === service && one.date >= dateOf(edition.first));
  const held = center
    ? extra.flatMap((one) =>
        extraOnItsDay(one, center).filter((then) => where({ here: then === one, address: then.location ?? '' })),
      )
    : [];
  return [...regular, ...held.map((one) => singleRow(edition, one, ids))];
}

function pieceRows(
  edition: PublishedEdition,
  schedule: Schedule,
  pieces: readonly SchedulePiece[],
  ids: HsdsIds,
  where: (place: Place) => boolean,
) {
  return pieces.flatMap((piece, at) => {
    const { here, center } = piece;
    if (piece.until < edition.first || !where({ here, address: addressLine(center.address) })) return [];
    const part = scheduleOf(schedule, piece);
    const row = recurringRow(edition, part, ids.schedule(at === 0 ? part.id : `${part.id}/${part.valid_from}`));
    // The service names the numbers of today.
    const numbers = here || schedule.service !== 'phone' ? [] : numbersInWords(edition, center);
    return [{ ...row, notes: [...numbers, row.notes].join(' · ') }];
  });
}

function recurringRow(edition: PublishedEdition, schedule: Schedule, id: string) {
  const { valid_from, valid_to, interval = 1, byday } = schedule;
  const first = dayOf(valid_from);
  const weekly = byday.every((day) => day.length === 2);
  // A schedule may begin after its last weekday of a week that counts, or long before the next fifth one of a month.
  const [begin = first] = scheduleDays(schedule, first, first + (weekly ? 14 * interval : 190));
  // Nth weekdays of every second week are no rule of HSDS: the first is told, the others in words.
  const once = !weekly && interval > 1;
  return {
    id,
    valid_from,
    ...(valid_to !== undefined && { valid_to }),
    dtstart: dateOf(begin),
    ...(once ? { count: 1 } : valid_to !== undefined && { until: valid_to }),
    wkst: 'MO',
    freq: weekly ? 'WEEKLY' : 'MONTHLY',
    interval: weekly ? interval : 1,
    byday: byday.join(','),
    ...sharedFields(edition, schedule),
  };
}

/** One day, as a series of one. */
function singleRow(edition: PublishedEdition, session: ExtraSession, ids: HsdsIds) {
  const { id, date } = session;
  const once = { valid_from: date, valid_to: date, dtstart: date, until: date, count: 1, freq: 'WEEKLY', interval: 1 };
  return { id: ids.schedule(id), ...once, ...sharedFields(edition, session) };
}

/**
 * Times are wall-clock times. HSDS has one offset per schedule and no time zones, so `timezone` is that of 1 January and
 * the notes mention daylight saving time. Nobody new is let in after `closes_at`.
 */
function sharedFields(edition: PublishedEdition, one: Schedule | ExtraSession) {
  const { timezone } = edition.directory;
  const [center] = edition.directory.centers;
  const text = edition.text('de');
  const page = center && `${edition.origin}/de/centers/${center.id}/`;
  const link = one.booking?.url ?? page;
  return {
    timezone: offsetAt(timezone, edition.first, 0) / 60,
    opens_at: one.opens_at,
    closes_at: one.last_admission ?? one.closes_at,
    description: [hoursInWords(edition, one), ...exceptionSentences(edition, one)].join(' '),
    ...(link !== undefined && { schedule_link: link }),
    attending_type: attendingType(text, one),
    notes: [...conditionLines(text, one), localTime(edition.directory)].join(' · '),
  };
}
