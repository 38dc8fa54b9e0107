/** Rules about confirmations: not too long ago, and each fact's own date not before that of all. */
import { centerOn } from '../../model/dated-facts.ts';
import { type Center, VERIFIED_FACTS, type VerifiedFact } from '../../model/directory.ts';
import { verifiedOn } from '../../model/verification.ts';
import { dayOrNaN } from './day-or-nan.ts';
import type { Rule } from './rule.ts';
import { eachCenter } from './walk.ts';

/** The facts that are confirmed each for itself, as people call them. */
export const FACT_NAMES: { readonly [fact in VerifiedFact]: readonly [de: string, en: string] } = {
  open_hours: ['Sprechzeiten', 'opening hours'],
  phone_hours: ['Telefonzeiten', 'phone hours'],
  address: ['Anschrift', 'address'],
};

export const FRESHNESS_RULES: readonly Rule[] = [
  {
    name: 'facts-are-fresh',
    sentence: 'A center was confirmed within review_after_days; older facts are published with a warning.',
    *check({ directory, today }) {
      for (const [center, at] of eachCenter(directory)) {
        const age = dayOrNaN(today) - dayOrNaN(center.verified_on);
        const { review_after_days } = directory;
        if (!(age > review_after_days) || centerOn(center, dayOrNaN(today)).status === 'closed') continue;
        const old = VERIFIED_FACTS.filter(
          (fact) => dayOrNaN(today) - dayOrNaN(verifiedOn(center, fact)) > review_after_days,
        );
        if (old.length === 0) continue;
        const [de, en] = namesOf(old);
        yield {
          at: `${at}/verified_on`,
          severity: 'warning',
          message: {
            de: `${de} zu ${center.name} sind seit ${age} Tagen nicht bestätigt (zuletzt ${center.verified_on})`,
            en: `${en} of ${center.name} were last confirmed ${age} days ago (${center.verified_on})`,
          },
          repair: {
            de: `Bitte anrufen (${center.phones[0]?.number ?? 'Nummer fehlt'}) und danach „Angaben bestätigt“ ausführen`,
            en: `call ${center.phones[0]?.number ?? 'them'}, then run: npm run data -- hand-in confirm-facts --centers=${center.id}`,
          },
        };
      }
    },
  },
  {
    name: 'confirmations-of-facts-are-later',
    sentence: 'The confirmation of a single fact is not older than verified_on, which is the oldest of them.',
    *check({ directory }) {
      for (const [center, at] of eachCenter(directory)) {
        for (const fact of VERIFIED_FACTS) {
          const date = center.verified?.[fact];
          if (date === undefined || date >= center.verified_on) continue;
          yield {
            at: `${at}/verified/${fact}`,
            message: {
              de: `${FACT_NAMES[fact][0]} bestätigt am ${date}, alles aber am ${center.verified_on}`,
              en: `${FACT_NAMES[fact][1]} confirmed on ${date}, all facts on ${center.verified_on}`,
            },
            repair: {
              de: `Bitte diese Zeile löschen – oder "verified_on": "${date}", wenn es wirklich nur so alt ist`,
              en: `delete this line, or write "verified_on": "${date}"`,
            },
          };
        }
      }
    },
  },
];

/** All of them are "Die Angaben". */
function namesOf(facts: readonly (keyof NonNullable<Center['verified']>)[]): [de: string, en: string] {
  if (facts.length === VERIFIED_FACTS.length) return ['Die Angaben', 'the facts'];
  return [facts.map((one) => FACT_NAMES[one][0]).join(' und '), facts.map((one) => FACT_NAMES[one][1]).join(' and ')];
}
