/** A scratch repository behind the office's page: what was published before, what the page is given, the merge, and what people read then. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { edition } from '../../data/commands/edition.ts';
import { readProject } from '../../data/commands/project.ts';
import type { Directory } from '../../data/model/directory.ts';
import { projectFile } from '../../worker/publish/project-texts.ts';
import { siteOf } from '../application.ts';
import { changeFrom, TODAY } from '../data/operations/handed.ts';
import { scratch } from '../data/scratch.ts';
import { MONDAY } from '../site/site.ts';
import { NEW_FILE_PAGE, type ProposedFile } from './office-hands.ts';
import type { Job } from './office-jobs/job.ts';

export interface Repository {
  /** The file that the page loads. */
  projectJson(): Promise<string>;
  /** Merges files as a forge does, cuts the editions with the office's own tools, and gives the new directory. */
  merge(...files: readonly ProposedFile[]): Promise<Directory>;
  directory(): Directory;
}

/** With the changes that were published before. */
export async function repositoryWith(before: Job['before'] = []): Promise<Repository> {
  const { root, read } = scratch();
  const merge: Repository['merge'] = async (...files) => {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const out: string[] = [];
    const environment = { root, today: TODAY, now: Date.parse(MONDAY), print: out.push.bind(out), ask: undefined };
    expect(await edition.run(environment, { yes: true }, []), out.join('\n')).toBe(0);
    return read();
  };
  const project = await readProject(root);
  const files = before.map(([operation, typed]) => changeFrom(project, operation, typed));
  if (files.length > 0) await merge(...files.map(({ name, text }) => ({ path: `data/inbox/${name}.json`, text })));
  return {
    projectJson: async () => String(projectFile(await readProject(root), NEW_FILE_PAGE).bytes),
    merge,
    directory: read,
  };
}

/** What people read of a directory: a line for each session that takes place, and the words of its newest change. */
export interface Published {
  /** Of the table of sessions. */
  readonly feed: readonly string[];
  /** Of the file that the widget reads. */
  readonly widget: readonly string[];
  /** The page of changes. */
  readonly page: string;
}

export async function publishedOf(
  directory: Directory,
  { shows: [from, until], of }: Pick<Job, 'shows' | 'of'>,
): Promise<Published> {
  const site = siteOf(directory, {}, Date.parse(MONDAY));
  const [table, week, page] = await Promise.all(
    ['/v1/sessions.csv', `/v1/centers.next.json?from=${from}`, '/de/changes/'].map(async (path) =>
      (await site.get(path)).text(),
    ),
  );
  const meant = (list: ReadonlyArray<readonly [date: string, status: string, ...line: string[]]>) =>
    list
      .filter(([date, status]) => date >= from && date <= until && status !== 'cancelled')
      .map(([date, status, ...line]) => [date, ...line, ...(status === 'tentative' ? [status] : [])])
      .sort((a, b) => (a.join() < b.join() ? -1 : 1))
      .map(([, ...line]) => line.join(' '))
      .filter((line) => new RegExp(`^(${of}) `).test(line));
  const rows = (table ?? '').split('\r\n').map((row) => row.split(';'));
  const { occurrences, further_occurrences: further = [] } = JSON.parse(week ?? '') as Record<
    string,
    Record<string, string>[]
  >;
  return {
    feed: meant(
      rows.map(([date = '', , opens = '', closes = '', center = '', , service = '', , status = '']) => [
        ...([date, status] as const),
        ...[center, service, opens, closes],
      ]),
    ),
    widget: meant(
      [...(occurrences ?? []), ...further].map(({ center, service, starts_at, ends_at, status }) => [
        ...([starts_at!.slice(0, 10), status!] as const),
        ...[center!, service!, starts_at!.slice(11, 16), ends_at!.slice(11, 16)],
      ]),
    ),
    page: page ?? '',
  };
}
