/** `npm run data -- check`: every finding at once, for a terminal, a pull request or a comment. */
import { stopsPublication } from '../check/findings/finding.ts';
import { countFindings, formatFindings } from '../check/findings/format.ts';
import { ALL_RULES } from '../check/all-rules.ts';
import { checkDirectory } from '../check/check.ts';
import { baseOf } from '../operations/inbox/base.ts';
import { type AppliedFile, applyInbox, isRefused, type RefusedFile } from '../operations/inbox/queue.ts';
import type { ProjectTexts } from '../operations/project-texts.ts';
import { describeChange, findingsOf } from './change-report.ts';
import { UsageError, type Command, type CommandEnvironment } from './command.ts';
import { stringFlag } from './flags.ts';
import { readInbox } from './inbox-files.ts';
import { logoFindings, readLogo } from './logo-file.ts';
import { readProject } from './project.ts';

const FORMATS = ['terminal', 'github', 'markdown'] as const;

export const check: Command = {
  name: 'check',
  sentence: 'prüft die Datei: jede Regel, alle Befunde auf einmal',
  help: `npm run data -- check [--format terminal|github|markdown] [--deploy] [--rules]

Prüft data/directory.json, alle Ausgaben, alle Texte, data/logo.svg und was in data/inbox liegt. Ändert nichts.
  --format github   Befunde als Anmerkungen neben der Zeile (in Pull-Requests)
  --format markdown Befunde als Liste für einen Kommentar
  --deploy          auch das ist ein Fehler: eine Änderung ohne neue Ausgabe
  --rules           zählt die Regeln auf

Ende mit 0: darf veröffentlicht werden. Ende mit 1: mindestens ein Fehler, oder eine Frage, die niemand
beantwortet hat (unter "answers" in der Datei; wie, steht bei der Frage).`,
  options: { format: { type: 'string' }, deploy: { type: 'boolean' }, rules: { type: 'boolean' } },
  async run(environment, flags) {
    const { root, today, print } = environment;
    if (flags['rules']) {
      for (const rule of ALL_RULES) print(`${rule.name}: ${rule.sentence}`);
      return 0;
    }
    const format = FORMATS.find((one) => one === (stringFlag(flags, 'format') ?? 'terminal'));
    if (!format) throw new UsageError(`--format: bitte eines von ${FORMATS.join(', ')}`);
    const deploy = flags['deploy'] === true;
    const project = await readProject(root);
    const outcomes = await pendingOutcomes(environment, project);
    const findings = [
      ...checkDirectory({ ...project, today, deploy }),
      ...outcomes.flatMap((one) => findingsOf(one, deploy)),
      ...(await logoFindings(await readLogo(root))),
    ];
    if (findings.length > 0) print(formatFindings(findings, format));
    if (format !== 'github') printChanges(environment, outcomes, format === 'markdown');
    const count = countFindings(findings);
    if (format === 'terminal') print(`${count.en} (${count.de}), ${ALL_RULES.length} rules and the schema, ${today}`);
    if (format === 'markdown') print(`\n${count.de}.`);
    return stopsPublication(findings) ? 1 : 0;
  },
};

type Outcomes = ReadonlyArray<AppliedFile | RefusedFile>;

/** What would become of each pending change, in order; nothing where there is nothing to go on from. */
async function pendingOutcomes(environment: CommandEnvironment, project: ProjectTexts): Promise<Outcomes> {
  const files = await readInbox(environment.root);
  if (files.length === 0) return [];
  const base = baseOf(project, environment);
  return 'project' in base ? applyInbox(base.project, files, environment).outcomes : [];
}

function printChanges({ today, print }: CommandEnvironment, outcomes: Outcomes, markdown: boolean) {
  for (const one of outcomes) if (!isRefused(one) && one.edition) print(`${describeChange(one, today, markdown)}\n`);
}
