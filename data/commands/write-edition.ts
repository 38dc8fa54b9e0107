/** Writes a cut edition in an order in which a crash loses nothing: archived copy, its checksum, then directory.json. */
import { join } from 'node:path';
import { checksumLine, parseChecksums } from '../check/checksums.ts';
import type { Directory } from '../model/directory.ts';
import { isCutOf } from '../operations/cut.ts';
import { newestEdition, type ProjectTexts, textsWithEdition } from '../operations/project-texts.ts';
import { updateJson } from '../operations/update-json.ts';
import { createFile, replaceFile } from './text-file.ts';

/** Returns the texts after it. @throws WriteConflict where an edition of that name is archived, or directory.json has changed since it was read */
export async function writeEdition(root: string, before: ProjectTexts, directory: Directory): Promise<ProjectTexts> {
  const after = textsWithEdition(before, directory);
  const { name, text, editions, checksums } = after;
  await createFile(join(root, 'data/editions', name), editions[name] ?? '');
  await replaceFile(join(root, 'data/editions.sha256'), checksums.recorded);
  await replaceFile(join(root, 'data/directory.json'), text, before.text);
  return after;
}

/**
 * Finishes a cut that was interrupted after its archived copy was written, and returns the edition's name; undefined
 * where there is none.
 */
export async function finishInterruptedCut(root: string, project: ProjectTexts): Promise<string | undefined> {
  const newest = newestEdition(project);
  const archived = project.editions[`${newest ?? ''}.json`];
  const directory = parseDirectory(project.text);
  const finished = archived === undefined ? undefined : parseDirectory(archived);
  if (!archived || !directory || !finished || directory.edition === newest) return undefined;
  const named = parseDirectory(project.editions[`${directory.edition}.json`] ?? '');
  if (!isCutOf(finished, directory, named)) return undefined;
  const { recorded, sha256 } = project.checksums;
  const [name, sum] = [`${newest ?? ''}.json`, sha256(archived)];
  if (parseChecksums(recorded).sums.get(name) !== sum)
    await replaceFile(join(root, 'data/editions.sha256'), recorded + checksumLine(name, sum));
  await replaceFile(join(root, 'data/directory.json'), updateJson(project.text, finished), project.text);
  return newest;
}

function parseDirectory(text: string): Directory | undefined {
  try {
    return JSON.parse(text) as Directory;
  } catch {
    return undefined;
  }
}
