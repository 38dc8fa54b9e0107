/** Findings as text: for a terminal, for GitHub's annotations, for a comment in Markdown. */
import { type Bilingual, type Finding, type Severity, sortFindings } from './finding.ts';

export type FindingFormat = 'terminal' | 'github' | 'markdown';

const SEVERITY_LABELS: Record<Severity, Bilingual> = {
  error: { de: 'FEHLER', en: 'error' },
  question: { de: 'FRAGE', en: 'question' },
  warning: { de: 'Achtung', en: 'warning' },
  notice: { de: 'Hinweis', en: 'notice' },
};

/** "directory.json /centers/1/schedules/0 (mitte-open-we)": where a finding stands; "directory.json:12" in a text that is no JSON. */
function locationOf(finding: Finding): string {
  const { line = 1, pointer } = finding;
  const file = finding.file.replace(/^data\//, '') + (pointer === '' && line > 1 ? `:${line}` : '');
  return [file, finding.pointer, finding.id && `(${finding.id})`].filter(Boolean).join(' ');
}

/**
 * Findings as text. `terminal`: one line in English, one in German. `github`: workflow commands that GitHub shows beside
 * the line of the pull request (German). `markdown`: a list for a comment or a job summary (German).
 */
export function formatFindings(findings: readonly Finding[], format: FindingFormat = 'terminal'): string {
  return sortFindings(findings)
    .map((one) => FORMATS[format](one))
    .join('\n');
}

/** GitHub's workflow command for each; what stops publication is an error there. */
const COMMANDS: Record<Severity, string> = { error: 'error', question: 'error', warning: 'warning', notice: 'notice' };

const FORMATS: Record<FindingFormat, (finding: Finding) => string> = {
  terminal: (one) =>
    `${SEVERITY_LABELS[one.severity].en}: ${locationOf(one)}: ${one.message.en}${one.message.en.endsWith('?') ? '' : ';'} ${one.repair.en}\n` +
    `  ${SEVERITY_LABELS[one.severity].de}: ${ended(one.message.de)} ${ended(one.repair.de)}  [${one.rule}]`,
  github: (one) => {
    const at = [
      `file=${escapeProperty(one.file)}`,
      one.line && `line=${one.line}`,
      `title=${escapeProperty(one.rule)}`,
    ];
    const text = `${locationOf(one)}: ${ended(one.message.de)} ${ended(one.repair.de)}`;
    return `::${COMMANDS[one.severity]} ${at.filter(Boolean).join(',')}::${escapeCommand(text)}`;
  },
  markdown: (one) => {
    const where = one.line ? `Zeile ${one.line}, ` : '';
    const text = `${ended(one.message.de)} **So geht es:** ${ended(one.repair.de)}`;
    return `- **${SEVERITY_LABELS[one.severity].de}** (${where}\`${locationOf(one)}\`): ${text.replaceAll('\n', ' ')}`;
  },
};

/** A sentence with its full stop; a question has its mark, and nothing is put behind text to paste. */
function ended(text: string): string {
  return /[.?!,]$/.test(text) ? text : `${text}.`;
}

/** GitHub's escapes for workflow commands: a value could otherwise begin a second command. */
function escapeCommand(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The same for a property, which also ends at a comma or a colon. */
function escapeProperty(text: string): string {
  return escapeCommand(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** "2 errors, 1 warning" in both languages. */
export function countFindings(findings: readonly Finding[]): Bilingual {
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  const words = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
  const [errors, questions, warnings, notices] = [count('error'), count('question'), count('warning'), count('notice')];
  const asked = { de: words(questions, 'Frage', 'Fragen'), en: words(questions, 'question', 'questions') };
  return {
    de: `${errors} Fehler, ${questions > 0 ? `${asked.de}, ` : ''}${words(warnings, 'Warnung', 'Warnungen')}, ${words(notices, 'Hinweis', 'Hinweise')}`,
    en: `${words(errors, 'error', 'errors')}, ${questions > 0 ? `${asked.en}, ` : ''}${words(warnings, 'warning', 'warnings')}, ${words(notices, 'notice', 'notices')}`,
  };
}
