/** Rules about the municipality: its name in every language of the site, and holidays that only some places have. */
import { localRulesOf } from '../../model/holidays.ts';
import type { Bilingual } from '../findings/finding.ts';
import type { Rule, RuleInput } from './rule.ts';

/** The languages, each with the form that it needs. */
function needed({ cityForms }: RuleInput, languages: readonly string[], lang: keyof Bilingual): string {
  return languages.map((one) => (cityForms[one] ? `${one} (${cityForms[one][lang]})` : one)).join(', ');
}

export const MUNICIPALITY_RULES: readonly Rule[] = [
  {
    name: 'the-municipality-has-its-names',
    sentence:
      'The municipality has a name in every language of data/text but simple German, in the form that "a service of the city of …" asks for.',
    *check(input) {
      const { directory, languages } = input;
      const { name, names } = directory.municipality;
      // Simple German reads the German name.
      const wanted = languages.filter((one) => !one.includes('-'));
      const missing = wanted.filter((one) => names?.[one] === undefined);
      if (missing.length > 0) {
        yield {
          at: names ? '/municipality/names' : '/municipality',
          message: {
            de: `Der Name der Stadt fehlt in: ${missing.join(', ')}`,
            en: `the name of the municipality is missing in: ${missing.join(', ')}`,
          },
          repair: {
            de: `Bitte in "names" ergänzen, in der Form nach „ein Angebot der Stadt …“: ${needed(input, missing, 'de')}; zum Beispiel "names": { "de": "${name}", … }`,
            en: `add to "names", in the form that "a service of the city of …" needs: ${needed(input, missing, 'en')}`,
          },
        };
      }
      if (names?.['de'] !== undefined && names['de'] !== name) {
        yield {
          at: '/municipality/names/de',
          message: { de: `Auf Deutsch heißt die Stadt „${name}“`, en: `in German the name is "${name}"` },
          repair: { de: `Bitte "de": "${name}" schreiben`, en: `write "de": "${name}"` },
        };
      }
    },
  },
  {
    name: 'local-holidays-are-local',
    sentence: 'Local holidays of a municipality are rules that hold in some municipalities of its region.',
    *check({ directory }) {
      const known = localRulesOf(directory.holiday_region);
      for (const [index, rule] of (directory.municipality.local_holidays ?? []).entries()) {
        if (known.includes(rule)) continue;
        yield {
          at: `/municipality/local_holidays/${index}`,
          message: {
            de: `„${rule}“ gilt in ${directory.holiday_region} nicht nur in einzelnen Gemeinden`,
            en: `"${rule}" is no local holiday of ${directory.holiday_region}`,
          },
          repair: {
            de: `Möglich sind: ${known.join(', ') || '(keine; bitte das Feld löschen)'}`,
            en: `known are: ${known.join(', ') || '(none; delete the field)'}`,
          },
        };
      }
    },
  },
];
