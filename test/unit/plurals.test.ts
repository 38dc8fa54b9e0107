/** Plural categories by the rules in data/text, against Intl in every language that Intl knows. */
import { describe, expect, it } from 'vitest';
import { pluralCategories, pluralCategory } from '../../data/model/plurals.ts';
import { sayCounted } from '../../data/model/text.ts';
import { TEXTS } from './texts.ts';

/** With a million, which French, Italian and Spanish count apart. */
const NUMBERS = [...Array.from({ length: 201 }, (_, n) => n), 1_000, 1_000_000];
/** Kurmanji is CLDR's "ku", which not every Intl knows. */
const localeOf = (lang: string) => (lang === 'kmr' ? 'ku' : lang);

describe('the plural of a number', () => {
  it.each(TEXTS)('in $tag is that of CLDR', ({ meta: { lang, plurals } }) => {
    const intl = new Intl.PluralRules(localeOf(lang));
    expect(localeOf(lang)).toMatch(new RegExp(`^${intl.resolvedOptions().locale}`));
    expect(NUMBERS.map((n) => pluralCategory(plurals, n))).toEqual(NUMBERS.map((n) => intl.select(n)));
    expect(pluralCategories(plurals).sort()).toEqual([...intl.resolvedOptions().pluralCategories].sort());
  });

  it.each(['n == 1', 'n % 10 = 2...4', 'i = 1', 'n = one', ''])('refuses the rule "%s"', (rule) => {
    expect(() => pluralCategory({ one: rule }, 3)).toThrow(`"${rule}" is no plural rule`);
  });

  it.each(TEXTS)('has a form for every number that a schedule can count: $tag', (text) => {
    for (let n = 2; n <= 8; n += 1) {
      const words = sayCounted(text, 'every_n_weeks', n);
      expect(words.length).toBeGreaterThan(3);
      expect(words).not.toMatch(/[{}]/);
    }
  });
});
