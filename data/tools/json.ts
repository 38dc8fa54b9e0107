/** Strict JSON (RFC 8259) for files that people edit: no doubled keys, no byte order mark, and a line for every place. */
import type { Bilingual } from './findings.ts';

export interface Trouble {
  readonly pointer: string;
  readonly line: number;
  readonly message: Bilingual;
  readonly repair: Bilingual;
}

export interface Parsed {
  /** Undefined when the text is no JSON. */
  readonly value: unknown;
  readonly troubles: readonly Trouble[];
  /** JSON pointer -> line, from 1. */
  readonly lines: ReadonlyMap<string, number>;
}

/** Deeper than any real file; a limit so that nothing overflows. */
const DEEPEST = 12;

export function parseStrict(text: string): Parsed {
  if (text.startsWith('\uFEFF')) return broken(1, MESSAGES.bom);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return broken(...explain(text, error instanceof Error ? error.message : ''));
  }
  const { lines, troubles } = scan(text);
  // Nothing may walk over a value that could overflow it.
  const deep = troubles.some((one) => one.message === TOO_DEEP);
  return { value: deep ? undefined : value, lines, troubles };
}

/** The pointer's part for a key (RFC 6901, section 3). */
export function pointerPart(key: string | number): string {
  return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

const MESSAGES = {
  bom: [
    {
      de: 'Die Datei beginnt mit einem unsichtbaren Zeichen (BOM)',
      en: 'the file begins with a byte order mark',
    },
    { de: 'Bitte als „UTF-8 ohne BOM“ speichern', en: 'save it as UTF-8 without BOM' },
  ],
  comma: [
    { de: 'Vor einer schließenden Klammer steht ein Komma zu viel', en: 'there is a comma before a closing bracket' },
    { de: 'Bitte dieses Komma löschen', en: 'delete that comma' },
  ],
  missing: [
    { de: 'Zwischen zwei Einträgen fehlt ein Komma', en: 'a comma is missing between two entries' },
    { de: 'Bitte am Ende der Zeile davor ein Komma setzen', en: 'put a comma at the end of the line before' },
  ],
  trailing: [
    {
      de: 'Nach dem Ende steht noch etwas; die Datei ist vielleicht doppelt',
      en: 'something follows after the end; the file may be doubled',
    },
    { de: 'Bitte alles nach der letzten Klammer löschen', en: 'delete everything after the last bracket' },
  ],
  syntax: [
    { de: 'Hier ist die Schreibweise (JSON) gestört', en: 'this is not valid JSON' },
    {
      de: 'Bitte Anführungszeichen, Kommas und Klammern in dieser Zeile und der davor prüfen',
      en: 'check quotes, commas and brackets in this line and the one before',
    },
  ],
} as const satisfies Record<string, readonly [Bilingual, Bilingual]>;

function broken(line: number, [message, repair]: readonly [Bilingual, Bilingual]): Parsed {
  return { value: undefined, lines: new Map(), troubles: [{ pointer: '', line, message, repair }] };
}

/** The commonest slips have names; the engine's message says at which character it stumbled. */
function explain(text: string, message: string): [number, readonly [Bilingual, Bilingual]] {
  const at = Number(/at position (\d+)/.exec(message)?.[1] ?? text.length);
  const line = text.slice(0, at).split('\n').length;
  const before = text.slice(0, at).trimEnd().at(-1) ?? '';
  const here = text.slice(at).trimStart().at(0) ?? '';
  if (/after JSON/.test(message)) return [line, MESSAGES.trailing];
  if (before === ',' && (here === '}' || here === ']')) return [line, MESSAGES.comma];
  if (/[}\]"\dle]/.test(before) && (here === '"' || here === '{')) return [line, MESSAGES.missing];
  return [line, MESSAGES.syntax];
}

/** Walks a text that JSON.parse has accepted: lines of all places, doubled keys, depth. */
function scan(text: string): { lines: Map<string, number>; troubles: Trouble[] } {
  const lines = new Map<string, number>([['', 1]]);
  const troubles: Trouble[] = [];
  const stack: Array<{ pointer: string; keys?: Set<string>; index: number }> = [];
  const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,\n]|[^\s{}[\]:,"]+/g;
  let line = 1;
  let pointer = '';
  let key: string | undefined;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const part = match[0];
    const top = stack.at(-1);
    if (part === '\n') line += 1;
    else if (part === '}' || part === ']') {
      stack.pop();
      key = undefined;
    } else if (part === ',') {
      if (top) top.index += 1;
      key = undefined;
    } else if (part !== ':') {
      if (top?.keys && key === undefined) {
        key = String(JSON.parse(part));
        pointer = top.pointer + pointerPart(key);
        if (top.keys.has(key)) troubles.push(doubled(pointer, key, line));
        top.keys.add(key);
        lines.set(pointer, line);
        continue;
      }
      if (top && !top.keys) pointer = top.pointer + pointerPart(top.index);
      lines.set(pointer, lines.get(pointer) ?? line);
      if (part === '{') stack.push({ pointer, keys: new Set(), index: 0 });
      if (part === '[') stack.push({ pointer, index: 0 });
      if (part === '{' || part === '[') key = undefined;
      if (stack.length === DEEPEST + 1) {
        troubles.push(tooDeep(pointer.slice(0, 60), line));
        break;
      }
    }
  }
  return { lines, troubles };
}

function doubled(pointer: string, key: string, line: number): Trouble {
  return {
    pointer,
    line,
    message: { de: `„${key}“ steht hier zweimal`, en: `the key "${key}" stands here twice` },
    repair: { de: 'Bitte eine der beiden Zeilen löschen', en: 'delete one of the two' },
  };
}

const TOO_DEEP: Bilingual = { de: 'Hier ist zu tief verschachtelt', en: 'this is nested too deeply' };

function tooDeep(pointer: string, line: number): Trouble {
  return {
    pointer,
    line,
    message: TOO_DEEP,
    repair: { de: 'Bitte die zuletzt eingefügten Klammern prüfen', en: 'check the brackets that were added last' },
  };
}
