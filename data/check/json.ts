/** Strict JSON (RFC 8259) for files that people edit: no doubled keys, no byte order mark, and a line for every place. */
import type { Bilingual } from './findings.ts';
import { DEEPEST, type Span, spanOf, Stumble } from './spans.ts';

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

export function parseStrict(text: string): Parsed {
  if (text.startsWith('\uFEFF')) return broken(1, MESSAGES.bom);
  const lineAt = linesOf(text);
  const garbled = text.indexOf('\uFFFD');
  if (garbled >= 0) return broken(lineAt(garbled), MESSAGES.encoding);
  try {
    const span = spanOf(text);
    return { value: JSON.parse(text) as unknown, ...look(span, lineAt) };
  } catch (error) {
    const at = error instanceof Stumble ? error.at : text.length;
    return broken(lineAt(at), reasonAt(text, at));
  }
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
  encoding: [
    { de: 'Hier sind Zeichen kaputt: Die Datei ist nicht als UTF-8 gespeichert', en: 'the file is not saved as UTF-8' },
    {
      de: 'Bitte als „UTF-8“ speichern und die Umlaute neu tippen',
      en: 'save it as UTF-8 and type the broken characters anew',
    },
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
  deep: [
    { de: 'Hier ist zu tief verschachtelt', en: 'this is nested too deeply' },
    { de: 'Bitte die zuletzt eingefügten Klammern prüfen', en: 'check the brackets that were added last' },
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

/** The commonest slips have names, told from what stands before and after the character where reading failed. */
function reasonAt(text: string, at: number): readonly [Bilingual, Bilingual] {
  const before =
    text
      .slice(Math.max(0, at - 1000), at)
      .trimEnd()
      .at(-1) ?? '';
  const here =
    text
      .slice(at, at + 1000)
      .trimStart()
      .at(0) ?? '';
  const open = depthAt(text, at);
  if (open > DEEPEST) return MESSAGES.deep;
  if (open === 0 && before !== '' && here !== '') return MESSAGES.trailing;
  if (before === ',' && (here === '}' || here === ']')) return MESSAGES.comma;
  if (/[}\]"\dle]/.test(before) && (here === '"' || here === '{')) return MESSAGES.missing;
  return MESSAGES.syntax;
}

/** How many brackets are open at a character; those inside texts do not count, also inside one that its line cuts off. */
function depthAt(text: string, at: number): number {
  let open = 0;
  for (const [sign] of text.slice(0, at).matchAll(/"(?:[^"\\\n]|\\.)*"?|[{}[\]]/g)) {
    if (sign === '{' || sign === '[') open += 1;
    else if (sign === '}' || sign === ']') open -= 1;
  }
  return open;
}

/** Character -> line, from 1. Line breaks are those of any system. */
function linesOf(text: string): (at: number) => number {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((one) => one.index + one[0].length)];
  return (at) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? Infinity) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** The lines of all places, and keys that stand twice. */
function look(root: Span, lineAt: (at: number) => number): { lines: Map<string, number>; troubles: Trouble[] } {
  const lines = new Map<string, number>([['', 1]]);
  const troubles: Trouble[] = [];
  const walk = ({ parts = [] }: Span, pointer: string): void => {
    const seen = new Set<string>();
    for (const { key, start, value } of parts) {
      const at = pointer + pointerPart(key);
      lines.set(at, lineAt(start));
      if (seen.has(key)) troubles.push(doubled(at, key, lineAt(start)));
      seen.add(key);
      walk(value, at);
    }
  };
  walk(root, '');
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
