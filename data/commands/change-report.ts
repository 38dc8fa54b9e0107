/** A change that was handed in, as people read it before it is published: its title, its words, the days before and after. */
import type { Bilingual, Finding } from '../check/findings/finding.ts';
import { type AppliedFile, isRefused, type RefusedFile } from '../operations/inbox/queue.ts';
import { buildChanges } from '../operations/differences/changed-rows.ts';
import { formatMarkdownChanges, formatTerminalChanges } from './preview-changes.ts';

/** `today` is the local date. */
export function describeChange(
  { operation, words, before, edition = before }: AppliedFile,
  today: string,
  markdown = false,
): string {
  const days = buildChanges({ before, after: edition }, today).map(
    markdown ? formatMarkdownChanges : formatTerminalChanges,
  );
  const list = words.map(({ de }) => `${markdown ? '' : '  '}- ${de}`).join('\n');
  return [
    markdown ? `### ${operation.title.de}\n` : `${operation.title.de}:`,
    list,
    ...days.flatMap((one) => ['', one]),
  ].join('\n');
}

/** What the check says of a pending change; nothing of one that fits, but at deploy, when it should have been cut. */
export function findingsOf(outcome: AppliedFile | RefusedFile, deploy: boolean): Finding[] {
  const at = { file: `data/inbox/${outcome.name}.json`, pointer: '', line: 1 } as const;
  if (isRefused(outcome)) {
    return outcome.refused.map(({ de, en, question }) => ({
      ...at,
      severity: question === undefined ? 'error' : 'question',
      rule: question?.split(':')[0] ?? 'changes-fit',
      message: { de, en },
      repair: question === undefined ? CORRECT : answerInFile(question),
    }));
  }
  if (!deploy || !outcome.edition) return [];
  const message = { de: 'Diese Änderung ist noch in keiner Ausgabe', en: 'this change is in no edition yet' };
  const repair = {
    de: 'Bitte eine Ausgabe schneiden: npm run data -- edition',
    en: 'cut an edition: npm run data -- edition',
  };
  return [{ ...at, severity: 'error', rule: 'an-edition-is-cut', message, repair }];
}

const CORRECT: Bilingual = {
  de: 'Bitte die Datei berichtigen oder die Änderung neu ablegen',
  en: 'correct the file, or hand the change in anew',
};

function answerInFile(question: string): Bilingual {
  return {
    de: `Ist es so gemeint, in der Datei unter "answers" ergänzen: "${question}": "…"`,
    en: `if it is meant, write in the file below "answers": "${question}": "…"`,
  };
}
