/** Why a text is no JSON: tells the slip from what stands where reading failed. */
import { SYNTAX_MESSAGES } from './syntax-messages.ts';
import { JsonSyntaxError, MAX_DEPTH, parseTree } from './tree.ts';

export interface Slip {
  readonly kind: keyof typeof SYNTAX_MESSAGES;
  /** The character at which it stands, in UTF-16 code units. */
  readonly offset: number;
}

/** What is seen without reading: a wrong encoding, another kind of file, an invisible mark at the beginning. */
export function encodingSlip(text: string): Slip | undefined {
  const garbled = text.indexOf('\uFFFD');
  const zero = text.indexOf('\0');
  if (text.startsWith('PK\u0003\u0004') || text.startsWith('%PDF-')) return { kind: 'binary', offset: 0 };
  // Plain letters in UTF-16 are letter, zero, letter, zero.
  if (zero >= 0 && /[^\0]\0[^\0]\0|\0[^\0]\0[^\0]/.test(text.slice(0, 400))) return { kind: 'utf16', offset: 0 };
  if (text.startsWith('\uFEFF')) return { kind: 'bom', offset: 0 };
  return garbled < 0 ? undefined : { kind: 'encoding', offset: garbled };
}

/** The slip of a text that `parseTree` refused at a character. */
export function syntaxSlip(text: string, offset: number): Slip {
  for (const [kind, pattern] of ANYWHERE) {
    const at = pattern.exec(text)?.index;
    if (at !== undefined) return { kind, offset: at };
  }
  return { kind: kindAt(text, offset), offset };
}

/** What no JSON has anywhere. A text of one line cannot begin a line with a mark of a conflict. */
const ANYWHERE: ReadonlyArray<readonly [Slip['kind'], RegExp]> = [
  ['empty', /^\s*$/],
  ['conflict', /^(?:<{7}|={7}|>{7}|\|{7})(?=[ \r\n]|$)/m],
  ['rtf', /\{\\rtf/],
  ['html', /^\s*<(?:!doctype|html|\?xml|meta|body)\b/i],
];

function kindAt(text: string, offset: number): Slip['kind'] {
  const { before, here, line } = surroundings(text, offset);
  const open = depthAt(text, offset);
  if (open > MAX_DEPTH) return 'deep';
  if (open > 0 && /^[\w.+\\-]*\s*$/.test(text.slice(offset, offset + 1000)) && offset + 1000 > text.length)
    return 'half';
  if (!/^\s*[{[]/.test(text)) return PRINTED.test(here) ? 'quotes' : 'beginning';
  const sign = signAt(here, text[offset] ?? '');
  if (sign) return sign;
  const wrong = WRONG_QUOTES.find(([, quotes]) => readsFurther(text, offset, quotes));
  if (wrong) return wrong[0];
  if (HTML.test(line)) return 'html';
  if (/[\n\r]/.test(text[offset] ?? '') || (here === '' && before === '"')) return 'open';
  if (open === 0 && before !== '' && here !== '') return 'trailing';
  if (before === ',' && (here === '}' || here === ']')) return 'comma';
  if (/[}\]"\dle]/.test(before) && (here === '"' || here === '{')) return 'missing';
  return 'syntax';
}

const PRINTED = /[„“”«»‚‘’‹›]/;
const HTML = /<\/?(?:html|head|meta|style|body|div|span|font|table|br|p|o:p)\b/i;
const WRONG_QUOTES: ReadonlyArray<readonly [Slip['kind'], RegExp]> = [
  ['quotes', /[„“”«»‚‘’‹›]/g],
  ['apostrophes', /'/g],
];

/** A slip that its own sign tells. */
function signAt(here: string, exactly: string): Slip['kind'] | undefined {
  if (exactly === '\t') return 'tab';
  // Spaces that JSON does not know (Unicode's Zs), and what has no width.
  if (/[\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]/.test(exactly)) return 'space';
  if (PRINTED.test(here)) return 'quotes';
  if (here === "'") return 'apostrophes';
  return here === '/' || here === '#' ? 'comment' : here === '<' ? 'html' : undefined;
}

/** Whether a text can be read beyond a line once the line's wrong quotes are straight. */
function readsFurther(text: string, offset: number, quotes: RegExp): boolean {
  const { start, end } = lineAround(text, offset);
  const line = text.slice(start, end);
  const straight = line.replace(quotes, '"');
  if (straight === line) return false;
  try {
    parseTree(text.slice(0, start) + straight + text.slice(end));
    return true;
  } catch (error) {
    return error instanceof JsonSyntaxError && error.offset > end;
  }
}

function lineAround(text: string, offset: number): { start: number; end: number } {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const length = text.slice(offset).search(/[\r\n]/);
  return { start, end: length < 0 ? text.length : offset + length };
}

/** The last sign before a character, the first from it on, and its line: "" where there is none. */
function surroundings(text: string, offset: number): { before: string; here: string; line: string } {
  const { start, end } = lineAround(text, offset);
  return {
    before:
      text
        .slice(Math.max(0, offset - 1000), offset)
        .trimEnd()
        .at(-1) ?? '',
    here:
      text
        .slice(offset, offset + 1000)
        .trimStart()
        .at(0) ?? '',
    line: text.slice(start, Math.min(end, start + 1000)),
  };
}

/** How many brackets are open at a character; those inside texts do not count, also inside one that its line cuts off. */
function depthAt(text: string, offset: number): number {
  let open = 0;
  for (const [token] of text.slice(0, offset).matchAll(/"(?:[^"\\\n]|\\.)*"?|[{}[\]]/g)) {
    if (token === '{' || token === '[') open += 1;
    else if (token === '}' || token === ']') open -= 1;
  }
  return open;
}
