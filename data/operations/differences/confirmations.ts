/** What somebody has confirmed, a sentence each: all facts of a center, or single ones. */
import { type Center, VERIFIED_FACTS, type VerifiedFact, type Words } from '../../model/directory.ts';
import { dateWords, withName } from './phrases.ts';

const FACT_WORDS: { readonly [fact in VerifiedFact]: Words } = {
  open_hours: { de: 'Sprechzeiten', en: 'opening hours' },
  phone_hours: { de: 'Telefonzeiten', en: 'phone hours' },
  address: { de: 'Anschrift', en: 'address' },
};

/** A rollback brings back an earlier date. */
export function* confirmationDifferences(before: Center, after: Center): Generator<Words> {
  const { name, verified_on, verified = {} } = after;
  if (before.verified_on !== verified_on) {
    const { de, en = '' } = dateWords(verified_on);
    yield verified_on < before.verified_on
      ? withName(name, `wieder der Stand vom ${de}`, `facts of ${en} again`)
      : withName(name, `Angaben bestätigt am ${de}`, `facts confirmed on ${en}`);
  }
  for (const fact of VERIFIED_FACTS) {
    const date = verified[fact];
    if (date === before.verified?.[fact]) continue;
    const { de, en = '' } = FACT_WORDS[fact];
    if (date !== undefined) {
      const on = dateWords(date);
      yield withName(name, `bestätigt: ${de} am ${on.de}`, `confirmed: ${en} on ${on['en'] ?? ''}`);
    } else if ((before.verified?.[fact] ?? '') > verified_on) {
      yield withName(name, `${de} nicht mehr eigens bestätigt`, `${en} no longer confirmed apart`);
    }
  }
}
