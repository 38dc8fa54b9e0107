/** Applies changes one after the other, in the order in which they came: each becomes an edition, or is refused with words. */
import { parseStrict } from '../../check/json/parse.ts';
import type { Directory } from '../../model/directory.ts';
import { cutEdition } from '../cut.ts';
import { editionNames, type ProjectTexts, textsWithEdition } from '../project-texts.ts';
import { type AppliedChange, applyChange, type RefusedChange, sentences } from './apply.ts';

/** A file of data/inbox. */
export interface InboxFile {
  /** Its name without ".json": the id of the change. */
  readonly name: string;
  readonly text: string;
}

/** The edition that a change became; none where nothing changes (any more). */
export interface AppliedFile extends AppliedChange {
  readonly name: string;
  readonly edition?: Directory;
}

export interface RefusedFile extends RefusedChange {
  readonly name: string;
  /** What the file says; undefined where it is no JSON. */
  readonly value: unknown;
}

/** When it happens. */
export interface Moment {
  /** Epoch milliseconds. */
  readonly now: number;
  /** The local date of it. */
  readonly today: string;
}

/** Whether a change was refused. */
export function isRefused(outcome: AppliedFile | RefusedFile): outcome is RefusedFile {
  return 'refused' in outcome;
}

/** A change is a few hundred bytes. */
const MOST_CHARACTERS = 20_000;

/**
 * The outcome of each file, and the project's texts behind the last. directory.json has to be free of errors and of uncut changes.
 */
export function applyInbox(
  project: ProjectTexts,
  files: readonly InboxFile[],
  moment: Moment,
): { readonly outcomes: ReadonlyArray<AppliedFile | RefusedFile>; readonly project: ProjectTexts } {
  let after = project;
  const outcomes = files.map(({ name, text }) => {
    const outcome = applyFile(after, { name, text }, moment);
    if (!isRefused(outcome) && outcome.edition) after = textsWithEdition(after, outcome.edition);
    return outcome;
  });
  return { outcomes, project: after };
}

function applyFile(
  project: ProjectTexts,
  { name, text }: InboxFile,
  { now, today }: Moment,
): AppliedFile | RefusedFile {
  const { value, violations } = parseStrict(text.slice(0, MOST_CHARACTERS));
  const refused = violations.map(({ message, repair }) => sentences(message, repair, ''));
  if (refused.length > 0) return { name, value: undefined, refused };
  const result = applyChange({ ...project, today }, name, value);
  if ('refused' in result) return { name, value, ...result };
  if (result.words.length === 0) return { name, ...result };
  const { directory: edition } = cutEdition(result.before, result.after, now, editionNames(project), {
    handed_in: name,
  });
  return { name, ...result, edition };
}
