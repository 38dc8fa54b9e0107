/** Whoever adds a thing edits one folder and one list: each job of CONTRIBUTING.md's table, done from its row in a scratch copy. */
import { afterAll, expect, it } from 'vitest';
import { rmSync } from 'node:fs';
import { copyAt, copyProject, perform } from './jobs/copy.ts';
import { sample } from '../thorough.ts';
import { JOBS } from './jobs/index.ts';
import type { Job } from './jobs/job.ts';
import { compareFiles, fillNames, readJobs } from './jobs/table.ts';

const table = readJobs(new URL('../../CONTRIBUTING.md', import.meta.url));
const rowOf = (job: Job): readonly string[] => fillNames(table.get(job.adds) ?? [], job.names);
const roots: string[] = [];
afterAll(() => roots.forEach((root) => rmSync(root, { recursive: true, force: true })));

it('tries every job of the table, in its order', () => {
  expect(JOBS.map(({ adds }) => adds)).toEqual([...table.keys()]);
});

it.each(JOBS.map((job) => [job.adds, job] as const))('%s takes the files of its row', (adds, job) => {
  expect(compareFiles(adds, rowOf(job), Object.keys(job.files))).toEqual([]);
});

it.each(sample(JOBS, 3).map((job) => [job.adds, job] as const))('%s works when they are written', async (adds, job) => {
  const row = rowOf(job);
  const root = copyProject(adds.replaceAll(' ', '-'));
  roots.push(root);
  perform(job, row, root);
  try {
    await job.show(copyAt(root));
  } catch (error) {
    const written = `CONTRIBUTING.md, row "${adds}": with ${row.join(', ')} written it does not work.`;
    throw new Error(`${written}\n${(error as Error).message}`, { cause: error });
  }
});
