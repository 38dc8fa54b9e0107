/** The figures: of a hundred slips at least ninety are refused or asked about, of a hundred right edits at most two are asked. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDirectory } from '../../../data/check/check.ts';
import type { Finding } from '../../../data/check/findings/finding.ts';
import { baseDirectory, CORPUS, type Edit, TODAY } from './index.ts';

interface Corpus {
  readonly name: string;
  readonly edits: readonly Edit[];
}

/** What is held of a corpus: slips caught and right edits asked about, in percent, and right edits that are refused. */
interface Held {
  readonly caught: number;
  readonly asked: number;
  readonly refused: readonly string[];
}

/** The goal is 90 and 2. The unseen corpus is the true measure: what the rules reach there may not get worse. */
const HELD: Readonly<Record<string, Held>> = {
  slips: { caught: 90, asked: 2, refused: [] },
  'slips-unseen': { caught: 88, asked: 15.1, refused: ['people/vaccination', 'dated/guest-at-the-sister'] },
};

/** Folders beside this one with a corpus of the same shape, each by somebody who had not read the rules. */
const OTHERS = ['slips-unseen'];

async function corpora(): Promise<Corpus[]> {
  const found = OTHERS.map((name) => [name, new URL(`../${name}/index.ts`, import.meta.url)] as const);
  const others = found.filter(([, file]) => existsSync(file));
  const read = others.map(async ([name, file]) => {
    const { CORPUS: edits } = (await import(/* @vite-ignore */ file.href)) as { CORPUS: readonly Edit[] };
    return { name, edits };
  });
  return [{ name: 'slips', edits: CORPUS }, ...(await Promise.all(read))];
}

const folder = new URL('../../../data/text/', import.meta.url);
const texts = Object.fromEntries(
  readdirSync(folder).map((file) => [file.replace('.json', ''), readFileSync(new URL(file, folder), 'utf8')]),
);
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
  const asked = right!.filter(({ stops }) => stops.length > 0);
  const figures = [
    percent(slips!.length - missed.length, slips!.length),
    percent(asked.length, right!.length),
  ] as const;
  console.log(
    `${name}: ${figures[0]} % of ${slips!.length} slips refused or asked about, ${figures[1]} % of ${right!.length} right edits asked about`,
  );

  const held = HELD[name];
  if (!held) throw new Error(`HELD has no entry for the corpus "${name}"`);

  it(`is caught: at least ${held.caught} of 100 slips`, () => {
    expect(figures[0], `missed: ${missed.map(({ id }) => id).join(', ')}`).toBeGreaterThanOrEqual(held.caught);
  });

  it(`is left alone: at most ${held.asked} questions in 100 right edits, and no error`, () => {
    const questions = right!.flatMap(({ stops }) => stops.filter(({ severity }) => severity === 'question'));
    const errors = asked.filter(({ stops }) => stops.some(({ severity }) => severity === 'error'));
    const refused = errors.filter(({ id }) => !held.refused.includes(id));
    expect(refused.map(({ id, stops }) => `${id}: ${rulesOf(stops)}`)).toEqual([]);
    const which = asked.map(({ id, stops }) => `${id}: ${rulesOf(stops)}`).join('; ');
    expect(percent(questions.length, right!.length), which).toBeLessThanOrEqual(held.asked);
  });
});
