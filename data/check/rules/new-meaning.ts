/** The answer to a published schedule that was written over: the old one with an end and the new one, ready to paste. */
import type { Directory, Schedule } from '../../model/directory.ts';
import { dateOf } from '../../model/zone.ts';
import type { Violation } from '../findings/finding.ts';
import { dayOrNaN } from './day-or-nan.ts';
import { eachSchedule } from './walk.ts';

/** The violation that carries both entries ready to paste. */
export function newMeaning(
  schedule: Schedule,
  was: Schedule,
  changed: readonly string[],
  at: string,
  { directory, today }: { directory: Directory; today: string },
): Violation {
  const start =
    schedule.valid_from > today && schedule.valid_from !== was.valid_from
      ? schedule.valid_from
      : dateOf(dayOrNaN(today) + 1);
  const end = dateOf(Math.max(dayOrNaN(start) - 1, dayOrNaN(was.valid_from)));
  const taken = new Set([...eachSchedule(directory)].map(([one]) => one.id));
  const id =
    [start.slice(0, 4), start.slice(0, 7), start].map((stamp) => `${was.id}-${stamp}`).find((one) => !taken.has(one)) ??
    `${was.id}-neu`;
  const pair = `${JSON.stringify({ ...was, valid_to: end })}, ${JSON.stringify({ ...schedule, id, valid_from: start })}`;
  return {
    at,
    message: {
      de: `„${schedule.id}“ ist veröffentlicht und darf sich nicht ändern (${changed.join(', ')})`,
      en: `"${schedule.id}" is published; its ${changed.join(', ')} must not change`,
    },
    repair: {
      de: `Die alte Zeit bekommt ein Ende, die neue eine neue Kennung. Bitte diese Zeit ersetzen durch: ${pair}`,
      en: `let the old schedule end and a new one follow: ${pair}`,
    },
  };
}
