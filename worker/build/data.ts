/** Reads data/ into the one object that the Worker compiles in and that tests hand to createApp. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Directory } from '../directory.ts';
import type { BuiltData } from '../source.ts';
import { dateOf, localOf } from '../zone.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const at = (...parts: string[]) => join(ROOT, ...parts);

/** The data of a build as one object: what the Worker compiles in and what tests hand to createApp. */
export async function readData(asOf: string | undefined): Promise<BuiltData> {
  const directory = await minified(at('data/directory.json'));
  const { timezone } = JSON.parse(directory) as Directory;
  return {
    as_of: asOf ?? dateOf(localOf(timezone, Date.now()).day),
    directory,
    schema: await minified(at('data/directory.schema.json')),
    editions: await folder(at('data/editions')),
    texts: await folder(at('data/text')),
    revisions: '{}',
    widget: '{}',
  };
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
