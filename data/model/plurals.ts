/** Plural categories of whole numbers (CLDR, cardinal) by rules that stand in data/text, without Intl: not every one knows each language. */

type Category = 'zero' | 'one' | 'two' | 'few' | 'many';

/** The conditions of all categories but "other", in CLDR's own words (UTS 35, part 3, section 5.1): "n % 10 = 2..4 and n % 100 != 12..14". */
export type PluralRules = { readonly [category in Category]?: string };

const SINGULAR: PluralRules = { one: 'n = 1' };

/** The categories of a language, "other" last. */
export const pluralCategories = (rules: PluralRules = SINGULAR): string[] => [...Object.keys(rules), 'other'];

/** The category of a whole number, from 0; without rules, one is singular. @throws Error for a condition that CLDR would not write */
export function pluralCategory(rules: PluralRules = SINGULAR, n: number): string {
  const found = Object.entries(rules).find(([, condition]) =>
    condition.split(' or ').some((all) => all.split(' and ').every((one) => holds(one, n))),
  );
  return found?.[0] ?? 'other';
}

/** The numbers of each category but "other" from 0 to 60, since no state counts further minutes, for pages: { one: [1] }. */
export function pluralNumbers(rules?: PluralRules): { readonly [category: string]: readonly number[] } {
  const numbers = Array.from({ length: 61 }, (_, n) => n);
  const { other: _, ...others } = Object.groupBy(numbers, (n) => pluralCategory(rules, n));
  return others as { readonly [category: string]: readonly number[] };
}

/** One relation: "n = 1", "n % 100 != 11,12", "n % 10 = 2..4". */
function holds(relation: string, n: number): boolean {
  const [whole, modulus, not, ranges = ''] = /^n(?: % (\d+))? (!?)= (\d+(?:(?:\.\.|,)\d+)*)$/.exec(relation) ?? [];
  if (whole === undefined) throw new Error(`"${relation}" is no plural rule; write it like "n % 10 = 2..4"`);
  const value = modulus === undefined ? n : n % Number(modulus);
  const isIn = ranges.split(',').some((range) => {
    const [from = 0, to = from] = range.split('..').map(Number);
    return value >= from && value <= to;
  });
  return isIn === (not === '');
}
