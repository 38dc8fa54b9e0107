/** `npm run data -- edition`: cuts what was changed by hand, then applies what was handed in, each change as an edition of its own. */
import { isConfirmed } from './confirm.ts';
import { checkDirectory } from '../check/check.ts';
import { type Finding, stopsPublication } from '../check/findings/finding.ts';
import { formatFindings } from '../check/findings/format.ts';
import type { Words } from '../model/directory.ts';
import { type Base, baseOf } from '../operations/inbox/base.ts';
import { applyInbox, type InboxFile, isRefused } from '../operations/inbox/queue.ts';
import { rollBack } from '../operations/roll-back.ts';
import { type Command, type CommandEnvironment, type Flags } from './command.ts';
import { stringFlag } from './flags.ts';
import { makeTypedChange } from './make-change.ts';
import { readInbox } from './inbox-files.ts';
import { readProject } from './project.ts';
import { type Cut, writeCut } from './write-cut.ts';
import { finishInterruptedCut } from './write-edition.ts';

export const edition: Command = {
  name: 'edition',
  sentence: 'schneidet neue Ausgaben aus dem, was sich geändert hat und was abgelegt wurde',
  help: `npm run data -- edition [--yes] [--dry-run] [--from AUSGABE] [--summary TEXT] [--summary-en TEXT]

Prüft data/directory.json, sagt in Worten, was sich seit der letzten Ausgabe geändert hat, und schneidet daraus eine
Ausgabe. Dann kommt, was in data/inbox liegt, in der Reihenfolge, in der es auf main ankam: Jede Änderung wird eine
eigene Ausgabe. Was nicht mehr passt, kommt mit den Gründen nach data/inbox/refused, das Übrige geht weiter.
  --yes         fragt nicht (für den Automaten)
  --dry-run     sagt nur, was sich geändert hat
  --from AUSGABE  zurück zu alten Daten: schneidet daraus eine NEUE Ausgabe (wie „hand-in roll-back“)
  --summary, --summary-en  eigene Worte für die Liste der Änderungen (für das von Hand Geänderte)

Beispiel: npm run data -- edition --from 2021-08-05`,
  options: {
    yes: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    from: { type: 'string' },
    summary: { type: 'string' },
    'summary-en': { type: 'string' },
  },
  async run(environment, flags) {
    const { root, print, today } = environment;
    const dryRun = flags['dry-run'] === true;
    const finished = dryRun ? undefined : await finishInterruptedCut(root, await readProject(root));
    if (finished !== undefined)
      print(`Ausgabe ${finished} war erst halb geschnitten und ist jetzt fertig. (Interrupted cut finished.)`);
    const project = await readProject(root);
    const base = baseOf(project, environment, { summary: summaryFrom(flags) });
    if (!('project' in base)) return refuse(environment, base);
    const files = [...(await readInbox(root)), ...rollBackFile(environment, base, flags)];
    if (base.broken.length > 0 && files.length === 0) return refuse(environment, base.broken);
    const cut: Cut = { before: project, base, ...applyInbox(base.project, files, environment) };
    printCut(environment, cut);
    const last = cut.outcomes.at(-1);
    if (stringFlag(flags, 'from') !== undefined && last && isRefused(last)) return 1;
    if (dryRun || files.length + base.byHand.words.length === 0) return 0;
    if (!(await isConfirmed(environment, flags['yes'] === true, 'So schneiden? (j/n)'))) return 1;
    const findings = checkDirectory({ ...cut.project, today, deploy: true });
    if (stopsPublication(findings)) return refuse(environment, findings);
    await writeCut(environment, cut);
    return 0;
  },
};

function refuse({ print }: CommandEnvironment, findings: readonly Finding[]): number {
  print(formatFindings(findings));
  return 1;
}

/** `--from` as a change that is handed in behind all others, without a file. */
function rollBackFile(environment: CommandEnvironment, { project }: Base, flags: Flags): InboxFile[] {
  const from = stringFlag(flags, 'from');
  if (from === undefined) return [];
  const { name, change } = makeTypedChange(environment, project.text, rollBack, { edition: from });
  return [{ name, text: JSON.stringify(change) }];
}

function printCut({ print }: CommandEnvironment, { base, outcomes }: Cut): void {
  if (base.broken.length > 0) {
    print('Achtung: data/directory.json ist fehlerhaft. Es geht von der letzten guten Ausgabe aus weiter:');
    print(formatFindings(base.broken));
  }
  if (base.byHand.words.length > 0) printWords(print, 'Das hat sich geändert', base.byHand.words);
  for (const outcome of outcomes) {
    const { name } = outcome;
    if (isRefused(outcome)) for (const { de } of outcome.refused) print(`Zurückgewiesen: ${name}: ${de}`);
    else if (outcome.edition) printWords(print, `Abgelegt als ${name} (${outcome.operation.title.de})`, outcome.words);
    else print(`Abgelegt als ${name}: ändert nichts (mehr).`);
  }
  if (base.byHand.words.length + outcomes.length === 0)
    print(`Nichts zu tun: ${base.byHand.directory.edition} ist aktuell. (Nothing has changed.)`);
}

function printWords(print: (text: string) => void, title: string, words: readonly Words[]): void {
  print(`${title}:`);
  for (const { de, en } of words) print(`  - ${de}\n    ${en ?? de}`);
}

function summaryFrom(flags: Flags): { de?: string; en?: string } {
  const [de, en] = [stringFlag(flags, 'summary'), stringFlag(flags, 'summary-en')];
  return { ...(de && { de }), ...(en && { en }) };
}
