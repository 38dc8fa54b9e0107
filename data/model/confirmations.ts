/** What is told of each fact's confirmation, in fields and in words: never a word about a session's own status. */
import type { Center, VerifiedFact } from './directory.ts';
import type { Edition } from './edition.ts';
import { dateInWords, say, type Text } from './text.ts';
import { type Verification, verifiedOn } from './verification.ts';
import { dateOf, dayOf } from './zone.ts';

export interface Confirmation {
  readonly status: Verification;
  /** Local dates. */
  readonly verified_on: string;
  readonly review_by: string;
}

/** As of the build's day. */
export function confirmationOf(edition: Edition, center: Center, fact: VerifiedFact): Confirmation {
  const review_by = edition.reviewBy(center, fact);
  const status = review_by < dateOf(edition.asOf) ? 'overdue' : 'current';
  return { status, verified_on: verifiedOn(center, fact), review_by };
}

export function confirmationsOf(edition: Edition, center: Center): { readonly [fact in VerifiedFact]: Confirmation } {
  const of = (fact: VerifiedFact) => confirmationOf(edition, center, fact);
  return { open_hours: of('open_hours'), phone_hours: of('phone_hours'), address: of('address') };
}

/** "Not confirmed since …" of a fact that nobody has confirmed in time; none of one that somebody has. */
export function overdueSentences(edition: Edition, center: Center, fact: VerifiedFact, text: Text): string[] {
  const { status, verified_on } = confirmationOf(edition, center, fact);
  return status === 'current'
    ? []
    : [say(text, 'not_confirmed_since', { date: dateInWords(text, dayOf(verified_on)) })];
}
