/** A file -> the centers that come into a directory, and what became of each of its cells. */
import { FEDERAL_STATES } from '../check/rules/federal-states.ts';
import type { Center, Directory, Service } from '../model/directory.ts';
import { buildCenters } from './build.ts';
import { type ImportAnswers, type ImportNote, ImportNotes } from './notes.ts';
import { readImportFile } from './read-file.ts';

export interface ImportInput {
  /** The file's name and content. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly directory: Pick<Directory, 'municipality' | 'holiday_region' | 'centers'>;
  /** Ids that no new center may have, for instance of archived editions. */
  readonly taken: ReadonlySet<string>;
  readonly answers?: ImportAnswers;
  /** What hours are that do not say it. */
  readonly service: Service;
  /** Local dates: from when the hours hold, and when somebody confirmed them. */
  readonly valid_from: string;
  readonly verified_on: string;
  /** An id of `sources` that the caller adds. */
  readonly source: string;
}

export interface ImportResult {
  readonly centers: readonly Center[];
  readonly notes: readonly ImportNote[];
  /** How many centers the file names. */
  readonly named: number;
}

/** @throws UnknownForm for a file of no known form */
export async function importCenters(input: ImportInput): Promise<ImportResult> {
  const { directory, name, bytes, service, ...options } = input;
  const notes = new ImportNotes(input.answers);
  const drafts = await readImportFile(name, bytes, notes, { service });
  const state = FEDERAL_STATES[directory.holiday_region]?.[0];
  const centers = buildCenters(drafts.all, notes, {
    ...options,
    municipality: directory.municipality,
    ...(state !== undefined && { state_province: state }),
    country: directory.holiday_region.slice(0, 2),
    names: new Set(directory.centers.map((center) => center.name)),
    taken: new Set([...input.taken, ...directory.centers.map(({ id }) => id)]),
  });
  return { centers, notes: notes.all, named: drafts.all.length };
}
