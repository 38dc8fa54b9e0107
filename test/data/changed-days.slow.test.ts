/** The days that the words of a difference name are the days on which sessions differ: for random legal edits. */
import { describe, expect, it } from 'vitest';
import { checkDirectory } from '../../data/check/check.ts';
import { hasErrors } from '../../data/check/findings/finding.ts';
import type { Directory } from '../../data/model/directory.ts';
import { sessionsBetween } from '../../data/model/schedule.ts';
import { type Day, dateOf, dayOf, weekdayOf } from '../../data/model/zone.ts';
import { type Difference, findDifferences, summaryOf } from '../../data/operations/differences/index.ts';
import { directoryWith } from '../fixtures/directory.ts';
import { THOROUGH } from '../thorough.ts';
import { CHANGED_ON, Dice, edited } from './random-edits.ts';

const RUNS = THOROUGH ? 200 : 60;
const WEEKDAYS = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'];

/** Day by day, with nothing of the code under test. */
function differingDays(before: Directory, after: Directory): Day[] {
  const byDay = (directory: Directory) => {
    const days = new Map<Day, string[]>();
    for (const one of sessionsBetween(directory, dayOf('2021-01-01'), dayOf('2027-12-31'))) {
      const said = JSON.stringify(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
      days.set(one.day, [...(days.get(one.day) ?? []), said]);
    }
    return new Map([...days].map(([day, said]) => [day, said.sort().join()]));
  };
  const [old, now] = [byDay(before), byDay(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((day) => old.get(day) !== now.get(day))
    .sort((a, b) => a - b);
}

interface Sample {
  readonly before: Directory;
  readonly after: Directory;
}

/** Edits that the check lets pass, of a directory that itself was edited. */
function legalEdits(): Sample[] {
  const samples: Sample[] = [];
  for (let seed = 1; samples.length < RUNS && seed < 20 * RUNS; seed++) {
    const dice = new Dice(seed);
    const before = edited(directoryWith(), dice, dice.below(3));
    const after = edited(before, dice, 1 + dice.below(3));
    const editions = { [`${before.edition}.json`]: JSON.stringify(before) };
    const found = checkDirectory({ text: JSON.stringify(after), editions, today: dateOf(CHANGED_ON) });
    if (!hasErrors(found)) samples.push({ before, after });
  }
  return samples;
}

/** "Mo, 1.3.2027". */
function german(day: Day): string {
  const [year, month, date] = dateOf(day).split('-').map(Number);
  return `${WEEKDAYS[weekdayOf(day)]}, ${date}.${month}.${year}`;
}

function expectNamed({ days = [], about, words }: Difference): void {
  const [past, ahead] = [days.filter((day) => day < CHANGED_ON), days.filter((day) => day >= CHANGED_ON)];
  if (about?.named) return;
  expect(/betrifft/.test(words.de), words.de).toBe(ahead.length > 0);
  expect(/rückwirkend/.test(words.de), words.de).toBe(past.length > 0);
  const named = ahead.length <= 3 ? ahead : ahead.slice(0, 1);
  for (const day of [...named, ...past.slice(0, 1), ...past.slice(-1)]) expect(words.de).toContain(german(day));
  const counts = [...words.de.matchAll(/(\d+) (?:Termine?|Telefonzeit(?:en)?)\b/g)].map(([, count]) => Number(count));
  const sum = counts.reduce((a, b) => a + b, 0);
  expect(sum, words.de).toBeGreaterThanOrEqual(days.length);
}

describe('the days of a difference', () => {
  const samples = legalEdits();
  const all = samples.map(({ before, after }) => ({
    found: findDifferences(before, after, CHANGED_ON),
    truth: differingDays(before, after),
  }));

  it(`are the days on which sessions differ, in ${RUNS} random legal edits`, () => {
    expect(samples).toHaveLength(RUNS);
    for (const { found, truth } of all) {
      const named = new Set(found.flatMap(({ days = [] }) => days));
      expect(
        [...named].sort((a, b) => a - b),
        found.map(({ words }) => words.de).join('\n'),
      ).toEqual(truth);
    }
    expect(all.filter(({ truth }) => truth.length > 0).length).toBeGreaterThan(RUNS / 2);
    expect(all.filter(({ truth }) => (truth[0] ?? CHANGED_ON) < CHANGED_ON).length).toBeGreaterThan(RUNS / 20);
  });

  it('are named in words, with their weekday and how many sessions they have', () => {
    for (const difference of all.flatMap(({ found }) => found)) expectNamed(difference);
  });

  it('are explained by an entry that changed, hardly ever by none', () => {
    const unexplained = all.flatMap(({ found }) => found.filter(({ words }) => words.de.includes('weiteren Tagen')));
    expect(unexplained.length).toBeLessThan(RUNS / 20);
  });

  it('leave the entry of the list of changes within its length', () => {
    for (const { found } of all) {
      const { de, en = '' } = summaryOf(found.map(({ words }) => words));
      expect(Math.max(de.length, en.length)).toBeLessThanOrEqual(1000);
    }
  });
});
