/** Of a report of Vitest's what the accessibility statement says: how many tests of each examination passed, and which did not. */
import { relative } from 'node:path';
import { EXAMINATIONS, type Examination } from '../../worker/site/office/words/examinations.ts';
import type { Examined } from '../../worker/site/office/words/examined.ts';

/** Of Vitest's JSON reporter what is read here. A file stands there once for each browser. */
export interface Report {
  /** Milliseconds since the epoch. */
  readonly startTime: number;
  readonly testResults: ReadonlyArray<{
    /** The absolute path. */
    readonly name: string;
    readonly assertionResults: ReadonlyArray<{ readonly fullName: string; readonly status: string }>;
  }>;
}

/** `root`: the folder of the project. @throws Error where a test that is listed has not run. */
export function examinedOf(report: Report, root: string): Examined {
  const results = Object.entries<Examination>(EXAMINATIONS).map(([name, { tests }]) => {
    const ran = tests.flatMap(([file, part = '']) => testsOf(report, root, file, part));
    const failed = ran.filter(({ status }) => status !== 'passed').map(({ fullName }) => fullName);
    return [name, { passed: ran.length - failed.length, failed: [...new Set(failed)].sort() }] as const;
  });
  return {
    on: new Date(report.startTime).toISOString().slice(0, 10),
    results: Object.fromEntries(results) as unknown as Examined['results'],
  };
}

function testsOf({ testResults }: Report, root: string, file: string, part: string) {
  const found = testResults
    .filter(({ name }) => relative(root, name) === file)
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ fullName, status }) => fullName.includes(part) && status !== 'skipped');
  if (found.length === 0)
    throw new Error(`${file}: no test${part && ` named "${part}"`} has run; run .ci/run, whose report this reads`);
  return found;
}
