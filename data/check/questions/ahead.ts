/** Asks about what begins very late, or at a new center long ago: mostly a wrong year. */
import { dateOf } from '../../model/zone.ts';
import type { Directory } from '../../model/directory.ts';
import { dayOrNaN } from '../rules/day-or-nan.ts';
import type { Rule } from '../rules/rule.ts';
import { eachSchedule, findCenter } from '../rules/walk.ts';
import { eachDatedFact } from '../rules/walk-facts.ts';
import { question } from './question.ts';

const [TWO_YEARS, A_MONTH, A_YEAR] = [731, 31, 366];

export const AHEAD_QUESTIONS: readonly Rule[] = [
  {
    name: 'dates-lie-within-two-years',
    sentence: 'What is announced begins within two years; at a new center it has not begun long ago.',
    *check({ directory, previous, changedOn }) {
      const latest = dateOf(dayOrNaN(changedOn) + TWO_YEARS);
      const past = dateOf(dayOrNaN(changedOn) - A_MONTH);
      for (const [date, at] of eachBegin(directory)) {
        if (date > latest) yield farAway(date, at, 'erst', 'only');
      }
      for (const [{ valid_from }, at, { id }] of eachSchedule(directory)) {
        if (!findCenter(previous, id) && valid_from < past)
          yield farAway(valid_from, `${at}/valid_from`, 'schon', 'as early as');
      }
    },
  },
  {
    name: 'closures-are-announced-now',
    sentence: 'A new closure was announced within the last year.',
    *check({ directory, changedOn }) {
      const earliest = dateOf(dayOrNaN(changedOn) - A_YEAR);
      for (const [index, { announced_on }] of directory.closures.entries()) {
        if (announced_on >= earliest) continue;
        yield farAway(announced_on, `/closures/${index}/announced_on`, 'schon', 'as early as');
      }
    },
  },
];

function* eachBegin(directory: Directory): Generator<[string, string]> {
  for (const [{ valid_from }, at] of eachSchedule(directory)) yield [valid_from, `${at}/valid_from`];
  for (const [index, { from }] of directory.closures.entries()) yield [from, `/closures/${index}/from`];
  for (const [index, { date }] of directory.extra_sessions.entries()) yield [date, `/extra_sessions/${index}/date`];
  for (const [{ valid_from }, at] of eachDatedFact(directory)) yield [valid_from, `${at}/valid_from`];
}

function farAway(date: string, at: string, de: string, en: string) {
  return question(at, `das ist ${de} am ${date}`, `it is ${en} ${date}`, {
    de: 'Sonst bitte die Jahreszahl prüfen',
    en: 'else check the year',
  });
}
