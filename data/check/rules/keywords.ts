/** Rule about the names that portals list as keywords. */
import type { Directory } from '../../model/directory.ts';
import { KEYWORD, keywordsIn } from '../../model/keywords.ts';
import type { Rule } from './rule.ts';
import { eachCenter } from './walk.ts';
import { eachDatedFact } from './walk-facts.ts';

export const KEYWORD_RULES: readonly Rule[] = [
  {
    name: 'keywords-fit-portals',
    sentence:
      'The names of the programme and of each district are keywords in open-data portals: 2 to 100 letters, digits, spaces, "-", "_" and ".".',
    *check({ directory }) {
      for (const [name, at] of eachKeywordName(directory)) {
        if (KEYWORD.test(name)) continue;
        const words = keywordsIn(name).join(' ') || 'Beispiel';
        yield {
          at,
          message: {
            de: `„${name}“ ist auf Datenportalen auch ein Schlagwort, und dort sind nur 2 bis 100 Buchstaben, Ziffern, Leerzeichen, „-“, „_“ und „.“ erlaubt`,
            en: `"${name}" is a keyword in data portals, too, and these allow 2 to 100 letters, digits, spaces, "-", "_" and "." only`,
          },
          repair: {
            de: `Bitte ohne andere Zeichen schreiben, etwa „${words}“`,
            en: `write it without other signs, for example "${words}"`,
          },
        };
      }
    },
  },
];

/** Each name that is a keyword, with its pointer. Of a municipality's official name, "Frankfurt (Oder)", the catalogue takes the parts. */
function* eachKeywordName(directory: Directory): Generator<[name: string, at: string]> {
  yield [directory.programme.name, '/programme/name'];
  for (const [{ district }, at] of eachCenter(directory)) yield [district, `${at}/district`];
  for (const [{ district }, at] of eachDatedFact(directory))
    if (district !== undefined) yield [district, `${at}/district`];
}
