/** Writes a cut edition in an order in which a crash loses nothing: archived copy, its checksum, then directory.json. */
import { join } from 'node:path';
import type { Directory } from '../../worker/directory.ts';
import { amend } from './amend.ts';
import { sumLine } from './archive.ts';
import { isCutOf } from './cut.ts';
import { printJson, type ProjectTexts, writeNew, writeWhole } from './project.ts';
import { compareEditions } from './rules/editions.ts';

/** What the three files hold after a cut. */
export function released(project: ProjectTexts, directory: Directory): ProjectTexts & { readonly name: string } {
  const name = `${directory.edition}.json`;
  const archived = printJson(directory);
  return {
    ...project,
    name,
    text: amend(project.text, directory),
    editions: { ...project.editions, [name]: archived },
    sums: project.sums + sumLine(name, archived),
  };
}

/** Refuses to overwrite: an archived edition of that name, or a file that has changed since it was read. */
export async function release(root: string, before: ProjectTexts, directory: Directory): Promise<void> {
  const { name, text, editions, sums } = released(before, directory);
  await writeNew(join(root, 'data/editions', name), editions[name] ?? '');
  await writeWhole(join(root, 'data/editions.sha256'), sums);
  await writeWhole(join(root, 'data/directory.json'), text, before.text);
}

/** The name of an edition whose cut was interrupted after its archived copy was written, finished now; else undefined. */
export async function finishInterrupted(root: string, project: ProjectTexts): Promise<string | undefined> {
  const newest = Object.keys(project.editions)
    .map((name) => name.replace(/\.json$/, ''))
    .sort(compareEditions)
    .at(-1);
  const archived = project.editions[`${newest ?? ''}.json`];
  const directory = readable(project.text);
  const whole = archived === undefined ? undefined : readable(archived);
  if (!archived || !directory || !whole || directory.edition === newest || !isCutOf(whole, directory)) return undefined;
  const line = sumLine(`${newest ?? ''}.json`, archived);
  if (!project.sums.includes(line)) await writeWhole(join(root, 'data/editions.sha256'), project.sums + line);
  await writeWhole(join(root, 'data/directory.json'), amend(project.text, whole), project.text);
  return newest;
}

function readable(text: string): Directory | undefined {
  try {
    return JSON.parse(text) as Directory;
  } catch {
    return undefined;
  }
}
