// Says the widget's sentences in one language from a packed list: fills patterns, picks plural forms, names days and dates.
import { weekday } from './clock.ts';
import * as ids from './ids.ts';

/** A language's values in the order of ids.ts, as one string. Older and newer lists may be shorter or longer. */
export type Packed = string;
/** Stands between values. */
export const VALUES = '~';
/** Stands between the plural forms, names of days and the like of one value. */
export const FORMS = '|';

/** Names of holidays stand in the packed list in this order; append only. */
export const HOLIDAY_RULES: readonly string[] =
  'new_years_day good_friday easter_monday labour_day ascension_day whit_monday corpus_christi german_unity_day all_saints_day christmas_day second_christmas_day rose_monday christmas_eve new_years_eve'.split(
    ' ',
  );

export type Values = Readonly<Record<string, unknown>>;

export interface Words {
  /** The language file's tag: "de-simple", where `lang` is "de". */
  readonly tag: string;
  readonly lang: string;
  readonly dir: string;
  /** The sentence with `values` in their places, as a list, so that a value may be markup; `form` picks one of several. */
  parts(id: number, values: Values, form?: number): unknown[];
  /** The sentence as text. */
  say(id: number, values?: Values, form?: number): string;
  /** A sentence that counts minutes. */
  count(id: number, n: number): string;
  /** "2026-11-23" as the pattern `id` (date_long, date_short, date_with_year) has it. */
  date(id: number, day: string): string;
}

/** `fallback` speaks where `list` is too short, that is, older than this script. */
export function wordsOf(tag: string, packed: Packed, fallback: Packed = packed): Words {
  const list = packed.split(VALUES);
  const spare = fallback.split(VALUES);
  // An odd place of the second split is a placeholder's name.
  const parts: Words['parts'] = (id, values, form = 0) =>
    ((list[id] ?? spare[id])?.split(FORMS)[form] ?? '')
      .split(/{(\w+)}/)
      .map((piece, index) => (index % 2 ? values[piece] : piece));
  const say: Words['say'] = (id, values = {}, form) => parts(id, values, form).join('');
  const lang = say(ids.meta_lang);
  return {
    tag,
    lang,
    dir: say(ids.meta_dir),
    parts,
    say,
    count: (id, n) => say(id, { n }, Number(say(ids.plural_of)[n])),
    date(id, day) {
      const short = id === ids.date_short ? 1 : 0;
      const number = Number(day.slice(8));
      return say(id, {
        weekday: say(ids.weekday_long + short, {}, weekday(Date.parse(day))),
        // French writes the first of a month as an ordinal.
        day: lang === 'fr' && number < 2 ? '1er' : number,
        month: say(ids.month_long + short, {}, Number(day.slice(5, 7)) - 1),
        year: day.slice(0, 4),
      });
    },
  };
}
