/** `npm run data -- check`: every finding at once, for a terminal, a pull request or a comment. */
import { stopsPublication } from '../check/findings/finding.ts';
import { countFindings, formatFindings } from '../check/findings/format.ts';
import { ALL_RULES } from '../check/all-rules.ts';
import { UsageError, type Command } from './command.ts';
import { stringFlag } from './flags.ts';
import { checkProject } from './project.ts';

const FORMATS = ['terminal', 'github', 'markdown'] as const;

export const check: Command = {
  name: 'check',
  sentence: 'prüft die Datei: jede Regel, alle Befunde auf einmal',
  help: `npm run data -- check [--format terminal|github|markdown] [--deploy] [--rules]

Prüft data/directory.json, alle Ausgaben und alle Texte. Ändert nichts.
  --format github   Befunde als Anmerkungen neben der Zeile (in Pull-Requests)
  --format markdown Befunde als Liste für einen Kommentar
  --deploy          auch das ist ein Fehler: eine Änderung ohne neue Ausgabe
  --rules           zählt die Regeln auf

Ende mit 0: darf veröffentlicht werden. Ende mit 1: mindestens ein Fehler, oder eine Frage, die niemand
beantwortet hat (unter "answers" in der Datei; wie, steht bei der Frage).`,
  options: { format: { type: 'string' }, deploy: { type: 'boolean' }, rules: { type: 'boolean' } },
  async run({ root, today, print }, flags) {
    if (flags['rules']) {
      for (const rule of ALL_RULES) print(`${rule.name}: ${rule.sentence}`);
      return 0;
    }
    const format = FORMATS.find((one) => one === (stringFlag(flags, 'format') ?? 'terminal'));
    if (!format) throw new UsageError(`--format: bitte eines von ${FORMATS.join(', ')}`);
    const findings = await checkProject(root, today, { deploy: flags['deploy'] === true });
    if (findings.length > 0) print(formatFindings(findings, format));
    const count = countFindings(findings);
    if (format === 'terminal') print(`${count.en} (${count.de}), ${ALL_RULES.length} rules and the schema, ${today}`);
    if (format === 'markdown') print(`\n${count.de}.`);
    return stopsPublication(findings) ? 1 : 0;
  },
};
