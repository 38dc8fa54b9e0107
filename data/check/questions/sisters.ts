/** Asks where hours look like those of a sister center, or of the other service of the same center. */
import type { Center, Directory, Schedule } from '../../model/directory.ts';
import { minutesOf } from '../../model/zone.ts';
import type { Rule } from '../rules/rule.ts';
import { eachSchedule, findCenter } from '../rules/walk.ts';
import { predecessorOf } from './successors.ts';
import { question } from './question.ts';

export const SISTER_QUESTIONS: readonly Rule[] = [
  {
    name: 'hours-are-not-a-sisters',
    sentence: 'New hours are not exactly those of another center, unless the center had them before.',
    *check({ directory, previous }) {
      for (const [schedule, at, center] of eachSchedule(directory)) {
        const own = findCenter(previous, center.id);
        if (!own || own.schedules.some((one) => isSameTime(one, schedule))) continue;
        const sister = previous?.centers.find(
          ({ id, schedules }) => id !== center.id && schedules.some((one) => isSameTime(one, schedule)),
        );
        if (!sister || !replacesOther(schedule, own)) continue;
        yield question(
          at,
          `„${schedule.id}“ hat genau die Zeit von ${sister.name}`,
          `"${schedule.id}" has exactly the hours of ${sister.name}`,
        );
      }
    },
  },
  {
    name: 'services-are-not-exchanged',
    sentence: 'A center does not shorten its consultation and lengthen its phone hours to the double at one stroke.',
    *check({ directory, previous }) {
      for (const [schedule, at, center] of eachSchedule(directory)) {
        if (schedule.service !== 'open_consultation' || growth(schedule, center, previous) > 0.5) continue;
        const phone = center.schedules.find((one) => one.service === 'phone' && growth(one, center, previous) >= 2);
        if (!phone) continue;
        yield question(
          at,
          `die Sprechstunde „${schedule.id}“ wird halb so lang und das Telefon „${phone.id}“ doppelt so lang`,
          `"${schedule.id}" becomes half as long and "${phone.id}" twice as long`,
          { de: 'Sonst bitte die beiden Zeiten tauschen', en: 'else exchange the two' },
        );
      }
    },
  },
];

function isSameTime(one: Schedule, other: Schedule): boolean {
  return (
    one.service === other.service &&
    one.opens_at === other.opens_at &&
    one.closes_at === other.closes_at &&
    [...one.byday].sort().join() === [...other.byday].sort().join()
  );
}

/** Only hours that follow others are compared: what is added may well be as elsewhere. */
function replacesOther(schedule: Schedule, own: Center): boolean {
  return predecessorOf(schedule, own.schedules) !== undefined;
}

/** The new length over the old one; 1 where there is no old one. */
function growth(schedule: Schedule, center: Center, previous: Directory | undefined): number {
  const was = predecessorOf(schedule, findCenter(previous, center.id)?.schedules ?? []);
  const length = (one: Schedule) => minutesOf(one.closes_at) - minutesOf(one.opens_at);
  return was ? length(schedule) / length(was) : 1;
}
