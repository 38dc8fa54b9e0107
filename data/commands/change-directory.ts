/** Changes directory.json through a function: refuses what the check refuses, prints the difference, then writes. */
import { join } from 'node:path';
import { checkDirectory } from '../check/check.ts';
import { type Finding, hasErrors, stopsPublication } from '../check/findings/finding.ts';
import { formatFindings } from '../check/findings/format.ts';
import type { Answer, Directory } from '../model/directory.ts';
import { dayOf } from '../model/zone.ts';
import { answerQuestions } from '../operations/answer.ts';
import { describeDifferences } from '../operations/differences/index.ts';
import { updateJson } from '../operations/update-json.ts';
import type { CommandEnvironment } from './command.ts';
import { readProject } from './project.ts';
import { replaceFile } from './text-file.ts';

/**
 * Exit code 0 when written (or, with `dryRun`, when it could be), 1 when refused: for an error, or a question that neither
 * the file nor `answers` answer. Only warnings that are new are printed.
 */
export async function changeDirectory(
  { root, today, print }: CommandEnvironment,
  change: (directory: Directory) => Directory,
  { dryRun = false, answers = [] }: { readonly dryRun?: boolean; readonly answers?: readonly Answer[] } = {},
): Promise<number> {
  const project = await readProject(root);
  const old = checkDirectory({ ...project, today });
  if (hasErrors(old)) {
    print('Die Datei hat schon Fehler; bitte zuerst diese beheben:');
    print(formatFindings(old));
    return 1;
  }
  const before = JSON.parse(project.text) as Directory;
  const after = answerQuestions(change(before), answers);
  const text = updateJson(project.text, after);
  const known = new Set(old.map((one) => `${one.rule} ${one.pointer}`));
  const found = checkDirectory({ ...project, text, today });
  const isNews = (one: Finding) => one.severity === 'question' || !known.has(`${one.rule} ${one.pointer}`);
  const added = found.filter((one) => one.severity !== 'notice' && isNews(one));
  if (added.length > 0) print(formatFindings(added));
  if (stopsPublication(found)) {
    print('Nicht geschrieben: bitte die Angaben berichtigen oder die Fragen beantworten.');
    const keys = new Set(found.flatMap(({ question = [] }) => question));
    for (const key of keys) print(`  Auf der Befehlszeile oder im Formular: --answer "${key}=…"`);
    return 1;
  }
  const words = describeDifferences(before, after, dayOf(today));
  print(words.length === 0 ? 'Es ändert sich nichts.' : 'Das ändert sich:');
  for (const { de } of words) print(`  - ${de}`);
  if (dryRun || words.length === 0) return 0;
  await replaceFile(join(root, 'data/directory.json'), text, project.text);
  print(
    'In data/directory.json geschrieben. Veröffentlicht wird es mit der nächsten Ausgabe (npm run data -- edition).',
  );
  return 0;
}

/** data/directory.json as it stands, for questions before a change. Undefined when it cannot be read. */
export async function readDirectory(
  root: string,
): Promise<{ directory: Directory; wording: Record<string, unknown> } | undefined> {
  const { text, texts } = await readProject(root);
  try {
    return {
      directory: JSON.parse(text) as Directory,
      wording: JSON.parse(texts['de'] ?? '{}') as Record<string, unknown>,
    };
  } catch {
    return undefined;
  }
}
