/** Writes what a cut made, in an order in which a crash loses nothing: each edition, then its change leaves the inbox. */
import { join } from 'node:path';
import { formatFindings } from '../check/findings/format.ts';
import type { Directory } from '../model/directory.ts';
import type { Base } from '../operations/inbox/base.ts';
import { type AppliedFile, isRefused, type RefusedFile } from '../operations/inbox/queue.ts';
import type { ProjectTexts } from '../operations/project-texts.ts';
import type { CommandEnvironment } from './command.ts';
import { putDirectoryAside, refuseChange, removeChange } from './inbox-files.ts';
import { replaceFile } from './text-file.ts';
import { writeEdition } from './write-edition.ts';

export interface Cut {
  /** The texts as they were read. */
  readonly before: ProjectTexts;
  readonly base: Base;
  readonly outcomes: ReadonlyArray<AppliedFile | RefusedFile>;
  /** The texts behind the last change. */
  readonly project: ProjectTexts;
}

/** @throws WriteConflict where somebody else has written meanwhile */
export async function writeCut(
  { root, today, print }: CommandEnvironment,
  { before, base, outcomes }: Cut,
): Promise<void> {
  let project = before;
  if (base.broken.length > 0) {
    const copy = await putDirectoryAside(root, before.text, formatFindings(base.broken), today);
    await replaceFile(join(root, 'data/directory.json'), base.project.text, before.text);
    print(`Die fehlerhafte Fassung liegt jetzt in ${copy}, die Befunde daneben.`);
    project = base.project;
  }
  const write = async (directory: Directory) => {
    project = await writeEdition(root, project, directory);
    print(`Ausgabe ${directory.edition} ist geschnitten. (Edition cut.)`);
  };
  if (base.byHand.words.length > 0) await write(base.byHand.directory);
  for (const outcome of outcomes) {
    if (isRefused(outcome)) await refuseChange(root, outcome, today);
    else {
      if (outcome.edition) await write(outcome.edition);
      await removeChange(root, outcome.name);
    }
  }
}
