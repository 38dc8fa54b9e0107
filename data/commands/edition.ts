/** `npm run data -- edition`: prints what changed, asks, stamps and archives; also rolls back by cutting from old data. */
import { checkDirectory } from '../check/check.ts';
import { stopsPublication } from '../check/findings/finding.ts';
import { formatFindings } from '../check/findings/format.ts';
import { parseStrict } from '../check/json/parse.ts';
import type { Directory } from '../model/directory.ts';
import { answerQuestions } from '../operations/answer.ts';
import { type CutResult, cutEdition } from '../operations/cut.ts';
import { rollBack } from '../operations/rollback.ts';
import { updateJson } from '../operations/update-json.ts';
import { type Command, type CommandEnvironment, type Flags, UsageError } from './command.ts';
import { stringFlag } from './flags.ts';
import { type ProjectTexts, readProject } from './project.ts';
import { finishInterruptedCut, textsWithEdition, writeEdition } from './write-edition.ts';

export const edition: Command = {
  name: 'edition',
  sentence: 'schneidet eine neue Ausgabe aus dem, was sich geändert hat',
  help: `npm run data -- edition [--yes] [--dry-run] [--from AUSGABE] [--summary TEXT] [--summary-en TEXT]

Prüft die Datei, sagt in Worten, was sich seit der letzten Ausgabe geändert hat, fragt nach,
stempelt "edition" und "released_at", trägt die Änderung ein und legt die Ausgabe ins Archiv.
  --yes         fragt nicht (für den Automaten)
  --dry-run     sagt nur, was sich geändert hat
  --from AUSGABE  zurück zu alten Daten: schneidet daraus eine NEUE Ausgabe
  --summary, --summary-en  eigene Worte für die Liste der Änderungen

Beispiel: npm run data -- edition --from 2021-08-05`,
  options: {
    yes: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    from: { type: 'string' },
    summary: { type: 'string' },
    'summary-en': { type: 'string' },
  },
  async run(environment, flags) {
    const { root, today, print } = environment;
    const project = await readProject(root);
    const finished = flags['dry-run'] ? undefined : await finishInterruptedCut(root, project);
    if (finished !== undefined) {
      print(`Ausgabe ${finished} war erst halb geschnitten und ist jetzt fertig. (Interrupted cut finished.)`);
      return 0;
    }
    const from = stringFlag(flags, 'from');
    const text = from === undefined ? project.text : rolledBackText(project, from, today);
    if (refused(environment, { ...project, text })) return 1;
    const cut = cutFrom(project, text, environment.now, flags);
    if (cut.words.length === 0) {
      print(`Nichts zu tun: ${cut.directory.edition} ist aktuell. (Nothing has changed.)`);
      return 0;
    }
    print('Das hat sich geändert:');
    for (const { de, en } of cut.words) print(`  - ${de}\n    ${en ?? de}`);
    if (flags['dry-run']) return 0;
    if (!(await isConfirmed(environment, flags['yes'] === true, cut.directory.edition))) return 1;
    if (refused(environment, textsWithEdition(project, cut.directory), true)) return 1;
    await writeEdition(root, project, cut.directory);
    print(`Ausgabe ${cut.directory.edition} ist geschnitten. (Edition cut.)`);
    return 0;
  },
};

/** Whether the check has an error or an open question; then all findings are printed. */
function refused({ today, print }: CommandEnvironment, texts: ProjectTexts, deploy = false): boolean {
  const findings = checkDirectory({ ...texts, today, deploy });
  if (!stopsPublication(findings)) return false;
  print(formatFindings(findings));
  return true;
}

function cutFrom(project: ProjectTexts, text: string, now: number, flags: Flags): CutResult {
  const directory = JSON.parse(text) as Directory;
  const before = JSON.parse(project.editions[`${directory.edition}.json`] ?? text) as Directory;
  return cutEdition(before, directory, now, editionNames(project), summaryFrom(flags));
}

function editionNames({ editions }: ProjectTexts): string[] {
  return Object.keys(editions).map((name) => name.replace(/\.json$/, ''));
}

/** The text of directory.json with the facts of an old edition. @throws UsageError where that edition cannot be taken */
function rolledBackText(project: ProjectTexts, from: string, today: string): string {
  const old = project.editions[`${from}.json`];
  const current = parseStrict(project.text).value as Directory | undefined;
  if (!current) throw new UsageError('data/directory.json ist nicht lesbar; bitte zuerst: npm run data -- check');
  if (old === undefined)
    throw new UsageError(`--from ${from}: diese Ausgabe gibt es nicht. Vorhanden: ${editionNames(project).join(', ')}`);
  if (from === current.edition) throw new UsageError(`--from ${from}: das ist schon die aktuelle Ausgabe`);
  const archived = project.editions[`${current.edition}.json`];
  if (archived !== undefined && JSON.stringify(JSON.parse(archived)) !== JSON.stringify(current)) {
    throw new UsageError(
      'data/directory.json enthält Änderungen ohne Ausgabe; bitte zuerst "npm run data -- edition" ausführen oder sie zurücknehmen',
    );
  }
  const back = rollBack(current, JSON.parse(old) as Directory, today);
  return updateJson(project.text, answeredByRollback(project, back, from, today));
}

/** What was published once needs no other answer than that it shall hold again. */
function answeredByRollback(project: ProjectTexts, back: Directory, from: string, today: string): Directory {
  const findings = checkDirectory({ ...project, text: updateJson(project.text, back), today });
  const questions = [...new Set(findings.flatMap(({ question = [] }) => question))];
  const answer = `Zurück zur Ausgabe ${from}.`;
  return answerQuestions(
    back,
    questions.map((question) => ({ question, answer })),
  );
}

async function isConfirmed({ ask, print }: CommandEnvironment, yes: boolean, name: string): Promise<boolean> {
  if (yes) return true;
  if (!ask) throw new UsageError('Niemand da, der bestätigt: bitte --yes angeben');
  const answer = await ask(`Ausgabe ${name} schneiden? (j/n)`);
  if (/^(j|ja|y|yes)$/i.test(answer)) return true;
  print('Abgebrochen, nichts geändert.');
  return false;
}

function summaryFrom(flags: Flags): { de?: string; en?: string } {
  const [de, en] = [stringFlag(flags, 'summary'), stringFlag(flags, 'summary-en')];
  return { ...(de && { de }), ...(en && { en }) };
}
