/** Files that are no JSON: each slip of a hand, an editor or a program gets its own sentence, its line and its repair. */
import { describe, expect, it } from 'vitest';
import { checkDirectory } from '../../data/check/check.ts';
import { parseStrict } from '../../data/check/json/parse.ts';
import { SYNTAX_MESSAGES } from '../../data/check/json/syntax-messages.ts';
import { NAMED_EDITION } from '../fixtures/directory.ts';

const TEXT = `${JSON.stringify(NAMED_EDITION, null, 2)}\n`;
const lineOf = (part: string, text = TEXT) => text.slice(0, text.indexOf(part)).split('\n').length;
const TITLE = `  "title": ${JSON.stringify(NAMED_EDITION.title)},`;
const TITLE_LINE = lineOf(TITLE);
const swap = (now: string, old = TITLE) => TEXT.replace(old, () => now);
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const half = (part: string, more = 0) => TEXT.slice(0, TEXT.indexOf(part) + more);
const MARKS = ['<<<<<<< HEAD', TITLE, '=======', '  "title": "RSC",', '>>>>>>> main'];

type Kind = keyof typeof SYNTAX_MESSAGES;
const FILES: ReadonlyArray<readonly [name: string, kind: Kind, text: string, line: number]> = [
  ['nothing', 'empty', '', 1],
  ['blank lines', 'empty', '\n \n', 1],
  ['„…“ around a value', 'quotes', swap('  "title": „RSC Duisburg“,'), TITLE_LINE],
  ['“…” around a value', 'quotes', swap('  "title": “RSC Duisburg”,'), TITLE_LINE],
  ['«…» around a value', 'quotes', swap('  "title": «RSC Duisburg»,'), TITLE_LINE],
  ['’…’ around a value', 'quotes', swap('  "title": ’RSC Duisburg’,'), TITLE_LINE],
  ['“…” around a name', 'quotes', swap('  “title”: "RSC Duisburg",'), TITLE_LINE],
  ['a printed quote at the end of a value', 'quotes', swap('  "title": "RSC Duisburg“,'), TITLE_LINE],
  ['a printed quote at the end of a name', 'quotes', swap('  "title“: "RSC Duisburg",'), TITLE_LINE],
  ['printed quotes from the first line on', 'quotes', TEXT.replaceAll('"', '“'), 2],
  ['single quotes around a value', 'apostrophes', swap('  "title": \'RSC Duisburg\','), TITLE_LINE],
  ['single quotes around a name', 'apostrophes', swap('  \'title\': "RSC Duisburg",'), TITLE_LINE],
  ['a single quote at the end', 'apostrophes', swap('  "title": "RSC Duisburg\','), TITLE_LINE],
  ['a conflict', 'conflict', swap(MARKS.join('\n')), TITLE_LINE],
  ['a conflict with line ends of Windows', 'conflict', swap(MARKS.join('\n')).replaceAll('\n', '\r\n'), TITLE_LINE],
  ['the middle of a conflict', 'conflict', swap(`${TITLE}\n=======`), TITLE_LINE + 1],
  ['the end of a conflict', 'conflict', swap(`${TITLE}\n>>>>>>> main`), TITLE_LINE + 1],
  ['half a file, cut after a name', 'half', half('"title": ', 9), TITLE_LINE],
  ['half a file, cut in a text', 'half', half('"title": ', 15), TITLE_LINE],
  ['half a file, cut in a word', 'half', half('"official": ', 14), lineOf('"official"')],
  ['half a file, cut after a comma', 'half', half('"title": ', -1).trimEnd(), TITLE_LINE - 1],
  ['a file without its last bracket', 'half', TEXT.trimEnd().slice(0, -1), TEXT.trimEnd().split('\n').length],
  ['the second half of a file', 'beginning', TEXT.slice(TEXT.indexOf(TITLE)), 1],
  ['a tab in a text', 'tab', swap('  "title": "RSC\tDuisburg",'), TITLE_LINE],
  ['a non-breaking space before a name', 'space', swap(`\u00a0${TITLE}`), TITLE_LINE],
  ['a non-breaking space after a colon', 'space', swap('  "title":\u00a0"RSC Duisburg",'), TITLE_LINE],
  ['a space without width', 'space', swap(`${TITLE}\u200b`), TITLE_LINE],
  ['RTF instead of the file', 'rtf', `{\\rtf1\\ansi\\deff0 {\\fonttbl}\n${TEXT}}`, 1],
  ['RTF pasted into it', 'rtf', swap(`${TITLE}\n{\\rtf1\\ansi RSC}`), TITLE_LINE + 1],
  ['a web page instead of the file', 'html', `<!DOCTYPE html>\n<html><body>${TEXT}</body></html>`, 1],
  ['HTML pasted into it', 'html', swap(`${TITLE}\n<p class="MsoNormal">RSC</p>`), TITLE_LINE + 1],
  ['HTML pasted into a text', 'html', swap('  "title": "<p class="MsoNormal">RSC</p>",'), TITLE_LINE],
  ['a Word document', 'binary', 'PK\u0003\u0004\u0014\u0000\u0006\u0000\ufffd', 1],
  ['a byte order mark', 'bom', `\ufeff${TEXT}`, 1],
  ['UTF-16 with its mark', 'utf16', decode(Buffer.from(`\ufeff${TEXT}`, 'utf16le')), 1],
  ['UTF-16 without one', 'utf16', decode(Buffer.from(TEXT, 'utf16le')), 1],
  ['Latin-1', 'encoding', decode(Buffer.from(swap('  "title": "Süd",'), 'latin1')), TITLE_LINE],
  ['a comment with //', 'comment', swap(`${TITLE} // bis März`), TITLE_LINE],
  ['a comment with /*', 'comment', swap(`/* neu */ ${TITLE}`), TITLE_LINE],
  ['a comment with #', 'comment', swap(`# neu\n${TITLE}`), TITLE_LINE],
  ['a comma before a bracket', 'comma', TEXT.replace(/"\n {4}\}/, '",\n    }'), lineOf('"\n    }') + 1],
  ['a comma too few', 'missing', swap(TITLE.slice(0, -1)), TITLE_LINE + 1],
  ['a quote that is missing at the end', 'open', swap('  "title": "RSC Duisburg,'), TITLE_LINE],
  ['a doubled file', 'trailing', TEXT + TEXT, TEXT.split('\n').length],
  ['a text without quotes', 'syntax', swap('  "title": Duisburg,'), TITLE_LINE],
];

describe('a broken file', () => {
  it.each(FILES)('%s: is told as "%s"', (_, kind, text, line) => {
    const { value, violations } = parseStrict(text);
    const [message, repair] = SYNTAX_MESSAGES[kind];
    expect(value).toBeUndefined();
    expect(violations).toEqual([{ at: '', line, message, repair }]);
    const [finding] = checkDirectory({ text, editions: {}, today: '2026-11-23' });
    expect(finding).toMatchObject({ severity: 'error', rule: 'well-formed', line });
  });

  it('has a sentence of its own for each slip, and each is tried', () => {
    const tried = new Set<Kind>(FILES.map(([, kind]) => kind));
    expect(Object.keys(SYNTAX_MESSAGES).filter((kind) => kind !== 'deep' && !tried.has(kind as Kind))).toEqual([]);
    for (const language of ['de', 'en'] as const) {
      const sentences = Object.values(SYNTAX_MESSAGES).map(([message]) => message[language]);
      expect(new Set(sentences).size).toBe(sentences.length);
    }
  });

  it('is not taken for another where a text rightly holds such signs', () => {
    const text = swap('  "title": "Das „RSC“ – ’s ist <7> // # \u00a0 frei"');
    expect(parseStrict(text).violations[0]?.message).toBe(SYNTAX_MESSAGES.missing[0]);
    expect(parseStrict(`${text.replace('frei"', 'frei",')}`).violations).toEqual([]);
  });

  it('is never read forever, wherever it ends', () => {
    for (let at = 0; at < TEXT.length - 2; at += 37) {
      const [found] = parseStrict(TEXT.slice(0, at)).violations;
      expect([SYNTAX_MESSAGES.half[0], SYNTAX_MESSAGES.empty[0]], TEXT.slice(at - 30, at)).toContain(found?.message);
    }
  });
});
