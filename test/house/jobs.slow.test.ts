/** Whoever adds a thing edits one folder and one list: each job of CONTRIBUTING.md's table, done from its row in a scratch copy. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rmSync } from 'node:fs';
import { type Copy, copyAt, copyProject, perform } from './jobs/copy.ts';
import { removeScratches } from '../data/scratch.ts';
import { THOROUGH } from '../thorough.ts';
import { JOBS } from './jobs/index.ts';
import type { Job } from './jobs/job.ts';
import { compareFiles, fillNames, readJobs } from './jobs/table.ts';

const table = readJobs(new URL('../../CONTRIBUTING.md', import.meta.url));
const rowOf = (job: Job): readonly string[] => fillNames(table.get(job.adds) ?? [], job.names);

it('tries every job of the table, in its order', () => {
  expect(JOBS.map(({ adds }) => adds)).toEqual([...table.keys()]);
});

it.each(JOBS.map((job) => [job.adds, job] as const))('%s takes the files of its row', (adds, job) => {
  expect(compareFiles(adds, rowOf(job), Object.keys(job.files))).toEqual([]);
});

/** In CI each job has a copy of its own, so that none leans on another's files; elsewhere all share one, which is built once. */
const GROUPS = THOROUGH ? JOBS.map((job) => ({ name: job.adds, jobs: [job] })) : [{ name: 'all together', jobs: JOBS }];

describe.each(GROUPS)('$name', ({ name, jobs }) => {
  let copy: Copy;
  beforeAll(() => {
    copy = copyAt(copyProject(name.replaceAll(' ', '-')), jobs);
    for (const job of jobs) perform(job, rowOf(job), copy.root);
  });
  afterAll(() => {
    rmSync(copy.root, { recursive: true, force: true });
    removeScratches();
  });

  it.each(jobs)('$adds works when they are written', (job) => {
    try {
      job.show(copy);
    } catch (error) {
      (error as Error).message = `${blame(job, jobs, (error as Error).message)}\n${(error as Error).message}`;
      throw error;
    }
  });

  it.each(jobs.filter((job) => job.showForgotten))('$adds: whoever forgets a part is told', (job) => {
    job.showForgotten?.(copy);
  });
});

/** What does not work; where jobs share a copy and all fail with the compiler or the house, also whose files the words name. */
function blame(failed: Job, jobs: readonly Job[], words: string): string {
  const row = `CONTRIBUTING.md, row "${failed.adds}": with ${rowOf(failed).join(', ')} written it does not work.`;
  if (jobs.length === 1) return row;
  const named = jobs.filter((job) => rowOf(job).some((file) => words.includes(file))).map(({ adds }) => `"${adds}"`);
  const whose = named.length > 0 ? ` This names files of ${named.join(', ')}.` : '';
  return `${row}\nAll jobs share one copy; with CI=true each has its own.${whose}`;
}
