/** Wording: looks up ids of data/text/<lang>.json, fills patterns, writes dates in words without any Intl formatter. */
import { type Schedule, WEEKDAYS } from './directory.ts';
import { type Day, partsOf, weekdayOf } from './zone.ts';

/** How a language file introduces itself. */
export interface TextMeta {
  /** BCP 47 tag to print in `lang`, RFC 5545 LANGUAGE and Content-Language ("de" for de-simple). */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly order: number;
  readonly reviewed: boolean;
}

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
  return pattern.replace(/\{([a-z]+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
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

/** "Montag, 8. Februar" (long) or "Mo, 8. Feb." (short), in the language's own order. */
export function dayInWords(text: Text, day: Day, form: 'long' | 'short' = 'long'): string {
  const { month, date } = partsOf(day);
  return say(text, `date_${form}`, {
    weekday: weekdayName(text, weekdayOf(day), form),
    day: dateNumber(text, date),
    month: say(text, `month_${form}.${month}`),
  });
}

/** Words with exactly one full stop at the end: dates in Bulgarian, Russian and Ukrainian already have one ("2027 г."). */
export function sentence(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}

/** "8. Februar 2027". */
export function dateInWords(text: Text, day: Day): string {
  const { year, month, date } = partsOf(day);
  const values = { day: dateNumber(text, date), month: say(text, `month_long.${month}`), year: String(year) };
  return say(text, 'date_with_year', values);
}

/** French counts the first of a month: "1er mars". */
function dateNumber(text: Text, date: number): string {
  return text.meta.lang === 'fr' && date === 1 ? '1er' : String(date);
}

/** "a, b und c" in the language's own way. */
export function list(text: Text, items: readonly string[]): string {
  return items.reduce((joined, item, index) => {
    if (index === 0) return item;
    return say(text, index === items.length - 1 ? 'list_join_two' : 'list_join_more', { a: joined, b: item });
  }, '');
}

/** "Montag–Freitag" for three or more days in a row, else "Montag und Mittwoch". */
export function daysInWords(text: Text, { byday }: Pick<Schedule, 'byday'>): string {
  const days = WEEKDAYS.flatMap((name, index) => (byday.includes(name) ? [index] : []));
  const [first, last] = [days[0] ?? 0, days.at(-1) ?? 0];
  if (days.length > 2 && last - first === days.length - 1) {
    return `${weekdayName(text, first)}–${weekdayName(text, last)}`;
  }
  return list(
    text,
    days.map((day) => weekdayName(text, day)),
  );
}
