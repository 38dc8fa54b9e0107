/** `npm run data -- hand-in <operation>`: checks a change and puts it into data/inbox as a file of its own; directory.json stays. */
import { formatFindings } from '../check/findings/format.ts';
import type { Fields } from '../operations/fields/field.ts';
import { baseOf } from '../operations/inbox/base.ts';
import { applyInbox, isRefused, type RefusedFile } from '../operations/inbox/queue.ts';
import { OPERATIONS } from '../operations/list.ts';
import type { DirectoryOperation } from '../operations/parts/operation.ts';
import type { ProjectTexts } from '../operations/project-texts.ts';
import { ANSWER_HELP, ANSWER_OPTION, answersFrom } from './answer-flag.ts';
import { describeChange } from './change-report.ts';
import { type Command, type CommandEnvironment, type Flags, UsageError } from './command.ts';
import { stringFlag } from './flags.ts';
import { readInbox, writeChange } from './inbox-files.ts';
import { makeTypedChange } from './make-change.ts';
import { readProject } from './project.ts';

export const handIn: Command = {
  name: 'hand-in',
  sentence: 'legt eine Änderung ab: Schließung, neue Zeiten, Umzug, bestätigte Angaben …',
  help: `npm run data -- hand-in <Vorgang> --<Angabe>=… [--answer "FRAGE=WARUM"] [--dry-run] [--markdown]

Prüft eine Änderung, zeigt, was sich an welchen Tagen ändert, und legt sie als kleine Datei in data/inbox ab. Mit der
nächsten Ausgabe (npm run data -- edition) kommt sie in das Verzeichnis. Ohne Angaben fragt es nach allen.
  --dry-run    zeigt nur, was sich ändert
  --markdown   als Text für GitHub
${ANSWER_HELP}

Vorgänge (Angaben mit: npm run data -- hand-in <Vorgang> --help):
${OPERATIONS.map(({ id, title }) => `  ${id.padEnd(18)} ${title.de}`).join('\n')}

Beispiel: npm run data -- hand-in close --centers=mitte --from=7.5.2027 --reason="Brückentag"`,
  helpFor: ([id]) => {
    const operation = OPERATIONS.find((one) => one.id === id);
    return operation && helpOf(operation);
  },
  options: {
    ...Object.fromEntries(
      OPERATIONS.flatMap(({ fields }) => Object.keys(fields)).map((name) => [
        flagOf(name),
        { type: 'string' as const },
      ]),
    ),
    'dry-run': { type: 'boolean' },
    markdown: { type: 'boolean' },
    ...ANSWER_OPTION,
  },
  async run(environment, flags, [id = '', ...more]) {
    const { root, today, print } = environment;
    const operation = OPERATIONS.find((one) => one.id === id);
    if (!operation)
      throw new UsageError(`„${id}“ ist kein Vorgang; bitte eines von ${OPERATIONS.map((one) => one.id).join(', ')}`);
    if (more.length > 0)
      throw new UsageError(`„${more.join(' ')}“ ist zu viel; Angaben beginnen mit --\n\n${helpOf(operation)}`);
    const project = await workingProject(environment);
    if (!project) return 1;
    const typed = await typedValues(environment, operation, flags);
    const { name, change } = makeTypedChange(environment, project.text, operation, typed, answersFrom(flags));
    const [outcome] = applyInbox(project, [{ name, text: JSON.stringify(change) }], environment).outcomes;
    if (!outcome) return 1;
    if (isRefused(outcome)) return explain(environment, outcome);
    if (!outcome.edition) {
      print('Es ändert sich nichts; nichts abgelegt.');
      return 0;
    }
    print(describeChange(outcome, today, flags['markdown'] === true));
    if (flags['dry-run']) return 0;
    print(`Abgelegt: ${await writeChange(root, name, change)}`);
    return 0;
  },
};

/** directory.json with what is pending before this change, or the last good edition, which is said then. */
async function workingProject(environment: CommandEnvironment): Promise<ProjectTexts | undefined> {
  const { root, print } = environment;
  const base = baseOf(await readProject(root), environment);
  if (!('project' in base)) {
    print(formatFindings(base));
    return undefined;
  }
  if (base.broken.length > 0)
    print('Achtung: data/directory.json ist gerade fehlerhaft; geprüft wird gegen die letzte gute Ausgabe.');
  return applyInbox(base.project, await readInbox(root), environment).project;
}

function explain({ print }: CommandEnvironment, { refused }: RefusedFile): number {
  print('Nicht abgelegt:');
  for (const { de } of refused) print(`  - ${de}`);
  const questions = new Set(refused.flatMap(({ question = [] }) => question));
  if (questions.size > 0)
    print('Ist es so gemeint, bitte mit einem Satz antworten, auf der Befehlszeile oder im Formular:');
  for (const question of questions) print(`  --answer "${question}=…"`);
  return 1;
}

/** What stands behind the flags; where none does, somebody is asked for each. */
async function typedValues({ ask }: CommandEnvironment, { fields }: DirectoryOperation, flags: Flags) {
  const names = Object.keys(fields);
  const typed = Object.fromEntries(names.map((name) => [name, stringFlag(flags, flagOf(name))]));
  if (!ask || names.some((name) => typed[name] !== undefined)) return typed;
  for (const [name, field] of Object.entries(fields)) typed[name] = await ask(questionOf(field));
  return typed;
}

function questionOf(field: Fields[string]): string {
  const empty = field.preset ? ` (leer: ${field.preset})` : 'optional' in field ? ' (darf leer bleiben)' : '';
  return `${field.label.de}${field.label.de.includes('leer:') ? '' : empty}`;
}

function flagOf(name: string): string {
  return name.replaceAll('_', '-');
}

function helpOf({ id, title, fields }: DirectoryOperation): string {
  const lines = Object.entries(fields).map(([name, field]) => `  --${flagOf(name).padEnd(16)} ${questionOf(field)}`);
  return `npm run data -- hand-in ${id} --<Angabe>=…\n\n${title.de}\n${lines.join('\n')}\n${ANSWER_HELP}`;
}
