/** `npm run data -- preview`: what people will see in the next weeks, before anything is published. */
import { hasErrors } from '../check/findings/finding.ts';
import { formatFindings } from '../check/findings/format.ts';
import type { Directory } from '../model/directory.ts';
import { UsageError, type Command } from './command.ts';
import { stringFlag } from './flags.ts';
import { germanDate } from './german-date.ts';
import { lastShownDay, formatMarkdownTable, buildTables, formatTerminalTable } from './preview-table.ts';
import { checkProject, readProject } from './project.ts';

export const preview: Command = {
  name: 'preview',
  sentence: 'zeigt, was die Leute in den nächsten acht Wochen sehen, je Center',
  help: `npm run data -- preview [center …] [--weeks 8] [--phone] [--markdown]

Zeigt je Center eine Tabelle der nächsten Wochen. Ändert nichts.
  ✗ fällt aus     ? möglicherweise geschlossen     in Klammern der Grund
  --weeks 12   mehr Wochen (1 bis 60)
  --phone      auch die Telefonzeiten
  --markdown   als Kommentar für GitHub

Beispiel: npm run data -- preview mitte --phone`,
  options: { weeks: { type: 'string' }, phone: { type: 'boolean' }, markdown: { type: 'boolean' } },
  async run({ root, today, print }, flags, wanted) {
    const weeks = Number(stringFlag(flags, 'weeks') ?? '8');
    if (!Number.isInteger(weeks) || weeks < 1 || weeks > 60)
      throw new UsageError('--weeks: bitte eine Zahl von 1 bis 60');
    const findings = await checkProject(root, today);
    if (hasErrors(findings)) {
      print(formatFindings(findings, flags['markdown'] ? 'markdown' : 'terminal'));
      return 1;
    }
    const { text, texts } = await readProject(root);
    const directory = JSON.parse(text) as Directory;
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
    const title = `Das sehen die Leute vom ${germanDate(today)} bis ${germanDate(lastShownDay(today, weeks))}`;
    print(flags['markdown'] ? `### ${title}\n` : `${title}\n`);
    print(tables.map(flags['markdown'] ? formatMarkdownTable : formatTerminalTable).join('\n\n'));
    print(
      flags['markdown']
        ? '\n✗ fällt aus · ? möglicherweise geschlossen'
        : '\n✗ fällt aus   ? möglicherweise geschlossen',
    );
    return 0;
  },
};
