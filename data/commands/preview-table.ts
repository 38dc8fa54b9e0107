/** The table of `npm run data -- preview`: one a center, a row a week, a column a weekday, in German. */
import type { Directory } from '../model/directory.ts';
import { sessionsBetween } from '../model/schedule.ts';
import type { Session } from '../model/session.ts';
import { type Day, dateOf, dayOf, mondayOf, partsOf, weekdayOf } from '../model/zone.ts';
import { cellOf } from '../operations/differences/session-cell.ts';
import { centerNotes, conditionNotes, germanText } from './preview-notes.ts';

export interface CenterTable {
  readonly title: string;
  readonly notes: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const DAY_NAMES = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'];

/** Tables for the weeks from `today`'s on. `wording` is data/text/de.json. Phone hours only when asked for. */
export function buildTables(
  directory: Directory,
  wording: Readonly<Record<string, unknown>>,
  today: string,
  weeks = 8,
  phone = false,
): CenterTable[] {
  const first = mondayOf(dayOf(today));
  const text = germanText(wording);
  const sessions = sessionsBetween(directory, dayOf(today), first + 7 * weeks - 1);
  const shown = sessions.filter((one) => phone || one.service !== 'phone');
  return directory.centers.map((center) => {
    const own = shown.filter((one) => one.center === center.id);
    const rows = Array.from({ length: weeks }, (_, week) => rowOf(first + 7 * week, own, directory));
    // Columns that no row fills are left out.
    const used = DAY_NAMES.flatMap((_, index) => (rows.some((row) => row[index + 1]) ? [index + 1] : []));
    const pick = (row: readonly string[]) => [row[0] ?? '', ...used.map((index) => row[index] ?? '')];
    const shownIds = new Set(own.map((one) => one.schedule));
    return {
      title: `${center.name}, ${center.district}`,
      notes: [...centerNotes(center, dayOf(today), text), ...conditionNotes(directory, center, shownIds, text)],
      head: pick(['Woche ab', ...DAY_NAMES]),
      rows: rows.map(pick),
    };
  });
}

function rowOf(monday: Day, sessions: readonly Session[], directory: Directory): string[] {
  const cells = DAY_NAMES.map((_, weekday) =>
    sessions
      .filter((one) => one.day === monday + weekday)
      .map((one) => cellOf(one, directory))
      .join(' / '),
  );
  return [shortDate(monday), ...cells];
}

function shortDate(day: Day): string {
  const { month, date } = partsOf(day);
  return `${DAY_NAMES[weekdayOf(day)] ?? ''} ${date}.${month}.`;
}

/** Instead of a table without a single session. */
const NOTHING = 'In diesen Wochen gibt es keine Zeiten.';

/** Aligned columns for a terminal. */
export function formatTerminalTable({ title, notes, head, rows }: CenterTable): string {
  if (head.length === 1) return [title, ...[...notes, NOTHING].map((note) => `  ${note}`)].join('\n');
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [title, ...notes.map((note) => `  ${note}`), '', ...[head, ...rows].map((row) => `  ${line(row)}`)].join('\n');
}

/** GitHub's tables; a bar inside a cell would end it. */
export function formatMarkdownTable({ title, notes, head, rows }: CenterTable): string {
  if (head.length === 1) return [`#### ${title}`, '', [...notes, NOTHING].join('  \n')].join('\n');
  const line = (row: readonly string[]) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [`#### ${title}`, '', notes.join('  \n'), '', line(head), line(head.map(() => '---')), ...rows.map(line)].join(
    '\n',
  );
}

/** The last day that a table of so many weeks shows. */
export function lastShownDay(today: string, weeks: number): string {
  return dateOf(mondayOf(dayOf(today)) + 7 * weeks - 1);
}
