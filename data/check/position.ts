/** From a complaint to a finding: file, line and the nearest id. */
import type { Finding } from './findings.ts';
import type { Parsed } from './json.ts';
import type { Complaint } from './rules/rule.ts';

export const FILE = 'data/directory.json';

export function findingOf(complaint: Complaint, rule: string, { value, lines }: Parsed): Finding {
  const { at, severity = 'error', message, repair } = complaint;
  const line = nearestLine(lines, at);
  return { severity, file: FILE, pointer: at, ...idAt(value, at), rule, message, repair, ...(line && { line }) };
}

function nearestLine(lines: ReadonlyMap<string, number>, pointer: string): number | undefined {
  for (let at = pointer; at; at = at.slice(0, at.lastIndexOf('/'))) {
    const line = lines.get(at);
    if (line !== undefined) return line;
  }
  return lines.get('');
}

/** The nearest id on the way to a place. */
export function idAt(root: unknown, pointer: string): { id?: string } {
  let value: unknown = root;
  let id: unknown;
  for (const part of pointer.split('/').slice(1)) {
    value = (value as Record<string, unknown> | null | undefined)?.[part.replaceAll('~1', '/').replaceAll('~0', '~')];
    if (value === null || typeof value !== 'object') break;
    id = (value as { id?: unknown }).id ?? id;
  }
  return typeof id === 'string' ? { id } : {};
}
