/** Applies a change that was handed in: to the directory as it stands, through the full check, with words where it does not fit. */
import { parseOnce, readArchive } from '../../check/archive.ts';
import { type CheckInput, checkDirectory } from '../../check/check.ts';
import { type Bilingual, type Finding, stopsPublication } from '../../check/findings/finding.ts';
import { inboxViolations } from '../../check/inbox.ts';
import { equalData } from '../../check/json/equal.ts';
import type { Answer, Directory, Words } from '../../model/directory.ts';
import { dayOf } from '../../model/zone.ts';
import { answerQuestions } from '../answer.ts';
import { describeDifferences } from '../differences/index.ts';
import { OPERATIONS } from '../list.ts';
import type { DirectoryOperation } from '../parts/operation.ts';
import { Refusal } from '../fields/refusal.ts';
import { updateJson } from '../update-json.ts';
import { type HandedIn, isRecorded, lettersOf } from './change.ts';

/** One reason why a change was not applied, in words for a clerk. */
export interface Reason {
  readonly de: string;
  readonly en: string;
  /** What an answer names, where it is a question of the check: "closures-touch-something:zu-mitte-2027-03-07". */
  readonly question?: string;
  /** The name of the operation's field that it is about, where it is about one. */
  readonly field?: string;
}

export interface RefusedChange {
  readonly refused: readonly Reason[];
}

export interface AppliedChange {
  readonly operation: DirectoryOperation;
  readonly before: Directory;
  /** With the answers that were asked for; equal to `before` where nothing changes (any more). */
  readonly after: Directory;
  /** The text of directory.json after it. */
  readonly text: string;
  /** What changes, a sentence each; empty where nothing does. */
  readonly words: readonly Words[];
}

/** The directory in `input` has to be free of errors. `name` is the id of the change. */
export function applyChange(input: CheckInput, name: string, change: unknown): AppliedChange | RefusedChange {
  const letters = lettersOf(name);
  if (letters === undefined) return { refused: [misnamed(name)] };
  const shape = inboxViolations(change).map(({ at, message, repair }) => sentences(message, repair, at));
  if (shape.length > 0) return { refused: shape };
  const handed = change as HandedIn;
  const operation = OPERATIONS.find(({ id }) => id === handed.operation) as DirectoryOperation;
  const before = parseOnce(input.text).value as Directory;
  const nothing = { operation, before, after: before, text: input.text, words: [] };
  if (isRecorded(before, name)) return nothing;
  try {
    const archive = readArchive(input.editions, []);
    const after = operation.apply(before, handed.values, { today: input.today, letters, archive });
    return equalData(after, before) ? nothing : checked({ operation, before, after }, input, { handed, letters });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { de, en = de } = error.words;
    const about = error.field === undefined ? {} : { field: error.field };
    return { refused: [{ de, en, ...about }, ...changedSince(handed, before, input)] };
  }
}

interface Made {
  readonly handed: HandedIn;
  readonly letters: string;
}

/** Through the check, with the answers that meet its questions. */
function checked(
  { operation, before, after }: Pick<AppliedChange, 'operation' | 'before' | 'after'>,
  input: CheckInput,
  { handed, letters }: Made,
): AppliedChange | RefusedChange {
  const first = checkWith(input, after, []);
  const answers = answersTo(first.findings, { operation, handed, letters });
  const { answered, text, findings } = answers.length === 0 ? first : checkWith(input, after, answers);
  if (stopsPublication(findings)) {
    const stops = findings.filter(({ severity }) => severity === 'error' || severity === 'question');
    return { refused: [...stops.map((one) => reasonOf(one, letters)), ...changedSince(handed, before, input)] };
  }
  return { operation, before, after: answered, text, words: describeDifferences(before, answered, dayOf(input.today)) };
}

/** An answer for each question that has one; a question may be asked of several entries. */
function answersTo(
  findings: readonly Finding[],
  { operation, handed, letters }: Made & { readonly operation: DirectoryOperation },
): Answer[] {
  const answers = new Map<string, Answer>();
  for (const { question, rule } of findings) {
    if (question === undefined) continue;
    const given = handed.answers?.[withoutLetters(question, letters)];
    const answer = given ?? operation.answer?.(handed.values, rule);
    if (answer !== undefined) answers.set(question, { question, answer });
  }
  return [...answers.values()];
}

function checkWith(input: CheckInput, after: Directory, answers: readonly Answer[]) {
  const answered = answerQuestions(after, answers);
  const text = updateJson(input.text, answered);
  return { answered, text, findings: checkDirectory({ ...input, text }) };
}

/** A question is told, and answered, without the letters of the change: they are others when it is handed in once more. */
function withoutLetters(text: string, letters: string): string {
  return text.replace(new RegExp(`-${letters}(-\\d+)?$`), '');
}

function reasonOf({ id = '', question, message, repair }: Finding, letters: string): Reason {
  if (question === undefined) return sentences(message, repair, id.includes(letters) ? '' : id);
  return { ...message, question: withoutLetters(question, letters) };
}

export function sentences(message: Bilingual, repair: Bilingual, where: string): Reason {
  const at = where === '' ? '' : `${where}: `;
  return { de: `${at}${message.de}. ${repair.de}`, en: `${at}${message.en}; ${repair.en}` };
}

/** What has changed since the edition on which a change was made, as far as it is archived: the likely cause. */
function changedSince({ made_on }: HandedIn, directory: Directory, { editions, today }: CheckInput): Reason[] {
  const text = editions[`${made_on}.json`];
  if (text === undefined || made_on === directory.edition) return [];
  const words = describeDifferences(JSON.parse(text) as Directory, directory, dayOf(today));
  if (words.length === 0) return [];
  const list = (tag: 'de' | 'en') => words.map((one) => one[tag] ?? one.de).join('; ');
  return [
    {
      de: `Seit der Ausgabe ${made_on}, auf der die Änderung beruht, hat sich geändert: ${list('de')}`,
      en: `since edition ${made_on}, on which the change was made, this has changed: ${list('en')}`,
    },
  ];
}

function misnamed(name: string): Reason {
  return {
    de: `„${name}“ ist kein Name einer Änderung; bitte wie „2026-11-27-close-mitte-kxqvbn“ nennen`,
    en: `"${name}" is no name of a change; call it like "2026-11-27-close-mitte-kxqvbn"`,
  };
}
