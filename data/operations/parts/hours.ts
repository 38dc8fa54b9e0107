/** Hours that end and hours that follow: a published schedule is never rewritten. */
import type { Center, Closure, Directory, Schedule } from '../../model/directory.ts';
import { scheduleDays } from '../../model/recurrence.ts';
import { dateOf, dayOf } from '../../model/zone.ts';
import { dateWords } from '../differences/phrases.ts';
import { dateBefore } from './days.ts';
import { Refusal } from '../fields/refusal.ts';

/** Days within which even a fifth weekday of a month comes. */
const SEARCHED = 366;

/** @throws Refusal where the center has no such hours */
export function scheduleNamed({ name, schedules }: Center, id: string): Schedule {
  const schedule = schedules.find((one) => one.id === id);
  if (schedule) return schedule;
  const known = schedules.map((one) => one.id).join(', ');
  throw new Refusal(
    `Die Zeit „${id}“ gibt es bei ${name} nicht; bekannt: ${known}`,
    `${name} has no schedule "${id}"; known: ${known}`,
  );
}

/**
 * The schedule with its last day before `from`.
 * @throws Refusal where it does not hold on that day and the one before, or only instead of others
 */
export function endBefore({ closures }: Directory, schedule: Schedule, from: string): Schedule {
  const { id, valid_from, valid_to } = schedule;
  if (closures.some(({ replaced_by }) => replaced_by?.includes(id)))
    throw new Refusal(
      `„${id}“ gilt nur statt anderer Zeiten; bitte die andere Regelung zurücknehmen (undo) und neu eintragen`,
      `"${id}" only replaces other hours; undo that change and enter it anew`,
    );
  if (valid_from >= from) {
    const { de, en = '' } = dateWords(valid_from);
    throw new Refusal(
      `„${id}“ beginnt erst am ${de}; bitte einen Tag danach nennen oder die Ankündigung zurücknehmen (undo)`,
      `"${id}" begins on ${en}; name a later day, or undo the announcement`,
      'from',
    );
  }
  if (valid_to !== undefined && valid_to < from) {
    const { de, en = '' } = dateWords(valid_to);
    throw new Refusal(
      `„${id}“ gilt nur bis ${de}; bitte einen Tag davor oder eine andere Zeit nennen`,
      `"${id}" ends on ${en}; name an earlier day or other hours`,
      'from',
    );
  }
  return { ...schedule, valid_to: dateBefore(from) };
}

/** The same hours from a day on; every n weeks stay the same weeks. */
export function beginningOn(schedule: Schedule, from: string): Schedule {
  const { valid_from, interval = 1 } = schedule;
  if (interval === 1 || valid_from >= from) return { ...schedule, valid_from: from };
  const day = dayOf(from);
  const [first = day] = scheduleDays(schedule, day, day + SEARCHED);
  return { ...schedule, valid_from: dateOf(first) };
}

/** Closures that name hours, and last beyond their end, also name those that follow. */
export function nameFollowers(directory: Directory, ended: Schedule, followers: readonly string[]): Directory {
  const concerned = ({ schedules, to }: Closure) => schedules?.includes(ended.id) && to > (ended.valid_to ?? to);
  if (!directory.closures.some(concerned)) return directory;
  return {
    ...directory,
    closures: directory.closures.map((one) =>
      concerned(one) ? { ...one, schedules: [...(one.schedules ?? []), ...followers] } : one,
    ),
  };
}
