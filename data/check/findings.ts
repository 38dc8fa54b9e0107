/** What the check says: one finding per broken rule, with place and repair, and the ways to print findings. */

export type Severity = 'error' | 'warning' | 'notice';

/** German first: the office reads it. English for whoever works on the code. */
export interface Bilingual {
  readonly de: string;
  readonly en: string;
}

export interface Finding {
  readonly severity: Severity;
  /** Path below the project's folder, "data/directory.json". */
  readonly file: string;
  /** JSON pointer (RFC 6901); "" is the whole file. */
  readonly pointer: string;
  /** The nearest id on the way to that place. */
  readonly id?: string;
  /** Name of the rule. */
  readonly rule: string;
  readonly message: Bilingual;
  readonly repair: Bilingual;
  /** Line in the file, from 1, where it is known. */
  readonly line?: number;
}

const ORDER: readonly Severity[] = ['error', 'warning', 'notice'];
const MARK: Record<Severity, Bilingual> = {
  error: { de: 'FEHLER', en: 'error' },
  warning: { de: 'Achtung', en: 'warning' },
  notice: { de: 'Hinweis', en: 'notice' },
};

/** Errors first, then by file and place; equal findings once. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const unique = new Map(findings.map((one) => [`${one.file}${one.pointer} ${one.rule} ${one.message.en}`, one]));
  return [...unique.values()].sort(
    (a, b) =>
      ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
      a.file.localeCompare(b.file, 'en') ||
      (a.line ?? 0) - (b.line ?? 0),
  );
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((one) => one.severity === 'error');
}

/** "directory.json /centers/1/schedules/0 (mitte-open-we)": where a finding stands; "directory.json:12" in a text that is no JSON. */
export function placeOf(finding: Finding): string {
  const { line = 1, pointer } = finding;
  const file = finding.file.replace(/^data\//, '') + (pointer === '' && line > 1 ? `:${line}` : '');
  return [file, finding.pointer, finding.id && `(${finding.id})`].filter(Boolean).join(' ');
}

/**
 * Findings as text. `terminal`: one line in English, one in German. `github`: workflow commands that GitHub shows beside
 * the line of the pull request (German). `markdown`: a list for a comment or a job summary (German).
 */
export function formatFindings(
  findings: readonly Finding[],
  format: 'terminal' | 'github' | 'markdown' = 'terminal',
): string {
  return sortFindings(findings)
    .map((one) => FORMATS[format](one))
    .join('\n');
}

const FORMATS: Record<'terminal' | 'github' | 'markdown', (finding: Finding) => string> = {
  terminal: (one) =>
    `${MARK[one.severity].en}: ${placeOf(one)}: ${one.message.en}; ${one.repair.en}\n` +
    `  ${MARK[one.severity].de}: ${one.message.de}. ${one.repair.de}.  [${one.rule}]`,
  github: (one) => {
    const at = [`file=${property(one.file)}`, one.line && `line=${one.line}`, `title=${property(one.rule)}`];
    const text = `${placeOf(one)}: ${one.message.de}. ${one.repair.de}.`;
    return `::${one.severity} ${at.filter(Boolean).join(',')}::${escapeCommand(text)}`;
  },
  markdown: (one) => {
    const where = one.line ? `Zeile ${one.line}, ` : '';
    const text = `${one.message.de}. **So geht es:** ${one.repair.de}.`;
    return `- **${MARK[one.severity].de}** (${where}\`${placeOf(one)}\`): ${text.replaceAll('\n', ' ')}`;
  },
};

/** GitHub's own escapes for workflow commands: a value could otherwise begin a second command. */
function escapeCommand(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escapeCommand(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** "2 errors, 1 warning" in both languages. */
export function countFindings(findings: readonly Finding[]): Bilingual {
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  const words = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
  const [errors, warnings, notices] = [count('error'), count('warning'), count('notice')];
  return {
    de: `${errors} Fehler, ${words(warnings, 'Warnung', 'Warnungen')}, ${words(notices, 'Hinweis', 'Hinweise')}`,
    en: `${words(errors, 'error', 'errors')}, ${words(warnings, 'warning', 'warnings')}, ${words(notices, 'notice', 'notices')}`,
  };
}
