/** Answers what the check asks of a change: the answers stand in the change itself and go with it into the archive. */
import type { Answer, Directory } from '../model/directory.ts';

/** The directory with answers added; a later answer to the same question replaces an earlier one. */
export function answerQuestions(directory: Directory, answers: readonly Answer[]): Directory {
  if (answers.length === 0) return directory;
  const kept = (directory.answers ?? []).filter(({ question }) => !answers.some((one) => one.question === question));
  return { ...directory, answers: [...kept, ...answers] };
}
