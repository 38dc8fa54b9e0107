/** Asks about the one of a row of extra sessions that is on another weekday. */
import type { ExtraSession } from '../../model/directory.ts';
import { weekdayOf } from '../../model/zone.ts';
import { dayOrNaN } from '../rules/day-or-nan.ts';
import type { Rule } from '../rules/rule.ts';
import { question } from './question.ts';
import { WEEKDAY_NAMES } from './weekdays-in-words.ts';

/** So many alike are a row. */
const A_ROW = 3;

export const SERIES_QUESTIONS: readonly Rule[] = [
  {
    name: 'series-keep-their-weekday',
    sentence: 'Of a row of new extra sessions at the same time of day, not a single one is on another weekday.',
    *check({ directory, previous }) {
      const isNew = ({ id }: ExtraSession) => !previous?.extra_sessions.some((one) => one.id === id);
      for (const [index, one] of directory.extra_sessions.entries()) {
        if (!isNew(one)) continue;
        const others = directory.extra_sessions.filter(
          (other) => other !== one && isNew(other) && rowOf(other) === rowOf(one),
        );
        const [first] = others;
        const weekday = weekdayOf(dayOrNaN(first?.date));
        const alike = others.length >= A_ROW && others.every(({ date }) => weekdayOf(dayOrNaN(date)) === weekday);
        if (!alike || weekdayOf(dayOrNaN(one.date)) === weekday) continue;
        const day = WEEKDAY_NAMES[weekdayOf(dayOrNaN(one.date))] ?? '';
        yield question(
          `/extra_sessions/${index}/date`,
          `der ${one.date} ist ein ${day}, die anderen Termine sind am ${WEEKDAY_NAMES[weekday]}`,
          `${one.date} is on another weekday than the other sessions`,
        );
      }
    },
  },
];

const rowOf = ({ center, service, opens_at, closes_at }: ExtraSession) =>
  [center, service, opens_at, closes_at].join(' ');
