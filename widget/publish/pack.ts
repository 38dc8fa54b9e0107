// Packs a language of data/text into the widget's list of values, one string; runs at build time only, where full ICU is at hand.
import * as ids from '../ids.ts';
import { FORMS, HOLIDAY_RULES, VALUES, type Packed } from '../words.ts';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const MONTHS = Array.from({ length: 12 }, (_, month) => String(month + 1));
const PLURAL_IDS = ['opens_in_minutes', 'closes_in_minutes'];
const LAST_MINUTE = 60;

type TextFile = Readonly<Record<string, unknown>>;

/** `tag` is the file's name ("kmr"), `file` its parsed content; throws where a text is missing. */
export function pack(tag: string, file: TextFile): Packed {
  const meta = file['meta'] as { lang: string; dir: string };
  const text = (id: string): string => {
    const value = file[id];
    if (typeof value !== 'string') throw new Error(`data/text/${tag}.json: "${id}" is missing; add it`);
    return value;
  };
  const series = (id: string, keys: readonly string[]): string => keys.map((key) => text(`${id}.${key}`)).join(FORMS);
  const categories = Array.from({ length: LAST_MINUTE + 1 }, (_, n) => pluralCategory(tag, n));
  const used = [...new Set(categories)].sort();

  const list: string[] = [];
  list[ids.meta_lang] = meta.lang;
  list[ids.meta_dir] = meta.dir;
  list[ids.plural_of] = categories.map((category) => used.indexOf(category)).join('');
  list[ids.weekday_long] = series('weekday_long', DAYS);
  list[ids.weekday_short] = series('weekday_short', DAYS);
  list[ids.month_long] = series('month_long', MONTHS);
  list[ids.month_short] = series('month_short', MONTHS);
  list[ids.holiday] = ['de', 'en'].includes(meta.lang) ? '' : series('holiday', HOLIDAY_RULES);
  for (const [id, place] of Object.entries(ids)) {
    if (place <= ids.holiday) continue;
    list[place] = PLURAL_IDS.includes(id) ? forms(file[id], used) : text(id);
  }
  return list.join(VALUES);
}

/** ICU knows no Kurmanji and would silently use another language: its rule is n = 1 (CLDR: ku). */
function pluralCategory(tag: string, n: number): string {
  if (tag === 'kmr') return n === 1 ? 'one' : 'other';
  return new Intl.PluralRules(tag === 'de-simple' ? 'de' : tag).select(n);
}

function forms(value: unknown, categories: readonly string[]): string {
  const byCategory = value as Readonly<Record<string, string>>;
  return categories.map((category) => byCategory[category] ?? byCategory['other'] ?? '').join(FORMS);
}
