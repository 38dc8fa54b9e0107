/** Asks where old hours end and new ones follow: nothing follows, long after, a day too early, or the old ones go on. */
import { type Center, concerns, type Directory, type Schedule } from '../../model/directory.ts';
import { scheduleDays } from '../../model/recurrence.ts';
import { dateOf, minutesOf } from '../../model/zone.ts';
import { dayOrNaN } from '../rules/day-or-nan.ts';
import type { Rule } from '../rules/rule.ts';
import { eachSchedule, findCenter } from '../rules/walk.ts';
import { question } from './question.ts';
import { isNewerName, predecessorOf, successorsOf } from './successors.ts';

/** Days between old and new hours in which nothing is held, up to which nobody wonders. */
const GAP = 21;

export const CHANGE_OF_HOURS_QUESTIONS: readonly Rule[] = [
  {
    name: 'hours-have-a-successor',
    sentence:
      'Where hours end, others of the same kind follow, unless the center closes, or the last day is one of them and others go on.',
    *check({ directory, previous }) {
      for (const [ended, at, center] of eachEnded(directory, previous)) {
        const published = findCenter(previous, center.id)?.schedules ?? [];
        const next = successorsOf(ended, center).filter((one) => !published.some(({ id }) => id === one.id));
        if (next.length > 0 || closesWith(center, ended) || isGivenUp(ended, center)) continue;
        yield question(
          `${at}/valid_to`,
          `„${ended.id}“ endet am ${ended.valid_to ?? ''}, und nichts folgt`,
          `"${ended.id}" ends on ${ended.valid_to ?? ''} and nothing follows`,
          { de: 'Sonst bitte die neue Zeit mit eigener Kennung eintragen', en: 'else add the new hours' },
        );
      }
    },
  },
  {
    name: 'hours-follow-closely',
    sentence: 'Between old and new hours lie at most three weeks without any, closures aside.',
    *check({ directory, previous }) {
      for (const [ended, at, center] of eachEnded(directory, previous)) {
        const [next] = successorsOf(ended, center).filter(({ valid_from }) => valid_from > (ended.valid_to ?? ''));
        const days = next ? daysWithout(directory, center, ended, next) : 0;
        if (!next || days <= GAP || successorsOf(ended, center).some((one) => one.valid_from < next.valid_from))
          continue;
        yield question(
          `${at}/valid_to`,
          `zwischen „${ended.id}“ und „${next.id}“ liegen ${days} Tage ohne Zeit`,
          `between "${ended.id}" and "${next.id}" lie ${days} days without any`,
          { de: 'Sonst bitte valid_to und valid_from prüfen', en: 'else check valid_to and valid_from' },
        );
      }
    },
  },
  {
    name: 'old-hours-end',
    sentence: 'New hours that are named after old ones begin when those have ended.',
    *check({ directory, previous }) {
      for (const [schedule, at, center] of eachSchedule(directory)) {
        const old = center.schedules.find(
          (one) => isNewerName(schedule.id, one.id) && one.service === schedule.service && meet(one, schedule),
        );
        if (!old || !findCenter(previous, center.id)?.schedules.some(({ id }) => id === old.id)) continue;
        const end = dateOf(dayOrNaN(schedule.valid_from) - 1);
        yield question(at, `„${old.id}“ läuft neben „${schedule.id}“ weiter`, `"${old.id}" goes on beside it`, {
          de: `Sonst bei „${old.id}“ bitte "valid_to": "${end}"`,
          en: `else write "valid_to": "${end}" at "${old.id}"`,
        });
      }
    },
  },
  {
    name: 'no-day-is-forgotten',
    sentence:
      'Where the time of hours of four days or more changes, no single day is lost, nor all but one or two of days that grow no longer.',
    *check({ directory, previous }) {
      for (const [schedule, at, center] of eachSchedule(directory)) {
        const was = predecessorOf(schedule, findCenter(previous, center.id)?.schedules ?? []);
        const hasEnded = center.schedules.some(({ id, valid_to }) => id === was?.id && valid_to !== undefined);
        if (!was || !hasEnded || was.byday.length < 4 || was.service !== schedule.service) continue;
        const others = center.schedules.filter((one) => one.service === was.service && one.id !== was.id);
        const lost = was.byday.filter((day) => !others.some(({ byday }) => byday.includes(day)));
        const sameTime = was.opens_at === schedule.opens_at && was.closes_at === schedule.closes_at;
        const oneLost = lost.length === 1 && schedule.byday.length > 2;
        const fewLeft = lost.length > 1 && schedule.byday.length < 3 && lengthOf(schedule) <= lengthOf(was);
        if (sameTime || (!oneLost && !fewLeft)) continue;
        yield question(`${at}/byday`, `${lost.join()} fehlt, bisher war der Tag dabei`, `${lost.join()} is missing`);
      }
    },
  },
];

/** Hours whose end is new, with their pointer and center: published ones, and new ones that follow others. */
function* eachEnded(directory: Directory, previous: Directory | undefined): Generator<[Schedule, string, Center]> {
  const instead = new Set(directory.closures.flatMap(({ replaced_by = [] }) => replaced_by));
  for (const [schedule, at, center] of eachSchedule(directory)) {
    const published = findCenter(previous, center.id)?.schedules ?? [];
    const was = published.find(({ id }) => id === schedule.id);
    if (schedule.valid_to === undefined || schedule.valid_to === was?.valid_to || instead.has(schedule.id)) continue;
    const before = was ?? center.schedules.find(({ id }) => id === predecessorOf(schedule, published)?.id);
    if (before && (was || (before.valid_to ?? '9999') < schedule.valid_from)) yield [schedule, at, center];
  }
}

/** Whether the center is closed by then, or soon after. */
function closesWith({ status, dated_facts = [] }: Center, { valid_to = '' }: Schedule): boolean {
  const soon = dateOf(dayOrNaN(valid_to) + 31);
  const closing = dated_facts.some(
    (one) => one.status !== undefined && one.status !== 'active' && one.valid_from <= soon,
  );
  return status !== 'active' || closing;
}

/** Whether hours of some weeks end on the day of their last session, not just with a month, while others of their kind go on. */
function isGivenUp(ended: Schedule, { schedules }: Center): boolean {
  const end = dayOrNaN(ended.valid_to);
  const isPhone = ended.service === 'phone';
  const others = schedules.some(
    (one) => one.id !== ended.id && (one.service === 'phone') === isPhone && one.valid_to === undefined,
  );
  if (!others || !(end - dayOrNaN(ended.valid_from) > 27) || dateOf(end + 1).endsWith('-01')) return false;
  return scheduleDays(ended, end, end).length > 0;
}

const lengthOf = ({ opens_at, closes_at }: Schedule) => minutesOf(closes_at) - minutesOf(opens_at);

function daysWithout(directory: Directory, center: Center, ended: Schedule, next: Schedule): number {
  const closures = directory.closures.filter((one) => concerns(one, center.id) && !one.replaced_by && !one.opens_at);
  let days = 0;
  for (let day = dayOrNaN(ended.valid_to) + 1; day < dayOrNaN(next.valid_from); day++) {
    const date = dateOf(day);
    if (!closures.some(({ from, to }) => from <= date && date <= to)) days += 1;
  }
  return days;
}

/** Whether both are held on some day. */
function meet(one: Schedule, other: Schedule): boolean {
  const from = Math.max(dayOrNaN(one.valid_from), dayOrNaN(other.valid_from));
  if (Number.isNaN(from) || (one.valid_to !== undefined && dayOrNaN(one.valid_to) < from)) return false;
  if (one.valid_to !== undefined) {
    const days = new Set(scheduleDays(one, from, from + 60));
    return scheduleDays(other, from, from + 60).some((day) => days.has(day));
  }
  return true;
}
