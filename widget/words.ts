// Says the widget's sentences in one language from a packed list: fills patterns, picks plural forms, names days and dates.
import * as ids from './ids.ts';

/** A language's values, in the order of ids.ts. Older and newer lists may be shorter or longer. */
export type Packed = readonly (string | readonly string[])[];

/** Names of holidays stand in the packed list in this order; append only. */
export const HOLIDAY_RULES: readonly string[] = [
  'new_years_day',
  'good_friday',
  'easter_monday',
  'labour_day',
  'ascension_day',
  'whit_monday',
  'corpus_christi',
  'german_unity_day',
  'all_saints_day',
  'christmas_day',
  'second_christmas_day',
  'rose_monday',
  'christmas_eve',
  'new_years_eve',
];

type Values = Readonly<Record<string, unknown>>;

export interface Words {
  readonly lang: string;
  readonly dir: string;
  /** The sentence with `values` in their places, as a list, so that a value may be markup. */
  parts(id: number, values: Values): unknown[];
  /** The sentence as text. */
  say(id: number, values?: Values): string;
  /** A sentence that counts minutes. */
  count(id: number, n: number): string;
  /** "2026-11-23" as the pattern `id` (date_long, date_short, date_with_year) has it. */
  date(id: number, day: string): string;
  /** The name of a public holiday or customary day, where the language has one. */
  holiday(rule: string): string | undefined;
}

/** `fallback` speaks where `list` is too short, that is, older than this script. */
export function wordsOf(list: Packed, fallback: Packed = list): Words {
  const at = (id: number): string | readonly string[] => list[id] ?? fallback[id] ?? '';
  const item = (id: number, index: number): string => at(id)[index] ?? '';
  const words: Words = {
    lang: text(at(ids.meta_lang)),
    dir: text(at(ids.meta_dir)),
    parts: (id, values) => fill(text(at(id)), values),
    say: (id, values = {}) => fill(text(at(id)), values).join(''),
    count: (id, n) => fill(item(id, Number(item(ids.plural_of, n))), { n }).join(''),
    date: (id, day) => {
      const weekday = (new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7;
      const month = Number(day.slice(5, 7)) - 1;
      const short = id === ids.date_short;
      const number = Number(day.slice(8));
      return words.say(id, {
        weekday: item(short ? ids.weekday_short : ids.weekday_long, weekday),
        // French writes the first of a month as an ordinal.
        day: number === 1 && words.lang === 'fr' ? '1er' : number,
        month: item(short ? ids.month_short : ids.month_long, month),
        year: day.slice(0, 4),
      });
    },
    holiday: (rule) => item(ids.holiday, HOLIDAY_RULES.indexOf(rule)) || undefined,
  };
  return words;
}

const text = (value: string | readonly string[]): string => (typeof value === 'string' ? value : '');

function fill(pattern: string, values: Values): unknown[] {
  // An odd place of the split is a placeholder's name.
  return pattern.split(/{(\w+)}/).map((piece, index) => (index % 2 ? (values[piece] ?? '') : piece));
}
