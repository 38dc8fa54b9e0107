/** Somebody confirmed facts of a center: all of them, or some; verified_on stays the oldest of the three dates. */
import { type Center, VERIFIED_FACTS, type VerifiedFact } from '../../model/directory.ts';
import { verifiedOn } from '../../model/verification.ts';

/** `on` is the local date of the call; no date moves back. */
export function confirmFacts(center: Center, on: string, facts: readonly VerifiedFact[] = VERIFIED_FACTS): Center {
  const dates = VERIFIED_FACTS.map((fact): [VerifiedFact, string] => {
    const was = verifiedOn(center, fact);
    return [fact, facts.includes(fact) && on > was ? on : was];
  });
  const verified_on = dates.map(([, date]) => date).sort()[0] ?? on;
  return withVerified({ ...center, verified_on }, Object.fromEntries(dates.filter(([, date]) => date > verified_on)));
}

/** With the confirmations of another state of the same center. */
export const confirmedAs = (center: Center, { verified_on, verified = {} }: Center): Center =>
  withVerified({ ...center, verified_on }, verified);

/** The field stands behind verified_on, and only where a fact has a date of its own. */
function withVerified(center: Center, verified: NonNullable<Center['verified']>): Center {
  const { verified: _, ...rest } = center;
  const own = Object.keys(verified).length > 0 ? [['verified', verified]] : [];
  const fields = Object.entries(rest).flatMap((entry) => (entry[0] === 'verified_on' ? [entry, ...own] : [entry]));
  return Object.fromEntries(fields) as unknown as Center;
}
