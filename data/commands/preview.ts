/** `npm run data -- preview`: what people will see in the next weeks, before anything is published. */
import { checkDirectory } from '../check/check.ts';
import { hasErrors } from '../check/findings/finding.ts';
import { formatFindings } from '../check/findings/format.ts';
import type { Directory } from '../model/directory.ts';
import { baseOf } from '../operations/inbox/base.ts';
import { applyInbox } from '../operations/inbox/queue.ts';
import type { ProjectTexts } from '../operations/project-texts.ts';
import { UsageError, type Command, type CommandEnvironment } from './command.ts';
import { stringFlag } from './flags.ts';
import { germanDate } from './german-date.ts';
import { readInbox } from './inbox-files.ts';
import { buildChanges } from '../operations/differences/changed-rows.ts';
import { formatMarkdownChanges, formatTerminalChanges } from './preview-changes.ts';
import { lastShownDay, formatMarkdownTable, buildTables, formatTerminalTable } from './preview-table.ts';
import { readProject } from './project.ts';

export const preview: Command = {
  name: 'preview',
  sentence: 'zeigt, welche Tage sich ändern und was die Leute in den nächsten acht Wochen sehen',
  help: `npm run data -- preview [center …] [--weeks 8] [--phone] [--markdown]

Zeigt zuerst die Tage, die sich seit der letzten Ausgabe ändern (bisher → neu, auch am Telefon), dann je Center
eine Tabelle der nächsten Wochen. Ändert nichts.
  ✗ fällt aus     ? möglicherweise geschlossen     in Klammern der Grund
  --weeks 12   mehr Wochen (1 bis 60)
  --phone      auch die Telefonzeiten
  --markdown   als Kommentar für GitHub

Beispiel: npm run data -- preview mitte --phone`,
  options: { weeks: { type: 'string' }, phone: { type: 'boolean' }, markdown: { type: 'boolean' } },
  async run(environment, flags, wanted) {
    const { root, today, print } = environment;
    const weeks = Number(stringFlag(flags, 'weeks') ?? '8');
    if (!Number.isInteger(weeks) || weeks < 1 || weeks > 60)
      throw new UsageError('--weeks: bitte eine Zahl von 1 bis 60');
    const project = await readProject(root);
    const findings = checkDirectory({ ...project, today });
    if (hasErrors(findings)) {
      print(formatFindings(findings, flags['markdown'] ? 'markdown' : 'terminal'));
      return 1;
    }
    const { texts, editions } = project;
    const named = (JSON.parse(project.text) as Directory).edition;
    const directory = JSON.parse(await textWithPending(environment, project)) as Directory;
    const unknown = wanted.filter((id) => !directory.centers.some((center) => center.id === id));
    if (unknown.length > 0)
      throw new UsageError(
        `„${unknown.join(', ')}“ gibt es nicht. Center: ${directory.centers.map((one) => one.id).join(', ')}`,
      );
    const chosen =
      wanted.length === 0
        ? directory
        : { ...directory, centers: directory.centers.filter((one) => wanted.includes(one.id)) };
    const wording = JSON.parse(texts['de'] ?? '{}') as Record<string, unknown>;
    const tables = buildTables(chosen, wording, today, weeks, flags['phone'] === true);
    const markdown = flags['markdown'] === true;
    printChanges({ print, markdown }, editions[`${named}.json`], directory, { today, wanted });
    const title = `Das sehen die Leute vom ${germanDate(today)} bis ${germanDate(lastShownDay(today, weeks))}`;
    print(markdown ? `### ${title}\n` : `${title}\n`);
    print(tables.map(markdown ? formatMarkdownTable : formatTerminalTable).join('\n\n'));
    print(markdown ? '\n✗ fällt aus · ? möglicherweise geschlossen' : '\n✗ fällt aus   ? möglicherweise geschlossen');
    return 0;
  },
};

/** directory.json with the changes that are pending; as it stands while it cannot be published. */
async function textWithPending(environment: CommandEnvironment, project: ProjectTexts): Promise<string> {
  const files = await readInbox(environment.root);
  const base = files.length > 0 ? baseOf(project, environment) : [];
  const usable = 'project' in base && base.broken.length === 0;
  return usable ? applyInbox(base.project, files, environment).project.text : project.text;
}

/** The days that change since the archived copy of the edition that the file names; nothing where none do. */
function printChanges(
  { print, markdown }: { readonly print: (text: string) => void; readonly markdown: boolean },
  archived: string | undefined,
  after: Directory,
  { today, wanted }: { today: string; wanted: readonly string[] },
): void {
  if (archived === undefined) return;
  const before = JSON.parse(archived) as Directory;
  const changes = buildChanges({ before, after }, today, wanted);
  if (changes.length === 0) return;
  print(`${markdown ? '### ' : ''}Diese Tage ändern sich\n`);
  print(`${changes.map(markdown ? formatMarkdownChanges : formatTerminalChanges).join('\n\n')}\n`);
}
