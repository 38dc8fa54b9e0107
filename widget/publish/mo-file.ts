// Compiles gettext's translations: a .po file of single-line entries, as translators edit it, into the .mo file that WordPress reads.
// The format: https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html.

const MAGIC = 0x950412de;
/** Seven words: magic number, revision, count, the two tables, and a hash table that is not there. */
const HEADER = 28;

/** `po` must say each message in one line; entries without a translation are left out. */
export function compileTranslations(po: string): Uint8Array {
  const encoder = new TextEncoder();
  const entries = [...readEntries(po)].sort(([a], [b]) => (a < b ? -1 : 1));
  const texts = [0, 1].flatMap((side) => entries.map((entry) => encoder.encode(`${entry[side]}\0`)));
  const tables = HEADER + texts.length * 8;
  const bytes = new Uint8Array(tables + texts.reduce((sum, { length }) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  const header = [MAGIC, 0, entries.length, HEADER, HEADER + entries.length * 8, 0, tables];
  header.forEach((word, place) => view.setUint32(place * 4, word, true));
  let offset = tables;
  texts.forEach((text, place) => {
    // The length does not count the zero at the end.
    view.setUint32(HEADER + place * 8, text.length - 1, true);
    view.setUint32(HEADER + place * 8 + 4, offset, true);
    bytes.set(text, offset);
    offset += text.length;
  });
  return bytes;
}

/** Original and translation; the first, of the empty text, is the file's head. */
export function readEntries(po: string): Map<string, string> {
  const blocks = po.split(/\n{2,}/).map((block) => block.replace(/^#.*\n/gm, ''));
  const entries = blocks.flatMap((block): [string, string][] => {
    const [, id, text] = /^msgid ((?:"[^\n]*"\n)+)msgstr ((?:"[^\n]*"(?:\n|$))+)$/.exec(block) ?? [];
    if (id === undefined || text === undefined) throw new Error(`this is no entry of a .po file: ${block}`);
    return [[quoted(id), quoted(text)]];
  });
  return new Map(entries.filter(([, text]) => text !== ''));
}

/** Lines of quoted text, joined. */
const quoted = (lines: string): string =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as string)
    .join('');
