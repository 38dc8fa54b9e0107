/** Wording: looks up ids of data/text/<lang>.json, fills patterns, writes dates in words without any Intl formatter. */
import { type Schedule, WEEKDAYS, type Words } from './directory.ts';
import { fillPattern } from './fill-pattern.ts';
import { pluralCategory } from './plurals.ts';
import { type WeekdayRule, weekdayRules } from './recurrence.ts';
import type { TextMeta } from './text-meta.ts';
import { type Day, partsOf, weekdayOf } from './zone.ts';

/** One language file. `tag` is its file name and its place in a path. */
export interface Text {
  readonly tag: string;
  readonly meta: TextMeta;
  readonly words: { readonly [id: string]: string | { readonly [category: string]: string } };
}

/** Parses a language file. */
export function parseText(tag: string, json: string): Text {
  const { meta, ...words } = JSON.parse(json) as { meta: TextMeta } & Text['words'];
  return { tag, meta, words: words as Text['words'] };
}

/** The words of an id with its placeholders filled. @throws Error for an id that no file has: a mistake in the code, not in a request. */
export function say(text: Text, id: string, values: { readonly [name: string]: string } = {}): string {
  const pattern = text.words[id];
  if (typeof pattern !== 'string') throw new Error(`data/text/${text.tag}.json has no text "${id}"; add it there`);
  return fillPattern(pattern, values);
}

/** Whether a text has an id: holiday names of other regions may be missing in a language. */
export function has(text: Text, id: string): boolean {
  return typeof text.words[id] === 'string';
}

/** A holiday's name in the first language that has one; holidays of other regions may be missing in a language. */
export function holidayName(
  rule: string,
  texts: readonly Text[],
): { readonly name: string; readonly lang: string } | undefined {
  const id = `holiday.${rule}`;
  const text = texts.find((one) => has(one, id));
  return text && { name: say(text, id), lang: text.meta.lang };
}

/** "Montag" for a weekday's number, 0 = Monday. */
export function weekdayName(text: Text, weekday: number, form: 'long' | 'short' = 'long'): string {
  return say(text, `weekday_${form}.${WEEKDAYS[weekday]}`);
}

/** The pattern of each form of a day. */
const DAY_FORMS = { long: 'date_long', full: 'date_long_with_year' } as const;
export type DayForm = keyof typeof DAY_FORMS;

/** "Montag, 8. Februar" (long) or "Montag, 8. Februar 2027" (full), in the language's own order. */
export function dayInWords(text: Text, day: Day, form: DayForm = 'long'): string {
  const { year, month, date } = partsOf(day);
  return say(text, DAY_FORMS[form], {
    weekday: weekdayName(text, weekdayOf(day)),
    day: dateNumber(text, date),
    month: form === 'full' ? monthOfYear(text, month) : say(text, `month_long.${month}`),
    year: String(year),
  });
}

/** Words with exactly one full stop at the end: dates in Bulgarian, Russian and Ukrainian already have one ("2027 г."). */
export function sentence(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}

/** "8. Februar 2027". */
export function dateInWords(text: Text, day: Day): string {
  const { year, month, date } = partsOf(day);
  const values = { day: dateNumber(text, date), month: monthOfYear(text, month), year: String(year) };
  return say(text, 'date_with_year', values);
}

/** A month before its year: Kurmanji says "5ê Tebaxê" but "5ê Tebaxa 2021an". */
const monthOfYear = (text: Text, month: number): string =>
  text.meta.months_before_year?.[month - 1] ?? say(text, `month_long.${month}`);

/** A day of the month: French counts the first, "1er mars". */
const dateNumber = ({ meta }: Text, date: number): string => meta.days?.[date] ?? String(date);

/** "a, b und c" in the language's own way (CLDR's patterns, held against Intl.ListFormat by a test). */
export function list(text: Text, items: readonly string[]): string {
  return items.reduce((joined, item, index) => {
    if (index === 0) return item;
    const isLast = index === items.length - 1;
    const { starts, join } = (isLast && text.meta.list_join_before) || {};
    if (starts && join && new RegExp(starts, 'iu').test(item)) return fillPattern(join, { a: joined, b: item });
    return say(text, items.length === 2 ? 'list_join_two' : isLast ? 'list_join_last' : 'list_join_more', {
      a: joined,
      b: item,
    });
  }, '');
}

/** "Montag bis Freitag" for three or more days in a row, else "Montag und Mittwoch"; "Dienstag (1. und 3. im Monat)", "… (alle 2 Wochen)". */
export function daysInWords(text: Text, schedule: Pick<Schedule, 'byday' | 'interval'>): string {
  const { interval = 1 } = schedule;
  const days = weekdaysInWords(text, weekdayRules(schedule));
  return interval === 1 ? days : `${days} (${sayCounted(text, 'every_n_weeks', interval)})`;
}

function weekdaysInWords(text: Text, rules: readonly WeekdayRule[]): string {
  const byWeekday = Map.groupBy(rules, ({ weekday }) => weekday);
  const weekdays = [...byWeekday.keys()];
  const [first = 0, last = 0] = [weekdays[0], weekdays.at(-1)];
  const weekly = rules.every(({ n }) => n === undefined);
  if (weekly && weekdays.length > 2 && last - first === weekdays.length - 1) {
    return say(text, 'range', { from: weekdayName(text, first), to: weekdayName(text, last) });
  }
  return list(
    text,
    [...byWeekday].map(([weekday, same]) => {
      const name = weekdayName(text, weekday);
      const numbers = same.flatMap(({ n }) => (n === undefined ? [] : [say(text, `ordinal.${n}`)]));
      return numbers.length === 0 ? name : say(text, 'nth_in_month', { weekday: name, numbers: list(text, numbers) });
    }),
  );
}

/** A sentence that counts: the form of `n` by the plural rules of the language. @throws Error for an id without forms */
export function sayCounted(text: Text, id: string, n: number): string {
  const forms = text.words[id];
  if (forms === undefined || typeof forms === 'string')
    throw new Error(`data/text/${text.tag}.json has no plural forms "${id}"; add them there`);
  const form = forms[pluralCategory(text.meta.plurals, n)] ?? forms['other'] ?? '';
  return form.replace('{n}', String(n));
}

/** Words typed into the data file: in the reader's language where they are, else in English, else in German. */
export function wordsIn(words: Words, { tag, meta }: Text): { readonly words: string; readonly lang: string } {
  const found = [tag, meta.lang, 'en'].find((one) => words[one] !== undefined) ?? 'de';
  return { words: words[found] ?? words.de, lang: found === tag ? meta.lang : found };
}
