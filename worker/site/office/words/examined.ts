/** What the tests found when they ran last, in the statement's words. `npm run examined` writes the record from their report. */
import type { OfficeTag } from '../../page/addresses.ts';
import { EXAMINATIONS, type Examination, type ExaminationName } from './examinations.ts';
import record from './examined.json' with { type: 'json' };

export interface Examined {
  /** The day of the run. */
  readonly on: string;
  readonly results: { readonly [name in ExaminationName]: Result };
}

interface Result {
  /** How many tests passed, an engine each. */
  readonly passed: number;
  /** The names of those that did not. */
  readonly failed: readonly string[];
}

export const EXAMINED: Examined = record;

const WORDS = {
  de: (passed: number, all: number) => `Bestanden: ${passed} von ${all} Prüfungen.`,
  en: (passed: number, all: number) => `Passed: ${passed} of ${all} tests.`,
};
const FAILED = {
  de: (what: string) => `Bei der letzten Prüfung nicht bestanden: ${what}`,
  en: (what: string) => `Not passed when last examined: ${what}`,
};

const all = Object.entries(EXAMINATIONS) as readonly (readonly [ExaminationName, Examination])[];

/** A paragraph for each examination, with what came out. */
export const examinedParagraphs = (tag: OfficeTag, { results }: Examined = EXAMINED): string[] =>
  all.map(([name, words]) => {
    const { passed, failed } = results[name];
    return `${words[tag]} ${WORDS[tag](passed, passed + failed.length)}`;
  });

/** A paragraph for each examination that found something: it is not accessible yet. */
export const failedParagraphs = (tag: OfficeTag, { results }: Examined = EXAMINED): string[] =>
  all.flatMap(([name, words]) => (results[name].failed.length === 0 ? [] : [FAILED[tag](words[tag])]));
