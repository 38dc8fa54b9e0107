/** From a violation to a finding: its file, its line and the nearest id. */
import type { Finding, Violation } from './findings/finding.ts';
import type { ParsedJson } from './json/parse.ts';
import { pointerKeys } from './json/pointer.ts';

/** The file that offices edit, as findings name it. */
export const DIRECTORY_FILE = 'data/directory.json';

/** The finding for a violation of a rule in directory.json. */
export function locateViolation(violation: Violation, rule: string, { value, lines }: ParsedJson): Finding {
  const { at, severity = 'error', message, repair } = violation;
  const line = nearestLine(lines, at);
  return {
    severity,
    file: DIRECTORY_FILE,
    pointer: at,
    ...nearestId(value, at),
    rule,
    message,
    repair,
    ...(line && { line }),
  };
}

function nearestLine(lines: ReadonlyMap<string, number>, pointer: string): number | undefined {
  for (let at = pointer; at; at = at.slice(0, at.lastIndexOf('/'))) {
    const line = lines.get(at);
    if (line !== undefined) return line;
  }
  return lines.get('');
}

/** The id of the innermost object with one on the way to a value. */
export function nearestId(root: unknown, pointer: string): { id?: string } {
  let value: unknown = root;
  let id: unknown;
  for (const key of pointerKeys(pointer)) {
    value = (value as Record<string, unknown> | null | undefined)?.[key];
    if (value === null || typeof value !== 'object') break;
    id = (value as { id?: unknown }).id ?? id;
  }
  return typeof id === 'string' ? { id } : {};
}
