/**
 * The languages that browsers try, where each costs seconds (Node's tests take all): German, plain German and English, of every
 * script the one with the longest texts, and every third of the others.
 */
import { TEXTS } from '../unit/texts.ts';
import type { Text } from '../../data/model/text.ts';

const lengthOf = ({ words }: Text): number => JSON.stringify(words).length;
const scriptOf = ({ meta }: Text): string => meta.script ?? 'Latn';

const ordered = [...TEXTS].sort((a, b) => a.meta.order - b.meta.order);
const longest = [...Map.groupBy(ordered, scriptOf).values()].map((texts) =>
  texts.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a)),
);
const named = new Set(['de', 'de-simple', 'en', ...longest.map(({ tag }) => tag)]);
const others = ordered.filter(({ tag }) => !named.has(tag)).filter((_, at) => at % 3 === 0);

/** In the site's order. */
export const TRIED: readonly Text[] = ordered.filter((text) => named.has(text.tag) || others.includes(text));
export const TRIED_TAGS: string[] = TRIED.map(({ tag }) => tag);

/** German and the longest of each script. */
const FEW = TRIED.filter(({ tag }) => named.has(tag) && tag !== 'en');

/** All that are tried in CI, else some in one engine and few in the two others. */
export type Effort = 'all' | 'some' | 'few';

/** What a test in a browser must know of a language. */
export interface TriedLanguage {
  readonly tag: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** "few": one of each direction. */
export function triedLanguages(effort: Effort): TriedLanguage[] {
  const one = new Map(FEW.map((text) => [text.meta.dir, text]).reverse() as [string, Text][]);
  const texts = { all: TRIED, some: FEW, few: [...one.values()] }[effort];
  return texts.map(({ tag, meta: { lang, dir } }) => ({ tag, lang, dir }));
}
