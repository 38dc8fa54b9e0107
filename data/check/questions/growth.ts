/** Asks where hours grow by much at one stroke: only one end was moved, or one day became the whole week. */
import type { Schedule } from '../../model/directory.ts';
import { weekdayRules } from '../../model/recurrence.ts';
import { minutesOf } from '../../model/zone.ts';
import type { Rule } from '../rules/rule.ts';
import { eachSchedule, findCenter } from '../rules/walk.ts';
import { question } from './question.ts';
import { predecessorOf } from './successors.ts';

/** Minutes that one end of hours may move while the other stays. */
const MOST = 150;

export const GROWTH_QUESTIONS: readonly Rule[] = [
  {
    name: 'hours-grow-in-measure',
    sentence:
      'Where only the beginning or the end of hours changes, they grow by two and a half hours at most; a consultation of a day or two does not become one of each workday at the same time.',
    *check({ directory, previous }) {
      for (const [schedule, at, center] of eachSchedule(directory)) {
        const was = predecessorOf(schedule, findCenter(previous, center.id)?.schedules ?? []);
        if (!was || was.service !== schedule.service) continue;
        const [days, before] = [weekdaysOf(schedule), weekdaysOf(was)];
        const sameTime = was.opens_at === schedule.opens_at && was.closes_at === schedule.closes_at;
        if (schedule.service !== 'phone' && sameTime && days >= 5 && before <= 2)
          yield question(
            `${at}/byday`,
            `„${schedule.id}“ ist an ${days} Tagen der Woche, bisher an ${before}`,
            `"${schedule.id}" is on ${days} days a week, until now on ${before}`,
            {
              de: 'Sonst bitte nur die Tage eintragen, an denen es stattfindet',
              en: 'else name the days that are meant',
            },
          );
        const oneEnd = (was.opens_at === schedule.opens_at) !== (was.closes_at === schedule.closes_at);
        if (!oneEnd || lengthOf(schedule) - lengthOf(was) <= MOST) continue;
        yield question(at, `${spanOf(was)} wird zu ${spanOf(schedule)}`, `${spanOf(was)} becomes ${spanOf(schedule)}`, {
          de: 'Ist die Zeit verlegt, bitte Anfang und Ende ändern',
          en: 'if it was moved, change both ends',
        });
      }
    },
  },
];

const weekdaysOf = (schedule: Schedule) => new Set(weekdayRules(schedule).map(({ weekday }) => weekday)).size;
const lengthOf = ({ opens_at, closes_at }: Schedule) => minutesOf(closes_at) - minutesOf(opens_at);
const spanOf = ({ opens_at, closes_at }: Schedule) => `${opens_at}–${closes_at}`;
