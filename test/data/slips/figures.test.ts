/** The figures: of a hundred slips at least ninety are refused or asked about, of a hundred right edits at most two are asked. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDirectory } from '../../../data/check/check.ts';
import type { Finding } from '../../../data/check/findings/finding.ts';
import { baseDirectory, CORPUS, type Edit, TODAY } from './index.ts';
import { TEXT_FILES as texts } from '../../fixtures/text-files.ts';

interface Corpus {
  readonly name: string;
  readonly edits: readonly Edit[];
}

/** Of a hundred slips at least so many are caught, of a hundred right edits at most so many questions are asked. */
interface Figures {
  readonly caught: number;
  readonly asked: number;
}

const GOAL: Figures = { caught: 90, asked: 2 };

/**
 * What is reached, and may not get worse. The rules were written beside `slips`, and refined on `slips-unseen`, which had
 * been written by somebody who had not read them: before that, 88.4 and 13.5 were reached there. So neither is a true measure any more.
 */
const REACHED: Readonly<Record<string, Figures>> = {
  slips: { caught: 99.7, asked: 0.9 },
  'slips-unseen': { caught: 99.5, asked: 0.7 },
  'slips-third': { caught: 96.2, asked: 8.6 },
};

/** This folder's corpus, and those of the folders beside it, each by somebody who had not read the rules. */
async function corpora(): Promise<Corpus[]> {
  const folders = readdirSync(new URL('../', import.meta.url)).filter((name) => name.startsWith('slips-'));
  const others = folders.map(async (name) => {
    const file = new URL(`../${name}/index.ts`, import.meta.url);
    const { CORPUS: edits } = (await import(/* @vite-ignore */ file.href)) as { CORPUS: readonly Edit[] };
    return { name, edits };
  });
  return [{ name: 'slips', edits: CORPUS }, ...(await Promise.all(others))];
}

const print = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const base = baseDirectory();
const editions = { [`${base.edition}.json`]: print(base) };

/** What stops publication of an edit. */
function stopsOf({ edit }: Edit): Finding[] {
  const findings = checkDirectory({ text: print(edit(baseDirectory())), editions, texts, today: TODAY });
  return findings.filter(({ severity }) => severity === 'error' || severity === 'question');
}

const percent = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10;
const rulesOf = (stops: readonly Finding[]) => [...new Set(stops.map(({ rule }) => rule))].join(', ');

describe.each(await corpora())('the corpus $name', ({ name, edits }) => {
  const judged = edits.map((one) => ({ ...one, stops: stopsOf(one) }));
  const [slips, right] = (['slip', 'legal'] as const).map((kind) => judged.filter((one) => one.kind === kind));
  const missed = slips!.filter(({ stops }) => stops.length === 0);
  const questions = right!.flatMap(({ stops }) => stops.filter(({ severity }) => severity === 'question'));
  const refused = right!.filter(({ stops }) => stops.some(({ severity }) => severity === 'error'));
  const reached = REACHED[name];
  if (!reached) throw new Error(`REACHED has no entry for the corpus "${name}"`);
  const caught = percent(slips!.length - missed.length, slips!.length);
  const asked = percent(questions.length, right!.length);
  const saying = (one: (typeof judged)[number]) => `${one.id}: ${rulesOf(one.stops)}`;
  console.log(
    `${name}: of ${slips!.length} slips ${caught} % caught (goal ${GOAL.caught}), in ${right!.length} right edits ${asked} % questions (goal ${GOAL.asked})`,
  );

  it(`is caught: ${reached.caught} of 100 slips, goal ${GOAL.caught}`, () => {
    expect(caught, `missed: ${missed.map(({ id }) => id).join(', ')}`).toBeGreaterThanOrEqual(reached.caught);
  });

  it(`is left alone: ${reached.asked} questions in 100 right edits, goal ${GOAL.asked}`, () => {
    const stopped = right!.filter(({ stops }) => stops.length > 0);
    expect(asked, stopped.map(saying).join('; ')).toBeLessThanOrEqual(reached.asked);
  });

  it('has no right edit that is refused', () => {
    expect(refused.map(saying)).toEqual([]);
  });
});
