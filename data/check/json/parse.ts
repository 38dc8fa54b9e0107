/** Strict JSON (RFC 8259) for files that people edit: no doubled keys, no byte order mark, and a line for every value. */
import type { Violation } from '../findings/finding.ts';
import { pointerToken } from './pointer.ts';
import { encodingSlip, type Slip, syntaxSlip } from './explain-syntax.ts';
import { SYNTAX_MESSAGES } from './syntax-messages.ts';
import { type JsonNode, JsonSyntaxError, parseTree } from './tree.ts';

/** What is wrong with the text as a text. */
export interface SyntaxViolation extends Violation {
  /** From 1. */
  readonly line: number;
}

export interface ParsedJson {
  /** Undefined when the text is no JSON. */
  readonly value: unknown;
  readonly violations: readonly SyntaxViolation[];
  /** JSON pointer -> line, from 1. */
  readonly lines: ReadonlyMap<string, number>;
}

/** Parses a file's text. Never throws: what is wrong stands among the violations. */
export function parseStrict(text: string): ParsedJson {
  const lineAt = lineCounter(text);
  const encoding = encodingSlip(text);
  if (encoding) return unreadable(encoding, lineAt);
  try {
    const tree = parseTree(text);
    return { value: JSON.parse(text) as unknown, ...walkTree(tree, lineAt) };
  } catch (error) {
    return unreadable(syntaxSlip(text, error instanceof JsonSyntaxError ? error.offset : text.length), lineAt);
  }
}

function unreadable({ kind, offset }: Slip, lineAt: (offset: number) => number): ParsedJson {
  const [message, repair] = SYNTAX_MESSAGES[kind];
  return { value: undefined, lines: new Map(), violations: [{ at: '', line: lineAt(offset), message, repair }] };
}

/** Character -> line, from 1. Line breaks are those of any system. */
function lineCounter(text: string): (offset: number) => number {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((one) => one.index + one[0].length)];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** The lines of all values, and keys that stand twice. */
function walkTree(root: JsonNode, lineAt: (offset: number) => number): Omit<ParsedJson, 'value'> {
  const lines = new Map<string, number>([['', 1]]);
  const violations: SyntaxViolation[] = [];
  const walk = ({ children = [] }: JsonNode, pointer: string): void => {
    const seen = new Set<string>();
    for (const { key, start, value } of children) {
      const at = pointer + pointerToken(key);
      lines.set(at, lineAt(start));
      if (seen.has(key)) violations.push(doubledKey(at, key, lineAt(start)));
      seen.add(key);
      walk(value, at);
    }
  };
  walk(root, '');
  return { lines, violations };
}

function doubledKey(at: string, key: string, line: number): SyntaxViolation {
  return {
    at,
    line,
    message: { de: `„${key}“ steht hier zweimal`, en: `the key "${key}" stands here twice` },
    repair: { de: 'Bitte eine der beiden Zeilen löschen', en: 'delete one of the two' },
  };
}
