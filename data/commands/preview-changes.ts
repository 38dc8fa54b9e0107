/** What `npm run data -- preview` shows first: the days that change, each with its sessions before and after, in German. */
import type { Directory } from '../model/directory.ts';
import type { Session } from '../model/session.ts';
import { type Day, dayOf, partsOf, timeOf, weekdayOf } from '../model/zone.ts';
import { type ChangedDay, changedDays } from '../operations/differences/index.ts';
import { cellOf, DAY_NAMES } from './preview-table.ts';

type Wording = Readonly<Record<string, unknown>>;

/** Days of one center on which the same takes the place of the same. */
interface ChangedRow {
  readonly before: string;
  readonly after: string;
  /** "3 Tage, 2027: Mi 3.2., Mi 10.2., Mi 17.2.". */
  readonly days: string;
}

export interface ChangesOfCenter {
  readonly title: string;
  readonly rows: readonly ChangedRow[];
}

/**
 * For each center that changes, in the file's order: by when they begin, the phone behind, days that are past last. `wording` is data/text/de.json,
 * `today` the local date of the change, `wanted` ids of centers; none = all.
 */
export function buildChanges(
  { before, after }: { readonly before: Directory; readonly after: Directory },
  wording: Wording,
  today: string,
  wanted: readonly string[] = [],
): ChangesOfCenter[] {
  const isPast = ({ day }: ChangedDay) => day < dayOf(today);
  const order = (one: ChangedDay) => 2 * Number(isPast(one)) + Number(one.phone);
  const changed = changedDays(before, after, dayOf(today)).sort((a, b) => order(a) - order(b));
  const names = new Map([...before.centers, ...after.centers].map(({ id, name }) => [id, name]));
  const ids = [...names.keys()].filter((id) => wanted.length === 0 || wanted.includes(id));
  return ids.flatMap((id) => {
    const own = changed.filter((one) => one.center === id);
    const same = Map.groupBy(own, (one) => JSON.stringify([order(one), ...textsOf(one)]));
    return own.length === 0 ? [] : [{ title: names.get(id) ?? id, rows: [...same.values()].map(rowOf) }];
  });

  function textsOf({ before: old, after: now }: ChangedDay): readonly [string, string] {
    const [was, is] = [textOf(old, before, wording), textOf(now, after, wording)];
    return [was, was === is ? `${is} (unter neuer Kennung)` : is];
  }

  function rowOf(days: readonly ChangedDay[]): ChangedRow {
    const [first] = days;
    const [was, is] = first ? textsOf(first) : ['', ''];
    const past = days.some(isPast);
    const list = days.map(({ day }) => day);
    return { before: was, after: is, days: `${past ? 'rückwirkend ' : ''}${daysInWords(list)}` };
  }
}

/** "14:00–16:00", "10:00–12:00 / 14:00–16:00", "–" for none. */
function textOf(sessions: readonly Session[], directory: Directory, wording: Wording): string {
  const cells = sessions.map((one) => {
    const { ends, closes, location, moved } = one;
    const admission = ends === undefined ? '' : `, letzter Einlass ${timeOf(closes)}`;
    const place = location === undefined || moved ? '' : `, ${location}`;
    return cellOf(one, directory, wording) + admission + place;
  });
  return cells.join(' / ') || '–';
}

/** "6 Tage, 2027: Mo 1.3.–Fr 5.3., Mo 8.3.": neighboring days as a span. */
function daysInWords(days: readonly Day[]): string {
  const spans: Array<{ from: Day; until: Day }> = [];
  for (const day of days) {
    const last = spans.at(-1);
    if (last && last.until === day - 1) last.until = day;
    else spans.push({ from: day, until: day });
  }
  const years = Map.groupBy(spans, ({ from }) => partsOf(from).year);
  const list = [...years].map(([year, own]) => `${year}: ${own.map(spanInWords).join(', ')}`);
  return `${days.length} ${days.length === 1 ? 'Tag' : 'Tage'}, ${list.join('; ')}`;
}

function spanInWords({ from, until }: { readonly from: Day; readonly until: Day }): string {
  const name = (day: Day) => `${DAY_NAMES[weekdayOf(day)] ?? ''} ${partsOf(day).date}.${partsOf(day).month}.`;
  return from === until ? name(from) : `${name(from)}–${name(until)}`;
}

/** A line for each change, its days below. */
export function formatTerminalChanges({ title, rows }: ChangesOfCenter): string {
  return [title, ...rows.map(({ before, after, days }) => `  ${before} → ${after}\n    ${days}`)].join('\n');
}

/** GitHub's tables; a bar inside a cell would end it. */
export function formatMarkdownChanges({ title, rows }: ChangesOfCenter): string {
  const line = (cells: readonly string[]) => `| ${cells.map((one) => one.replaceAll('|', '\\|')).join(' | ')} |`;
  const body = rows.map(({ before, after, days }) => line([before, after, days]));
  return [`#### ${title}`, '', line(['Bisher', 'Neu', 'An diesen Tagen']), line(['---', '---', '---']), ...body].join(
    '\n',
  );
}
