// Picks the widget's words out of data/text; runs at build time only, where full ICU is at hand.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { COUNTED, HOLIDAYS, MONTH_KEYS, SENTENCES, WEEKDAY_KEYS } from '../word-ids.ts';
import type { WordsFile } from '../words.ts';
import { SOURCE } from './asset.ts';

export interface WidgetLanguage {
  /** The file's name: "kmr". */
  readonly tag: string;
  /** In its own words. */
  readonly name: string;
  readonly words: WordsFile;
}

interface TextFile {
  readonly meta: { readonly lang: string; readonly dir: string; readonly order: number };
  readonly [id: string]: unknown;
}

/** All languages of data/text, in the order their files give; `further` ids stand beside the widget's. */
export async function readLanguages(further: readonly string[] = []): Promise<WidgetLanguage[]> {
  const names = (await readdir(SOURCE.texts)).filter((name) => name.endsWith('.json'));
  const read = names.map(async (name) => {
    const tag = name.replace('.json', '');
    const file = JSON.parse(await readFile(join(SOURCE.texts, name), 'utf8')) as TextFile;
    return { tag, name: String(file['language_name']), order: file.meta.order, words: wordsFileOf(tag, file, further) };
  });
  return (await Promise.all(read)).sort((a, b) => a.order - b.order).map(({ order: _, ...language }) => language);
}

/** `file`: the parsed content of data/text/{tag}.json; throws where a word is missing. */
export function wordsFileOf(tag: string, file: TextFile, further: readonly string[] = []): WordsFile {
  const { lang, dir } = file.meta;
  const words = [...idsFor(lang), ...further].map((id) => {
    const word = file[id];
    if (word === undefined) throw new Error(`data/text/${tag}.json: "${id}" is missing; add it`);
    return [id, word];
  });
  return { meta: { lang, dir, plurals: pluralsOf(tag) }, ...Object.fromEntries(words) };
}

function idsFor(lang: string): string[] {
  // The week file names holidays in German and English.
  const holidays = ['de', 'en'].includes(lang) ? [] : HOLIDAYS.map((rule) => `holiday.${rule}`);
  const forms = ['long', 'short'];
  return [
    ...SENTENCES,
    ...COUNTED,
    ...forms.flatMap((form) => WEEKDAY_KEYS.map((key) => `weekday_${form}.${key}`)),
    ...forms.flatMap((form) => MONTH_KEYS.map((key) => `month_${form}.${key}`)),
    ...holidays,
  ];
}

/** No state counts further. */
const LAST_MINUTE = 60;

/** The numbers of each plural category but "other": { one: [1] }. */
function pluralsOf(tag: string): Record<string, number[]> {
  const plurals: Record<string, number[]> = {};
  for (let n = 0; n <= LAST_MINUTE; n++) {
    const category = pluralCategory(tag, n);
    if (category !== 'other') (plurals[category] ??= []).push(n);
  }
  return plurals;
}

/** ICU knows no Kurmanji and would silently use another language: its rule is n = 1 (CLDR: ku). */
function pluralCategory(tag: string, n: number): string {
  if (tag === 'kmr') return n === 1 ? 'one' : 'other';
  return new Intl.PluralRules(tag === 'de-simple' ? 'de' : tag).select(n);
}
