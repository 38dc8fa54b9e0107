/** Plural categories of whole numbers (CLDR, cardinal) in the languages of data/text, without Intl: workerd lacks Kurmanji. */

type Category = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

const RULES: { readonly [lang: string]: (n: number) => Category } = {
  ar: (n) =>
    (n < 3 ? (['zero', 'one', 'two'] as const)[n] : undefined) ??
    (isIn(n % 100, 3, 10) ? 'few' : isIn(n % 100, 11, 99) ? 'many' : 'other'),
  ro: (n) => (n === 1 ? 'one' : n === 0 || isIn(n % 100, 1, 19) ? 'few' : 'other'),
  pl: (n) => (n === 1 ? 'one' : isFew(n) ? 'few' : 'many'),
  ru: (n) => slavic(n),
  uk: (n) => slavic(n),
  fr: (n) => (n < 2 ? 'one' : 'other'),
  fa: (n) => (n < 2 ? 'one' : 'other'),
};

/** The category of a language's rule; where none is listed, one is singular. Held against Intl by a test. */
export function pluralCategory(lang: string, n: number): Category {
  return RULES[lang]?.(n) ?? (n === 1 ? 'one' : 'other');
}

const slavic = (n: number): Category => (n % 10 === 1 && n % 100 !== 11 ? 'one' : isFew(n) ? 'few' : 'many');
const isFew = (n: number): boolean => isIn(n % 10, 2, 4) && !isIn(n % 100, 12, 14);
const isIn = (n: number, from: number, to: number): boolean => n >= from && n <= to;
