/** The days that change, each with its sessions before and after: what command line, forms and the office's page show of a change. */
import { type Directory, WEEKDAYS } from '../../model/directory.ts';
import type { Session } from '../../model/session.ts';
import { say } from '../../model/text.ts';
import { type Day, dayOf, partsOf, timeOf, weekdayOf } from '../../model/zone.ts';
import { type ChangedDay, changedDays } from './changed-days.ts';
import { cellOf, OFFICE_TEXTS, type OfficeLanguage } from './session-cell.ts';

const WORDS = {
  de: { days: ['Tag', 'Tage'], past: 'rückwirkend', renamed: 'unter neuer Kennung', admission: 'letzter Einlass' },
  en: { days: ['day', 'days'], past: 'in the past', renamed: 'under a new id', admission: 'last admission' },
} as const;

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
 * For each center that changes, in the file's order: by when they begin, the phone behind, days that are past last. `today` is the
 * local date of the change, `wanted` ids of centers; none = all.
 */
export function buildChanges(
  { before, after }: { readonly before: Directory; readonly after: Directory },
  today: string,
  wanted: readonly string[] = [],
  language: OfficeLanguage = 'de',
): ChangesOfCenter[] {
  const isPast = ({ day }: ChangedDay) => day < dayOf(today);
  const order = (one: ChangedDay) => 2 * Number(isPast(one)) + Number(one.phone);
  const changed = changedDays(before, after, dayOf(today)).toSorted((a, b) => order(a) - order(b));
  const names = new Map([...before.centers, ...after.centers].map(({ id, name }) => [id, name]));
  const ids = [...names.keys()].filter((id) => wanted.length === 0 || wanted.includes(id));
  return ids.flatMap((id) => {
    const own = changed.filter((one) => one.center === id);
    const same = Map.groupBy(own, (one) => JSON.stringify([order(one), ...textsOf(one)]));
    return own.length === 0 ? [] : [{ title: names.get(id) ?? id, rows: [...same.values()].map(rowOf) }];
  });

  function textsOf({ before: old, after: now }: ChangedDay): readonly [string, string] {
    const [was, is] = [textOf(old, before, language), textOf(now, after, language)];
    return [was, was === is ? `${is} (${WORDS[language].renamed})` : is];
  }

  function rowOf(days: readonly ChangedDay[]): ChangedRow {
    const [first] = days;
    const [was, is] = first ? textsOf(first) : ['', ''];
    const past = days.some(isPast);
    const list = days.map(({ day }) => day);
    return { before: was, after: is, days: `${past ? `${WORDS[language].past} ` : ''}${daysInWords(list, language)}` };
  }
}

/** "14:00–16:00", "10:00–12:00 / 14:00–16:00", "–" for none. */
function textOf(sessions: readonly Session[], directory: Directory, language: OfficeLanguage): string {
  const cells = sessions.map((one) => {
    const { ends, closes, location, moved } = one;
    const admission = ends === undefined ? '' : `, ${WORDS[language].admission} ${timeOf(closes)}`;
    const place = location === undefined || moved ? '' : `, ${location}`;
    return cellOf(one, directory, language) + admission + place;
  });
  return cells.join(' / ') || '–';
}

/** "6 Tage, 2027: Mo 1.3.–Fr 5.3., Mo 8.3.": neighboring days as a span. */
function daysInWords(days: readonly Day[], language: OfficeLanguage): string {
  const spans: Array<{ from: Day; until: Day }> = [];
  for (const day of days) {
    const last = spans.at(-1);
    if (last && last.until === day - 1) last.until = day;
    else spans.push({ from: day, until: day });
  }
  const years = Map.groupBy(spans, ({ from }) => partsOf(from).year);
  const list = [...years].map(([year, own]) => `${year}: ${own.map((one) => spanInWords(one, language)).join(', ')}`);
  return `${days.length} ${WORDS[language].days[days.length === 1 ? 0 : 1]}, ${list.join('; ')}`;
}

/** "Mi 3.2.", "Wed 3 Feb". */
export function shortDayInWords(day: Day, language: OfficeLanguage): string {
  const text = OFFICE_TEXTS[language];
  const { date, month } = partsOf(day);
  const written = language === 'de' ? `${date}.${month}.` : `${date} ${say(text, `month_short.${month}`)}`;
  return `${say(text, `weekday_short.${WEEKDAYS[weekdayOf(day)] ?? 'MO'}`)} ${written}`;
}

function spanInWords({ from, until }: { readonly from: Day; readonly until: Day }, language: OfficeLanguage): string {
  const name = (day: Day) => shortDayInWords(day, language);
  return from === until ? name(from) : `${name(from)}–${name(until)}`;
}
