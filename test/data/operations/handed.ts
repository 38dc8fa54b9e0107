/** Hands changes in and applies them as the cut does, over texts alone: what every test of operations begins with. */
import { createHash } from 'node:crypto';
import { printJson } from '../../../data/check/json/print.ts';
import type { Directory } from '../../../data/model/directory.ts';
import { sessionsBetween } from '../../../data/model/schedule.ts';
import { dayOf, timeOf } from '../../../data/model/zone.ts';
import { readValues } from '../../../data/operations/fields/field.ts';
import { type HandedIn, nameOfChange } from '../../../data/operations/inbox/change.ts';
import { type AppliedFile, applyInbox, isRefused, type RefusedFile } from '../../../data/operations/inbox/queue.ts';
import { OPERATIONS } from '../../../data/operations/list.ts';
import type { ProjectTexts } from '../../../data/operations/project-texts.ts';
import { NAMED_EDITION } from '../../fixtures/directory.ts';
import { TEXT_FILES } from '../../fixtures/text-files.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The texts of a project whose only edition is the given one. */
export function projectOf(directory: Directory = NAMED_EDITION): ProjectTexts {
  const [name, text] = [`${directory.edition}.json`, printJson(directory)];
  const recorded = `${sha256(text)}  editions/${name}\n`;
  return { text, editions: { [name]: text }, checksums: { recorded, sha256 }, texts: TEXT_FILES };
}

export const directoryIn = ({ text }: ProjectTexts) => JSON.parse(text) as Directory;
export const momentOf = (today: string) => ({ today, now: Date.parse(`${today}T11:00:00Z`) });
export const TODAY = '2026-11-23';

let count = 0;

/** Six letters that no other change of this run has. */
export function nextLetters(): string {
  count += 1;
  return [...count.toString(16).padStart(6, '0')].map((digit) => 'bcdfghjkmnpqrstv'[parseInt(digit, 16)]).join('');
}

/** A change as people type it: `typed` stands by the names of the fields. @throws Refusal for what cannot be read */
export function changeFrom(
  project: ProjectTexts,
  operation: string,
  typed: Readonly<Record<string, string>>,
  { today = TODAY, answers }: { today?: string; answers?: HandedIn['answers'] } = {},
) {
  const { fields } = OPERATIONS.find(({ id }) => id === operation)!;
  const directory = directoryIn(project);
  const values = readValues(fields, typed, { directory, today });
  const change: HandedIn = { operation, values, made_on: directory.edition, ...(answers && { answers }) };
  return { name: nameOfChange(change, today, nextLetters()), text: printJson(change) };
}

/** What becomes of a change. */
export function handIn(...args: Parameters<typeof changeFrom>): {
  readonly outcome: AppliedFile | RefusedFile;
  readonly project: ProjectTexts;
} {
  const { outcomes, project } = applyInbox(args[0], [changeFrom(...args)], momentOf(args[3]?.today ?? TODAY));
  return { outcome: outcomes[0]!, project };
}

/** The project behind a change that fits. @throws Error with the reasons where it does not */
export function applied(...args: Parameters<typeof changeFrom>) {
  const { outcome, project } = handIn(...args);
  if (isRefused(outcome)) throw new Error(`${args[1]}: ${outcome.refused.map(({ de }) => de).join('; ')}`);
  return { project, directory: directoryIn(project), words: outcome.words.map(({ de }) => de), name: outcome.name };
}

/** The German reasons for which a change is refused; [] where it is not. */
export function refusalOf(...args: Parameters<typeof changeFrom>): string[] {
  const { outcome } = handIn(...args);
  return isRefused(outcome) ? outcome.refused.map(({ de }) => de) : [];
}

/** What people are told of the days between two dates, a line for each session that is not cancelled. */
export function told(directory: Directory, from: string, until: string): string[] {
  return sessionsBetween(directory, dayOf(from), dayOf(until))
    .filter(({ status }) => status !== 'cancelled')
    .map(({ center, service, day, opens, closes, status, location = '' }) =>
      [center, service, day, timeOf(opens), timeOf(closes), status, location].join(' '),
    )
    .sort();
}
