/** Reads data/ into the one object that the Worker compiles in and that tests hand to createApp. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Directory } from '../directory.ts';
import { revisionsOf } from '../revisions.ts';
import type { BuiltData } from '../source.ts';
import { dateOf, localOf } from '../zone.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const at = (...parts: string[]) => join(ROOT, ...parts);

/** The data of a build as one object: what the Worker compiles in and what tests hand to createApp. */
export async function readData(asOf: string | undefined): Promise<BuiltData> {
  const directory = await minified(at('data/directory.json'));
  const { timezone } = JSON.parse(directory) as Directory;
  return withRevisions({
    as_of: asOf ?? dateOf(localOf(timezone, Date.now()).day),
    directory,
    schema: await minified(at('data/directory.schema.json')),
    editions: oldestFirst(await folder(at('data/editions'))),
    texts: await folder(at('data/text')),
    revisions: '{}',
    widget: '{}',
  });
}

/** The same data with its revisions computed from its editions and directory; tests that replace either call it too. */
export function withRevisions(data: BuiltData): BuiltData {
  const archived = Object.values(oldestFirst(data.editions)).map((edition) => JSON.parse(edition) as Directory);
  const current = JSON.parse(data.directory) as Directory;
  return { ...data, revisions: JSON.stringify(revisionsOf([...archived, current], data.as_of)) };
}

/** File names do not sort: "2026-11-22.2.json" stands before "2026-11-22.json". */
function oldestFirst(editions: Readonly<Record<string, string>>): Record<string, string> {
  const released = ([name, edition]: readonly [string, string]) =>
    [Date.parse((JSON.parse(edition) as Directory).released_at), Number(name.split('.')[1] ?? 1)] as const;
  return Object.fromEntries(
    Object.entries(editions)
      .map((entry) => ({ entry, at: released(entry) }))
      .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])
      .map(({ entry }) => entry),
  );
}

async function minified(path: string): Promise<string> {
  return JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
}

async function folder(path: string): Promise<Record<string, string>> {
  const names = (await readdir(path)).filter((name) => name.endsWith('.json')).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name.slice(0, -'.json'.length), await minified(join(path, name))])),
  );
}
