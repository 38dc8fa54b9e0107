// Says the widget's sentences in one language: fills their places, picks plural forms, names days and dates.
import { weekdayIndex } from './clock.ts';
import { WEEKDAY_KEYS, type CountedId, type DateId, type SentenceId } from './word-ids.ts';

/** The content of words/{lang}.json: texts and plural forms by their ids in data/text. Older and newer files hold fewer or more. */
export interface WordsFile {
  readonly meta: {
    /** BCP 47, to print into lang="". */
    readonly lang: string;
    readonly dir: string;
    /** The numbers from 0 to 60 of each plural category; all others are "other". */
    readonly plurals?: Readonly<Record<string, readonly number[]>>;
    /** Days of the month that are no plain number: { "1": "1er" }. */
    readonly days?: Readonly<Record<string, string>>;
    /** From January, where a year changes the month's name. */
    readonly months_before_year?: readonly string[];
  };
  readonly [id: string]: unknown;
}

export interface WidgetWords {
  /** The language file's tag: "de-simple", where `lang` is "de". */
  readonly tag: string;
  readonly lang: string;
  readonly dir: string;
  /** The sentence with `values` in their places, as a list, so that a value may be markup. */
  parts<Value>(id: SentenceId, values: Readonly<Record<string, Value>>): (string | Value | undefined)[];
  /** The sentence as text. */
  say(id: SentenceId, values?: Readonly<Record<string, string | number>>): string;
  /** A sentence that counts minutes. */
  count(id: CountedId, n: number): string;
  /** "2026-11-23" as a pattern has it. */
  date(id: DateId, date: string): string;
  /** A holiday's name; empty where the week file has it in this language. */
  holiday(rule: string): string;
}

/** What of an answer can be used as words; undefined when it is something else. */
export function readWordsFile(json: unknown): WordsFile | undefined {
  const file = json as WordsFile | null | undefined;
  return file?.meta?.lang ? file : undefined;
}

/** `spare` speaks where `file` lacks an id, that is, where it is older than this script. */
export function wordsOf(tag: string, file: WordsFile, spare: WordsFile = file): WidgetWords {
  const { lang, dir, days, months_before_year } = file.meta;
  const text = (id: string): string => String(file[id] ?? spare[id] ?? '');
  const parts: WidgetWords['parts'] = (id, values) => fill(text(id), values);
  const say: WidgetWords['say'] = (id, values = {}) => parts(id, values).join('');
  return {
    tag,
    lang,
    dir,
    parts,
    say,
    count: (id, n) => fill(pluralForm(file[id] ? file : spare, id, n), { n }).join(''),
    date(id, date) {
      const form = id === 'date_short' ? 'short' : 'long';
      const [year = '', ...rest] = date.split('-');
      const [month = 0, day = 0] = rest.map(Number);
      return say(id, {
        weekday: text(`weekday_${form}.${WEEKDAY_KEYS[weekdayIndex(Date.parse(date))]}`),
        day: days?.[day] ?? day,
        month: (id === 'date_with_year' && months_before_year?.[month - 1]) || text(`month_${form}.${month}`),
        year,
      });
    },
    holiday: (rule) => String(file[`holiday.${rule}`] ?? ''),
  };
}

/** Every second piece of the split is a place's name. */
const fill = <Value>(pattern: string, values: Readonly<Record<string, Value>>): (string | Value | undefined)[] =>
  pattern.split(/{(\w+)}/).map((piece, index) => (index % 2 ? values[piece] : piece));

function pluralForm({ meta, ...words }: WordsFile, id: CountedId, n: number): string {
  const forms = words[id] as Readonly<Record<string, string>> | undefined;
  const [category = 'other'] = Object.entries(meta.plurals ?? {}).find(([, numbers]) => numbers.includes(n)) ?? [];
  return forms?.[category] ?? forms?.['other'] ?? '';
}
