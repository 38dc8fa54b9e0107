/** Which facts somebody has confirmed in time: what is told beside a session's status, and the days on which that ends. */
import { type Center, type Directory, type Service, VERIFIED_FACTS, type VerifiedFact } from './directory.ts';
import { type Day, dayOf, epochOf, utcOf } from './zone.ts';

/** What a reader is told of each session, event, feature and page, beside its status. */
export type Verification = 'current' | 'overdue';

/** The fact that stands for a service's hours. */
export const factOf = (service: Service): VerifiedFact => (service === 'phone' ? 'phone_hours' : 'open_hours');

/** The local date of the last confirmation of a fact. */
export function verifiedOn({ verified, verified_on }: Center, fact: VerifiedFact): string {
  return verified?.[fact] ?? verified_on;
}

/**
 * The moments, in UTC and in time order, at which facts of a directory became overdue after its release and until a local date
 * (included): each is a change of words that no edition makes.
 */
export function confirmationsEnded(directory: Directory, released: string, until: string): string[] {
  return confirmationEnds(directory)
    .filter((day) => day <= dayOf(until))
    .map((day) => utcOf(epochOf(directory.timezone, day, 0)))
    .filter((moment) => moment > released);
}

/** The first days on which a fact of a center is overdue. */
export function confirmationEnds({
  centers,
  review_after_days,
}: Pick<Directory, 'centers' | 'review_after_days'>): Day[] {
  const dates = new Set(centers.flatMap((center) => VERIFIED_FACTS.map((fact) => verifiedOn(center, fact))));
  return [...dates].map((date) => dayOf(date) + review_after_days + 1).sort((a, b) => a - b);
}
