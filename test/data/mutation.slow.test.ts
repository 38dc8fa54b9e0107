/**
 * The mutation gate: thousands of slips in the first edition, each in one of the listed ways at one place. The check
 * refuses every one that changes the meaning wrongly. What passes stands in the list of legal edits, and is then published
 * correctly: in the words of the difference, and in the feed that readers get.
 */
import { applicationOf } from '../application.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDirectory } from '../../data/check/check.ts';
import { describeDifferences } from '../../data/operations/differences/index.ts';
import { hasErrors } from '../../data/check/findings/finding.ts';
import { readData, withBlock } from '../../worker/publish/read-data.ts';
import type { Directory } from '../../data/model/directory.ts';
import { dateOf, dayOf } from '../../data/model/zone.ts';
import { LEGAL, LEGAL_AHEAD, type Legal } from './legal.ts';
import { coverageOf, printCoverage, wantedCoverage } from './coverage.ts';
import { lastOfEach, type Mutant, mutantsOf } from './mutants.ts';
import { NAMED_EDITION } from '../fixtures/directory.ts';
import { secondCity } from '../fixtures/second-city.ts';
import { sample, WHOLE } from '../thorough.ts';

const ROOT = new URL('../../data/', import.meta.url);
const folder = (name: string) =>
  Object.fromEntries(
    readdirSync(new URL(name, ROOT)).map((file) => [file, readFileSync(new URL(`${name}${file}`, ROOT), 'utf8')]),
  );
const texts = Object.fromEntries(
  Object.entries(folder('text/')).map(([file, text]) => [file.replace('.json', ''), text]),
);
const print = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

interface Survey {
  readonly all: number;
  readonly refused: number;
  readonly legal: readonly Mutant[];
  readonly wrong: readonly string[];
}

const fits = ({ at, kinds }: Legal, one: Mutant) => at.test(one.at) && kinds.test(one.kind);

/** @throws where the check refuses the file as it is: then it would refuse its mutants for nothing that they change. */
function survey(
  whole: string,
  mutants: readonly Mutant[],
  editions: Record<string, string>,
  today: string,
  list: readonly Legal[],
): Survey {
  const isRefused = (text: string) => hasErrors(checkDirectory({ text, editions, texts, today }));
  expect(isRefused(whole)).toBe(false);
  const passed = mutants.filter(({ text }) => !isRefused(text));
  const listed = (one: Mutant) => list.some((entry) => fits(entry, one));
  return {
    all: mutants.length,
    refused: mutants.length - passed.length,
    legal: passed.filter(listed),
    wrong: passed.filter((one) => !listed(one)).map((one) => `${one.kind} ${one.at}`),
  };
}

function report(name: string, { all, refused, legal, wrong }: Survey, kinds: number): void {
  const share = ((100 * refused) / (refused + wrong.length)).toFixed(1);
  console.log(
    `${name}: ${all} mutants of ${kinds} kinds; ${refused} refused, ${wrong.length} wrong ones passed (${share} %); ${legal.length} legal edits`,
  );
}

/** Every survivor is either described in words, or only another order or spelling of the same facts. */
function expectDescribed(before: Directory, survivors: readonly Mutant[]): void {
  for (const { kind, at, text } of survivors) {
    const words = describeDifferences(before, JSON.parse(text) as Directory);
    expect(words.length, `${kind} ${at}`).toBeGreaterThan(0);
    for (const one of words) expect(one['en'], `${kind} ${at}`).toBeTruthy();
  }
}

/** What the directory's own feed answers for a file: one survivor of each place, so that the gate stays quick. */
async function expectServed(survivors: readonly Mutant[]): Promise<void> {
  const data = await readData('2026-11-22');
  const answer = async (directory: string) => {
    const app = applicationOf(withBlock({ ...data, directory }), () => Date.parse('2026-11-22T12:00:00Z'));
    const response = await app.request('/v1/centers.json', {}, { PUBLIC_ORIGIN: 'https://example.test' });
    return (await response.json()) as Record<string, unknown>;
  };
  const seen = new Set<string>();
  for (const { kind, at, text } of survivors) {
    const place = at.replace(/\d+/g, '0');
    if (seen.has(place)) continue;
    seen.add(place);
    const directory = JSON.parse(text) as Record<string, unknown>;
    const served = await answer(text);
    for (const field of Object.keys(directory).filter((name) => name in served && name !== 'centers')) {
      expect(served[field], `${kind} ${at}: ${field}`).toEqual(directory[field]);
    }
    const centers = served['centers'] as Array<Record<string, unknown>>;
    expect(centers.map((one) => one['verified_on'])).toEqual(
      (directory as unknown as Directory).centers.map((one) => one.verified_on),
    );
    expect(centers.map((one) => one['schedules'])).toEqual(
      (directory as unknown as Directory).centers.map((one) => one.schedules),
    );
  }
}

describe('the mutation gate', { timeout: 600_000 }, () => {
  // The first edition, never the living file: what the office cuts later is none of this test's business.
  const base = NAMED_EDITION;
  const editions = { [`${base.edition}.json`]: print(base) };
  const real = mutantsOf(print(base));
  // Long after the edition, when no confirmation is fresh.
  const today = dateOf(dayOf(base.edition) + 400);

  it('tries thousands of slips', () => {
    expect(real.length).toBeGreaterThanOrEqual(6000);
  });

  it('refuses every wrong mutant of the first edition', async () => {
    const mutants = sample(real, 40, ({ kind }) => kind, 4);
    const result = survey(print(base), mutants, editions, today, LEGAL_AHEAD);
    report('real data', result, new Set(mutants.map((one) => one.kind)).size);
    expect(result.wrong).toEqual([]);
    const published = result.legal.filter((one) => one.at !== '/$schema');
    expectDescribed(base, published);
    const idle = LEGAL.filter((entry) => !result.legal.some((one) => fits(entry, one)));
    if (WHOLE) expect(idle.map((one) => String(one.at))).toEqual([]);
    await expectServed(published);
  });

  it('refuses every wrong mutant of every field that a directory can have', () => {
    const city = secondCity();
    const archive = Object.fromEntries(
      Object.entries(city.editions).map(([name, one]) => [`${name}.json`, print(one)]),
    );
    const complete = city.directory;
    const full = print(complete);
    const all = mutantsOf(full, lastOfEach(full));
    const mutants = sample(all, 60, ({ kind }) => kind, 6);
    const result = survey(full, mutants, archive, '2026-11-30', LEGAL_AHEAD);
    report('second city', result, new Set(mutants.map((one) => one.kind)).size);
    expect(result.wrong).toEqual([]);
    expectDescribed(complete, result.legal);
    const coverage = coverageOf([...real, ...all]);
    console.log(printCoverage(coverage));
    const missing = wantedCoverage().flatMap(([field, classes]) =>
      classes.filter((one) => !coverage.get(field)?.get(one)).map((one) => `${field}: never ${one}`),
    );
    expect(missing).toEqual([]);
    // Thousands of whole checks at night.
  }, 900_000);
});
