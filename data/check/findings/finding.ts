/** The answers of the check: a rule yields violations, and each becomes a finding once its file and line are known. */

/** A question stops publication as an error does, until the change itself answers it. */
export type Severity = 'error' | 'question' | 'warning' | 'notice';

/** German first: the office reads it. English for whoever works on the code. */
export interface Bilingual {
  readonly de: string;
  readonly en: string;
}

/** What a rule found wrong in the value it looked at. */
export interface Violation {
  /** JSON pointer (RFC 6901) to the value; "" is the whole of it. */
  readonly at: string;
  /** An error where it says nothing else. */
  readonly severity?: Severity;
  readonly message: Bilingual;
  readonly repair: Bilingual;
}

export interface Finding {
  readonly severity: Severity;
  /** Path below the project's folder, "data/directory.json". */
  readonly file: string;
  /** JSON pointer (RFC 6901); "" is the whole file. */
  readonly pointer: string;
  /** The nearest id on the way there. */
  readonly id?: string;
  /** Name of the rule. */
  readonly rule: string;
  readonly message: Bilingual;
  readonly repair: Bilingual;
  /** Line in the file, from 1, where it is known. */
  readonly line?: number;
  /** Of a question: what an answer names, "closures-touch-something:umzug-2027". */
  readonly question?: string;
}

const ORDER: readonly Severity[] = ['error', 'question', 'warning', 'notice'];

/** Errors first, then by file and line; equal findings once. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const unique = new Map(findings.map((one) => [`${one.file}${one.pointer} ${one.rule} ${one.message.en}`, one]));
  return [...unique.values()].sort(
    (a, b) =>
      ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
      a.file.localeCompare(b.file, 'en') ||
      (a.line ?? 0) - (b.line ?? 0),
  );
}

/** Whether something keeps the directory from being published: an error, or a question that nobody has answered. */
export function stopsPublication(findings: readonly Finding[]): boolean {
  return findings.some((one) => one.severity === 'error' || one.severity === 'question');
}

/** Whether something is wrong, whatever is answered. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((one) => one.severity === 'error');
}
