/** What the office's page shows of a change, in the words and the form of the command line. */
import { formatTerminalChanges } from '../../data/commands/preview-changes.ts';
import { buildChanges } from '../../data/operations/differences/changed-rows.ts';
import { type Proposal, proposeChange } from '../../data/operations/inbox/propose.ts';
import type { OPERATIONS } from '../../data/operations/list.ts';
import type { Office } from '../../worker/site/office/pflege/office.ts';

export interface Form {
  readonly operation: (typeof OPERATIONS)[number];
  readonly typed: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, string>>;
}

export interface Told {
  readonly said: string;
  readonly file: string | undefined;
}

/** What the page would show, written as the command line writes it. */
export function shownByPage(office: Office, form: Form, letters: string): Told {
  const proposal = proposeChange(office.input, form, office.moment, letters);
  const { made } = proposal;
  if (!made) return { said: unread(form, proposal), file: undefined };
  const { outcome, name, text } = made;
  if ('refused' in outcome) {
    const questions = [...new Set(outcome.refused.flatMap(({ question = [] }) => question))];
    const lines = [
      'Nicht abgelegt:',
      ...outcome.refused.map(({ de }) => `  - ${de}`),
      ...(questions.length > 0
        ? ['Ist es so gemeint, bitte mit einem Satz antworten, auf der Befehlszeile oder im Formular:']
        : []),
      ...questions.map((one) => `  --answer "${one}=…"`),
    ];
    return { said: lines.join('\n'), file: undefined };
  }
  if (outcome.words.length === 0) return { said: 'Es ändert sich nichts; nichts abgelegt.', file: undefined };
  const words = outcome.words.map(({ de }) => `  - ${de}`).join('\n');
  const days = buildChanges(outcome, office.moment.today, [], office.tag).flatMap((one) => [
    '',
    formatTerminalChanges(one),
  ]);
  const lines = [`${form.operation.title.de}:`, words, ...days, `Abgelegt: data/inbox/${name}.json`];
  return { said: lines.join('\n'), file: text };
}

/** The command line names the first field that is missing or cannot be read; the page has a note at each. */
function unread({ operation }: Form, { refused, missing }: Proposal): string {
  for (const [name, { label }] of Object.entries(operation.fields)) {
    const flag = `--${name.replaceAll('_', '-')}`;
    if (refused.has(name)) return `${flag}: ${refused.get(name)?.words.de}`;
    if (missing.includes(name)) return `${flag} fehlt (${label.de})`;
  }
  return '';
}
