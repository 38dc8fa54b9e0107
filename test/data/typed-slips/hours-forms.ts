/** Hours that end, begin or change at a center, as forms of the office's page. */
import { isDeepStrictEqual as equal } from 'node:util';
import type { Center, Schedule } from '../../../data/model/directory.ts';
import { dateOf, parseDay } from '../../../data/model/zone.ts';
import type { Form } from './forms.ts';
import { conditionsText, dateText, given, Untypable, weekdaysText } from './texts.ts';

export interface Situation {
  readonly today: string;
  /** Ids of outreach that begins. */
  readonly outreach: readonly string[];
}

/** Hours that end, and hours that begin; where both fit, they are changed. */
export function hoursForms(
  center: string,
  before: Center['schedules'],
  after: Center['schedules'],
  situation: Situation,
): Form[] {
  const ended = before.flatMap((was) => {
    const now = after.find(({ id }) => id === was.id);
    if (!now) throw new Untypable('hours are gone');
    if (equal(now, was)) return [];
    const { valid_to, ...rest } = now;
    const { valid_to: _, ...same } = was;
    if (!equal(rest, same) || valid_to === undefined) throw new Untypable('hours were changed');
    const last = parseDay(valid_to);
    if (last === undefined) throw new Untypable(valid_to);
    return [{ schedule: was, from: dateOf(last + 1) }];
  });
  const fresh = after.filter(({ id }) => !before.some((was) => was.id === id));
  const forms: Form[] = [];
  const followed = new Set<string>();
  for (const { schedule, from } of ended) {
    const follower = fresh.find((one) => !followed.has(one.id) && changesTimesOnly(schedule, one, from));
    if (follower) followed.add(follower.id);
    const { opens_at, closes_at } = follower ?? {};
    const typed = { center, schedule: schedule.id, from: dateText(from), ...given({ opens_at, closes_at }) };
    forms.push({ operation: follower ? 'change-hours' : 'end-hours', typed });
  }
  return [...forms, ...fresh.filter(({ id }) => !followed.has(id)).map((one) => addForm(center, one, situation))];
}

/** Whether hours follow others on the day after their last, and differ in nothing but their times. */
function changesTimesOnly(was: Schedule, now: Schedule, from: string): boolean {
  const rest = ({ id: _, opens_at: __, closes_at: ___, valid_from: ____, ...others }: Schedule) => others;
  return now.valid_from === from && equal(rest(now), rest(was));
}

function addForm(center: string, schedule: Schedule, { outreach }: Situation): Form {
  const { id: _, service, byday, opens_at, closes_at, valid_from, valid_to, interval, ...conditions } = schedule;
  const when = { byday: weekdaysText(byday), opens_at, closes_at, from: dateText(valid_from) };
  const { location, ...others } = conditions;
  const plain = Object.keys(others).length === 0 && valid_to === undefined && interval === undefined;
  if (service === 'outreach' && outreach.length === 1 && plain)
    return { operation: 'start-outreach', typed: given({ center, outreach: outreach[0], location, ...when }) };
  const more = given({ to: valid_to && dateText(valid_to), interval });
  return {
    operation: 'add-hours',
    typed: { ...given({ center, service, ...when }), ...more, ...conditionsText(conditions) },
  };
}
