/** What changed in the days that come back every year, a sentence each. */
import type { Directory, RecurringClosure, Words } from '../../model/directory.ts';
import { holidayName } from '../../model/text.ts';
import { ENGLISH, GERMAN } from './condition-words.ts';
import type { Difference } from './difference.ts';
import { differs } from './differs.ts';
import { dateWords } from './phrases.ts';

/** Recurring closures that began, ended, changed or were called off. */
export function* recurringDifferences(before: Directory, after: Directory): Generator<Difference> {
  const [old, now] = [before.recurring_closures, after.recurring_closures];
  for (const one of now) {
    const was = old.find((other) => sameStart(other, one));
    if (was && !differs(was, one)) continue;
    const ends = was && one.valid_to !== undefined && !differs({ ...was, valid_to: '' }, { ...one, valid_to: '' });
    yield sentence(one, ends ? ['endet', 'ends'] : was ? ['geändert', 'changed'] : ['neu', 'added']);
  }
  for (const one of old) {
    if (!now.some((other) => sameStart(other, one))) yield sentence(one, ['entfernt', 'removed']);
  }
}

function sameStart(a: RecurringClosure, b: RecurringClosure): boolean {
  return a.id === b.id && a.valid_from === b.valid_from;
}

/** "Übliche Schließung neu: Tage zwischen Weihnachten und Neujahr (12-27/12-30, geschlossen, ab 1.12.2026)". */
function sentence(one: RecurringClosure, [de, en]: readonly [string, string]): Difference {
  const about = detailsOf(one);
  const german = holidayName(one.id, [GERMAN])?.name ?? one.id;
  const english = holidayName(one.id, [ENGLISH])?.name ?? german;
  return {
    centers: 'all',
    about: { reason: `customary/${one.id}` },
    words: {
      de: `Übliche Schließung ${de}: ${german} (${about.de})`,
      en: `Customary closure ${en}: ${english} (${about['en'] ?? ''})`,
    },
  };
}

const EFFECT_WORDS: { readonly [effect in RecurringClosure['effect']]: readonly [string, string] } = {
  cancelled: ['geschlossen', 'closed'],
  tentative: ['möglicherweise geschlossen', 'possibly closed'],
};

function detailsOf({ rule, effect, valid_from, valid_to }: RecurringClosure): Words {
  const [de, en] = EFFECT_WORDS[effect];
  const [from, to] = [valid_from, valid_to].map((date) => (date === undefined ? undefined : dateWords(date)));
  return {
    de: [rule, de, from && `ab ${from.de}`, to && `bis ${to.de}`].filter(Boolean).join(', '),
    en: [rule, en, from && `from ${from['en'] ?? ''}`, to && `until ${to['en'] ?? ''}`].filter(Boolean).join(', '),
  };
}
