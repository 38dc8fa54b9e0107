/** Whether a text is plain: what people read, without anything hidden in it. */
import type { Violation } from '../findings/finding.ts';
import { pointerToken } from '../json/pointer.ts';

/** What is wrong with a text: [pattern, German, English]. All patterns are linear. */
const FLAWS: ReadonlyArray<readonly [RegExp, string, string]> = [
  // \p{Cf} holds zero-width and bidi characters; U+200C is spelled in Persian and stays allowed there.
  [
    /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u,
    'ein unsichtbares Zeichen oder einen Zeilenumbruch',
    'an invisible or control character',
  ],
  [/[^\P{Zs} ]/u, 'ein besonderes Leerzeichen', 'a special space'],
  [
    /[<>{}`\\]|&#?[a-z0-9]{2,8};|\]\(|\*\*|__/iu,
    'Auszeichnungen (HTML, Markdown oder Platzhalter)',
    'markup (HTML, Markdown or placeholders)',
  ],
  [/^[=@]/u, 'am Anfang ein Formelzeichen', 'a formula sign at its beginning'],
  [/^[^\p{L}\p{N}]+$/u, 'kein Wort', 'no word'],
  [/\b(?:todo|fixme|xxx|lorem ipsum)\b/iu, 'einen Lückenfüller', 'a filler'],
  [/^ | $| {2}/u, 'ein Leerzeichen am Rand oder doppelt', 'a space at its edge or a doubled one'],
  [
    /\uFFFD|Ã[\u0080-\u00BF„Ÿœ–¤¶¼]|â€/u,
    'kaputte Umlaute (falsche Zeichenkodierung)',
    'broken characters (wrong encoding)',
  ],
  [
    /[\p{Script=Latin}][\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}][\p{Script=Latin}]/u,
    'Buchstaben zweier Alphabete in einem Wort',
    'letters of two alphabets in one word',
  ],
];

/** Violations of every text below a value; `key` is the field that holds it. */
export function* plainTextViolations(value: unknown, at: string, key: string): Generator<Violation> {
  if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) yield* plainTextViolations(inner, `${at}/${index}`, key);
  } else if (value !== null && typeof value === 'object') {
    for (const [name, inner] of Object.entries(value)) yield* plainTextViolations(inner, at + pointerToken(name), name);
  } else if (typeof value === 'string') {
    const text = key === 'fa' ? value.replaceAll('\u200C', '') : value;
    const flaw = FLAWS.find(([pattern]) => pattern.test(text)) ?? webAddress(text, at, key) ?? decomposed(text);
    if (!flaw) return;
    yield {
      at,
      message: { de: `Der Text enthält ${flaw[1]}`, en: `the text contains ${flaw[2]}` },
      repair: { de: 'Bitte den Text neu tippen statt einfügen', en: 'type the text anew instead of pasting it' },
    };
  }
}

type Flaw = (typeof FLAWS)[number];

const WEB_ADDRESS: Flaw = [
  /:\/\/|www\.|\bjavascript:/iu,
  'eine Internetadresse; dafür gibt es "url"',
  'a web address; "url" is its field',
];
const WEB_ADDRESS_FIELDS = ['url', 'link', 'type', 'license', 'iri_base', 'contributor_id'];

/** Web addresses stand in their own fields, where they are checked; the record of changes quotes them. */
function webAddress(text: string, at: string, key: string): Flaw | undefined {
  return WEB_ADDRESS_FIELDS.includes(key) || at.startsWith('/changes/') || !WEB_ADDRESS[0].test(text)
    ? undefined
    : WEB_ADDRESS;
}

function decomposed(text: string): Flaw | undefined {
  return text === text.normalize('NFC')
    ? undefined
    : [/(?:)/, 'zusammengesetzte Umlaute (nicht NFC)', 'decomposed characters (not NFC)'];
}
