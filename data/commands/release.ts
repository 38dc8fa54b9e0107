/** Writes a cut edition in an order in which a crash loses nothing: archived copy, its checksum, then directory.json. */
import { join } from 'node:path';
import type { Directory } from '../model/directory.ts';
import { amend } from '../operations/amend.ts';
import { checksumLine } from '../check/archive.ts';
import { isCutOf } from '../operations/cut.ts';
import { printJson, type ProjectTexts, writeNew, writeWhole } from './project.ts';
import { compareEditions } from '../check/rules/editions.ts';

/** What the three files hold after a cut. */
export function released(project: ProjectTexts, directory: Directory): ProjectTexts & { readonly name: string } {
  const name = `${directory.edition}.json`;
  const archived = printJson(directory);
  const { recorded, sha256 } = project.checksums;
  return {
    ...project,
    name,
    text: amend(project.text, directory),
    editions: { ...project.editions, [name]: archived },
    checksums: { sha256, recorded: recorded + checksumLine(name, archived, sha256) },
  };
}

/** Refuses to overwrite: an archived edition of that name, or a file that has changed since it was read. */
export async function release(root: string, before: ProjectTexts, directory: Directory): Promise<void> {
  const { name, text, editions, checksums } = released(before, directory);
  await writeNew(join(root, 'data/editions', name), editions[name] ?? '');
  await writeWhole(join(root, 'data/editions.sha256'), checksums.recorded);
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
  const { recorded, sha256 } = project.checksums;
  const line = checksumLine(`${newest ?? ''}.json`, archived, sha256);
  if (!recorded.includes(line)) await writeWhole(join(root, 'data/editions.sha256'), recorded + line);
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
