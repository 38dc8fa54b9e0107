/** Somebody confirmed facts of a center: all of them, or one; verified_on stays the oldest of the three dates. */
import { type Center, VERIFIED_FACTS, type VerifiedFact } from '../model/directory.ts';
import { verifiedOn } from '../model/verification.ts';

/** `on` is the local date of the call. Without `fact` all three were confirmed; a later confirmation of one stays. */
export function confirm(center: Center, on: string, fact?: VerifiedFact): Center {
  const later = (date: string) => (date > on ? date : on);
  const dates = VERIFIED_FACTS.map((one): [VerifiedFact, string] => {
    const date = verifiedOn(center, one);
    return [one, one === fact ? on : fact === undefined ? (center.verified ? later(date) : on) : date];
  });
  const verified_on = dates.map(([, date]) => date).sort()[0] ?? on;
  const verified = Object.fromEntries(dates.filter(([, date]) => date > verified_on));
  return withVerified({ ...center, verified_on }, verified);
}

/** The field stands behind verified_on, and only where a fact has a date of its own. */
function withVerified(center: Center, verified: NonNullable<Center['verified']>): Center {
  const { verified: _, ...rest } = center;
  if (Object.keys(verified).length === 0) return rest;
  return Object.fromEntries(
    Object.entries(rest).flatMap(([name, value]) =>
      name === 'verified_on'
        ? [
            [name, value],
            ['verified', verified],
          ]
        : [[name, value]],
    ),
  ) as unknown as Center;
}
