/** Plural categories, against Intl in every language of data/text that Intl knows. */
import { describe, expect, it } from 'vitest';
import { pluralCategory } from '../../data/model/plurals.ts';
import { sayCounted } from '../../data/model/text.ts';
import { TEXTS } from './texts.ts';

const LANGUAGES = [...new Set(TEXTS.map(({ meta }) => meta.lang))];
const NUMBERS = Array.from({ length: 201 }, (_, n) => n);

describe('the plural of a number', () => {
  it.each(LANGUAGES.filter((lang) => Intl.PluralRules.supportedLocalesOf(lang).length > 0))(
    'in %s is that of Intl',
    (lang) => {
      const intl = new Intl.PluralRules(lang);
      expect(NUMBERS.map((n) => pluralCategory(lang, n))).toEqual(NUMBERS.map((n) => intl.select(n)));
    },
  );

  it('is held against Intl in all languages but Kurmanji, which not every Intl knows', () => {
    const unknown = LANGUAGES.filter((lang) => Intl.PluralRules.supportedLocalesOf(lang).length === 0);
    expect(unknown.filter((lang) => lang !== 'kmr')).toEqual([]);
    expect(NUMBERS.map((n) => pluralCategory('kmr', n))).toEqual(NUMBERS.map((n) => (n === 1 ? 'one' : 'other')));
  });

  it.each(TEXTS)('has a form for every number that a schedule can count: $tag', (text) => {
    for (let n = 2; n <= 8; n += 1) {
      const words = sayCounted(text, 'every_n_weeks', n);
      expect(words.length).toBeGreaterThan(3);
      expect(words).not.toMatch(/[{}]/);
    }
  });
});
