/** What became of a file's cells as lines for a clerk, and what is open as a table that can be filled in and read again. */
import type { Words } from '../model/directory.ts';
import { readCsv } from './csv.ts';
import { answerKey, countCells, type ImportAnswers, type ImportNote, wideColumn } from './notes.ts';

/** The counts, then every cell that is asked about or refused; those with the same words are one line. */
export function reportLines(notes: readonly ImportNote[]): Words[] {
  const { mapped, decided, asked, refused } = countCells(notes);
  const groups = Map.groupBy(openNotes(notes), ({ outcome, cell, words }) =>
    [outcome, cell.sheet, wideColumn(cell.column), words.de].join('\n'),
  );
  return [
    {
      de: `${mapped} Zellen übernommen, ${decided} durch Antworten entschieden, ${asked} mit einer Frage, ${refused} nicht übernommen`,
      en: `${mapped} cells mapped, ${decided} decided by answers, ${asked} asked about, ${refused} refused`,
    },
    ...[...groups.values()].map(groupLine),
  ];
}

const openNotes = (notes: readonly ImportNote[]) =>
  notes.filter(({ outcome }) => outcome === 'asked' || outcome === 'refused');

/** "Frage: Sprechzeiten, Zeile 7, Sprechzeiten („n. V.“): …". */
function groupLine(group: readonly ImportNote[]): Words {
  const [{ cell, outcome, words, center } = group[0] as ImportNote] = group;
  const rows = [...new Set(group.map((one) => one.cell.row))];
  const more = rows.length > 3 ? [...rows.slice(0, 3), `… (${rows.length})`] : rows;
  const same = new Set(group.map((one) => one.cell.text)).size === 1;
  const text = same && cell.text !== '' ? ` („${cell.text}“)` : '';
  const who = rows.length === 1 && center !== '' ? `, ${center}` : '';
  const place = (row: string) =>
    `${cell.sheet}, ${row} ${more.join(', ')}, ${group.length === 1 ? cell.column : wideColumn(cell.column)}${text}${who}`;
  return {
    de: `${outcome === 'asked' ? 'Frage' : 'Nicht übernommen'}: ${place('Zeile')}: ${words.de}`,
    en: `${outcome === 'asked' ? 'Asked' : 'Refused'}: ${place('row')}: ${words['en'] ?? words.de}`,
  };
}

const HEADER = ['Center', 'Spalte', 'Text', 'Frage', 'Antwort'];

/** CSV with semicolons and a mark, as German spreadsheets open it. A column that is refused as a whole is one row. */
export function questionsCsv(notes: readonly ImportNote[]): string {
  const rows = openNotes(notes).map(({ cell, center, words, outcome }) => {
    const wide = outcome === 'refused' && /„-“/u.test(words.de);
    return [wide ? '' : center, wide ? wideColumn(cell.column) : cell.column, wide ? '' : cell.text, words.de, ''];
  });
  const lines = [HEADER, ...rows].map((row) => row.map(quote).join(';'));
  return `\u{feff}${[...new Set(lines)].join('\r\n')}\r\n`;
}

/** A text that a spreadsheet would reckon with gets an apostrophe before it, which is taken away when it is read. */
function quote(text: string): string {
  const guarded = /^[=+\-@']/u.test(text) ? `'${text}` : text;
  return /[;"\n\r]/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** The answers of a filled-in table; rows without one are still open. */
export function readAnswers(text: string): ImportAnswers {
  const { rows } = readCsv(text.replace(/^\u{feff}/u, ''), 'Antworten');
  const plain = (cell = '') => cell.trim().replace(/^'/u, '');
  return new Map(
    rows
      .slice(1)
      .filter((row) => plain(row[4]) !== '')
      .map(([center, column, asked, , answer]) => [
        answerKey(plain(center), plain(column), plain(asked)),
        plain(answer),
      ]),
  );
}
