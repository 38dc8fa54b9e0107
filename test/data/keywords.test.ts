/** What of a name can be a keyword of a data portal. */
import { describe, expect, it } from 'vitest';
import { KEYWORD, keywordsIn } from '../../data/model/keywords.ts';

describe('keywords', () => {
  it.each([
    ['Duisburg', ['Duisburg']],
    ['Kommunales Integrationsmanagement (KIM)', ['Kommunales Integrationsmanagement', 'KIM']],
    ['Frankfurt (Oder)', ['Frankfurt', 'Oder']],
    ['Biel/Bienne', ['Biel', 'Bienne']],
    ['Mülheim an der Ruhr', ['Mülheim an der Ruhr']],
    ['St. Georgen-Nord_2', ['St. Georgen-Nord_2']],
    ['دويسبورغ', ['دويسبورغ']],
    ['A & B', []],
    ['x'.repeat(101), []],
  ])('of %s are %j', (name, words) => {
    expect(keywordsIn(name)).toEqual(words);
    for (const word of words) expect(word).toMatch(KEYWORD);
  });

  it.each(['a', '', 'Beratung (RSC)', 'Frühe, späte', 'x'.repeat(101), 'a\tb'])('%j is none', (text) => {
    expect(text).not.toMatch(KEYWORD);
  });
});
