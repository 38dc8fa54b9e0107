/** Changes directory.json through a function: refuses what the check refuses, says the difference, writes whole. */
import { join } from 'node:path';
import type { Directory } from '../../model/directory.ts';
import { amend } from '../../operations/amend.ts';
import { checkDirectory } from '../../check/check.ts';
import { differences } from '../../operations/differences/index.ts';
import { formatFindings, hasErrors } from '../../check/findings.ts';
import { readProject, writeWhole } from '../project.ts';
import type { World } from '../verb.ts';

/** Exit code 0 when written, 1 when refused. Warnings that are new are shown. */
export async function changeDirectory(
  { root, today, print }: World,
  change: (directory: Directory) => Directory,
  dryRun = false,
): Promise<number> {
  const project = await readProject(root);
  const old = checkDirectory({ ...project, today });
  if (hasErrors(old)) {
    print('Die Datei hat schon Fehler; bitte zuerst diese beheben:');
    print(formatFindings(old));
    return 1;
  }
  const before = JSON.parse(project.text) as Directory;
  const after = change(before);
  const text = amend(project.text, after);
  const known = new Set(old.map((one) => `${one.rule} ${one.pointer}`));
  const found = checkDirectory({ ...project, text, today });
  const fresh = found.filter((one) => one.severity !== 'notice' && !known.has(`${one.rule} ${one.pointer}`));
  if (fresh.length > 0) print(formatFindings(fresh));
  if (hasErrors(found)) {
    print('Nicht geschrieben: bitte die Angaben berichtigen.');
    return 1;
  }
  const words = differences(before, after);
  print(words.length === 0 ? 'Es ändert sich nichts.' : 'Das ändert sich:');
  for (const { de } of words) print(`  - ${de}`);
  if (dryRun || words.length === 0) return 0;
  await writeWhole(join(root, 'data/directory.json'), text, project.text);
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
