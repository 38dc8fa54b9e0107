// Picks the widget's words out of data/text; runs at build time only.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pluralNumbers } from '../../data/model/plurals.ts';
import type { TextMeta } from '../../data/model/text-meta.ts';
import { COUNTED, HOLIDAYS, MONTH_KEYS, SENTENCES, WEEKDAY_KEYS } from '../word-ids.ts';
import type { WordsFile } from '../words.ts';
import { SOURCE } from './asset.ts';

export interface WidgetLanguage {
  /** The file's name: "kmr". */
  readonly tag: string;
  /** In its own words. */
  readonly name: string;
  /** Other tags that pages use for it. */
  readonly aliases: readonly string[];
  readonly words: WordsFile;
}

interface TextFile {
  readonly meta: TextMeta;
  readonly [id: string]: unknown;
}

/** All languages of data/text, as `widgetLanguages` gives them. */
export async function readLanguages(further: readonly string[] = []): Promise<WidgetLanguage[]> {
  const names = (await readdir(SOURCE.texts)).filter((name) => name.endsWith('.json'));
  const read = names.map(
    async (name) => [name.replace('.json', ''), await readFile(join(SOURCE.texts, name), 'utf8')] as const,
  );
  return widgetLanguages(Object.fromEntries(await Promise.all(read)), further);
}

/** Files of data/text by tag -> languages in the order that they give; `further` ids stand beside the widget's. */
export function widgetLanguages(
  texts: Readonly<Record<string, string>>,
  further: readonly string[] = [],
): WidgetLanguage[] {
  const read = Object.entries(texts).map(([tag, json]) => {
    const file = JSON.parse(json) as TextFile;
    const { aliases = [], order } = file.meta;
    const words = wordsFileOf(tag, file, further);
    return { tag, name: String(file['language_name']), aliases, order, words };
  });
  return read.sort((a, b) => a.order - b.order).map(({ order: _, ...language }) => language);
}

/** `file`: the parsed content of data/text/{tag}.json; throws where a word is missing. */
export function wordsFileOf(tag: string, file: TextFile, further: readonly string[] = []): WordsFile {
  const { lang, dir, days, months_before_year } = file.meta;
  const words = [...idsFor(lang), ...further].map((id) => {
    const word = file[id];
    if (word === undefined) throw new Error(`data/text/${tag}.json: "${id}" is missing; add it`);
    return [id, word];
  });
  const dates = { ...(days && { days }), ...(months_before_year && { months_before_year }) };
  return { meta: { lang, dir, plurals: pluralNumbers(file.meta.plurals), ...dates }, ...Object.fromEntries(words) };
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
