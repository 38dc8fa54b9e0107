/** A project's data files as texts, and the same after an edition was cut. */
import { type Checksums, checksumLine } from '../check/checksums.ts';
import { printJson } from '../check/json/print.ts';
import { compareEditions } from '../check/rules/edition-order.ts';
import type { Directory } from '../model/directory.ts';
import { updateJson } from './update-json.ts';

export interface ProjectTexts {
  /** directory.json. */
  readonly text: string;
  /** File name, "2021-08-05.json" -> text. */
  readonly editions: Record<string, string>;
  /** Of the archived editions; nothing is recorded where there is no editions.sha256. */
  readonly checksums: Checksums;
  /** Language, "de" -> text of its file in data/text. */
  readonly texts: Record<string, string>;
}

/** The texts after a cut, and the file name of the edition's archived copy. */
export function textsWithEdition(
  project: ProjectTexts,
  directory: Directory,
): ProjectTexts & { readonly name: string } {
  const name = `${directory.edition}.json`;
  const archived = printJson(directory);
  const { recorded, sha256 } = project.checksums;
  return {
    ...project,
    name,
    text: updateJson(project.text, directory),
    editions: { ...project.editions, [name]: archived },
    checksums: { sha256, recorded: recorded + checksumLine(name, sha256(archived)) },
  };
}

/** The name of the newest archived edition, "2026-11-27"; undefined in an empty archive. */
export function newestEdition(project: Pick<ProjectTexts, 'editions'>): string | undefined {
  return editionNames(project).sort(compareEditions).at(-1);
}

/** "2021-08-05" … in the order of the archive. */
export function editionNames({ editions }: Pick<ProjectTexts, 'editions'>): string[] {
  return Object.keys(editions).map((name) => name.replace(/\.json$/, ''));
}
