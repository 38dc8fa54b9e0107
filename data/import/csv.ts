/** Reads CSV (RFC 4180) with semicolons, commas or tabs, whichever its lines agree on. */
import type { SheetText } from './sheet.ts';

/** A row for each record; cells as they stand, quotes taken away. */
export function readCsv(text: string, name: string): SheetText {
  return { name, rows: parseRecords(text, separatorOf(text)) };
}

/** The one that stands most often outside of quotes; German spreadsheets write semicolons. */
function separatorOf(text: string): string {
  const plain = text.replace(/"[^"]*"/gu, '');
  const count = (one: string) => plain.split(one).length;
  return [';', ',', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

function parseRecords(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let [cell, quoted] = ['', false];
  const close = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text.charAt(at + 1) === '"') cell += text.charAt(++at);
      else quoted = false;
    } else if (letter === '"' && cell.trim() === '') [cell, quoted] = ['', true];
    else if (letter === separator) close();
    else if (letter === '\n') {
      close();
      rows.push([]);
    } else if (letter !== '\r' || text.charAt(at + 1) !== '\n') cell += letter;
  }
  close();
  return rows;
}
