/** The language files: those of data/text are published; those that a city does not take wait in data/text/other. */
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { readJsonFolder } from './project.ts';

const PUBLISHED = 'data/text';
export const OTHERS = 'data/text/other';

/** All of them, by tag. */
export async function readLanguageFiles(root: string): Promise<Record<string, string>> {
  const files = { ...(await readJsonFolder(join(root, OTHERS))), ...(await readJsonFolder(join(root, PUBLISHED))) };
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name.replace(/\.json$/, ''), text]));
}

/** Lays those of these tags among the published ones, and all others beside them. */
export async function layLanguages(root: string, tags: readonly string[]): Promise<void> {
  const isTaken = (name: string) => tags.includes(name.replace(/\.json$/, ''));
  const names = async (folder: string) => Object.keys(await readJsonFolder(join(root, folder)));
  const move = async (name: string, from: string, to: string) => {
    await mkdir(join(root, to), { recursive: true });
    await rename(join(root, from, name), join(root, to, name));
  };
  for (const name of await names(PUBLISHED)) if (!isTaken(name)) await move(name, PUBLISHED, OTHERS);
  for (const name of await names(OTHERS)) if (isTaken(name)) await move(name, OTHERS, PUBLISHED);
}
