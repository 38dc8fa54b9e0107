/** Whatever an office hands in, in whatever order and on whatever days: what holds of every change. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDirectory } from '../../data/check/check.ts';
import { stopsPublication } from '../../data/check/findings/finding.ts';
import { centerOn } from '../../data/model/dated-facts.ts';
import type { Directory } from '../../data/model/directory.ts';
import { sessionsBetween } from '../../data/model/schedule.ts';
import { dateOf, dayOf } from '../../data/model/zone.ts';
import { changedDays, findDifferences } from '../../data/operations/differences/index.ts';
import { Refusal } from '../../data/operations/fields/refusal.ts';
import { isRefused } from '../../data/operations/inbox/queue.ts';
import { OPERATIONS } from '../../data/operations/list.ts';
import type { ProjectTexts } from '../../data/operations/project-texts.ts';
import { directoryIn, handIn, projectOf, TODAY, told } from '../data/operations/handed.ts';
import { SEED, THOROUGH, WHOLE } from '../thorough.ts';
import { arbitraryDice, type Dice, RANDOM_OPERATIONS, typedBy } from './random-changes.ts';

const START = '2026-11-01';
const UNTIL = '2028-12-31';

interface Step {
  readonly operation: string;
  readonly name: string;
  readonly today: string;
  readonly before: Directory;
  readonly after: Directory;
  readonly project: ProjectTexts;
}

/** The change that dice decide, its questions answered; undefined where it is refused in words. */
function step(project: ProjectTexts, dice: Dice, today: string): Step | undefined {
  const before = directoryIn(project);
  try {
    const typed = typedBy(dice, before, today);
    const first = handIn(project, dice.operation, typed, { today });
    const asked = isRefused(first.outcome) ? first.outcome.refused.flatMap(({ question = [] }) => question) : [];
    const answers = Object.fromEntries(asked.map((question) => [question, 'Das ist so gemeint und geprüft.']));
    const { outcome, project: next } =
      asked.length === 0 ? first : handIn(project, dice.operation, typed, { today, answers });
    if (isRefused(outcome) || !outcome.edition) return undefined;
    return { operation: dice.operation, name: outcome.name, today, before, after: directoryIn(next), project: next };
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

const applied = new Map<string, number>();

/** Runs a sequence and shows each change that was applied to `look`. */
function walk(sequence: readonly Dice[], look: (step: Step) => void): void {
  let [project, today] = [projectOf(), TODAY];
  for (const dice of sequence) {
    today = dateOf(dayOf(today) + dice.later);
    const done = step(project, dice, today);
    if (!done) continue;
    applied.set(dice.operation, (applied.get(dice.operation) ?? 0) + 1);
    look(done);
    project = done.project;
  }
}

const yesterday = (today: string) => dayOf(today) - 1;
const history = (directory: Directory, today: string) => sessionsBetween(directory, dayOf(START), yesterday(today));
const idsOf = ({ centers, closures, extra_sessions }: Directory) =>
  [...centers, ...centers.flatMap(({ schedules }) => schedules), ...closures, ...extra_sessions].map(({ id }) => id);

/** Address, numbers and status on the first of each month. */
function factsAhead(directory: Directory, today: string) {
  return directory.centers.flatMap((center) =>
    [0, 30, 60, 90, 120, 150, 180].map((ahead) => {
      const { status, address, phones, district } = centerOn(center, dayOf(today) + ahead);
      return [center.id, ahead, status, ...(status === 'closed' ? [] : [address, phones, district])];
    }),
  );
}

const runs = { seed: SEED, numRuns: WHOLE ? 400 : THOROUGH ? 80 : 8 };
const sequences = fc.array(arbitraryDice, { minLength: 4, maxLength: THOROUGH ? 14 : 10 });

describe('any sequence of changes', { timeout: 3_600_000 }, () => {
  it('gives a directory that may be published, ids that are new for ever, and leaves history alone', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        const ever = new Set(idsOf(directoryIn(projectOf())));
        walk(sequence, ({ operation, today, before, after, project }) => {
          const findings = checkDirectory({ ...project, today, deploy: true });
          expect(stopsPublication(findings)).toBe(false);
          const brought = idsOf(after).filter((id) => !idsOf(before).includes(id));
          // What is taken back comes under the id that it had; everything else under one that never was.
          if (!['undo', 'roll-back'].includes(operation)) expect(brought.filter((id) => ever.has(id))).toEqual([]);
          for (const id of idsOf(after)) ever.add(id);
          expect(history(after, today)).toEqual(history(before, today));
        });
      }),
      runs,
    );
  });

  it('is told in words that count every day which changes', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        walk(sequence, ({ today, before, after }) => {
          const day = dayOf(today);
          const differences = findDifferences(before, after, day);
          const counted = new Set(differences.flatMap(({ days = [] }) => days));
          expect(changedDays(before, after, day).filter((one) => !counted.has(one.day))).toEqual([]);
          expect(
            differences.map(({ words }) => words.de).filter((words) => /weiteren Tagen anders/.test(words)),
          ).toEqual([]);
        });
      }),
      runs,
    );
  });

  it('can be taken back one by one: the days and facts from today on are those of before', () => {
    fc.assert(
      fc.property(sequences, fc.nat(3), (sequence, later) => {
        walk(sequence, ({ name, today, before, project }) => {
          const then = dateOf(dayOf(today) + later);
          const { outcome, project: undone } = handIn(project, 'undo', { change: name }, { today: then });
          expect(isRefused(outcome) ? outcome.refused : []).toEqual([]);
          const directory = directoryIn(undone);
          expect(told(directory, then, UNTIL)).toEqual(told(before, then, UNTIL));
          expect(factsAhead(directory, then)).toEqual(expect.arrayContaining(factsAhead(before, then)));
          expect(history(directory, then)).toEqual(history(directoryIn(project), then));
        });
      }),
      runs,
    );
  });

  it('is made of every operation that there is', () => {
    expect([...RANDOM_OPERATIONS].sort()).toEqual(OPERATIONS.map(({ id }) => id).sort());
    if (WHOLE) expect([...applied.keys()].sort()).toEqual([...RANDOM_OPERATIONS].sort());
    else expect(applied.size).toBeGreaterThan(6);
  });
});
