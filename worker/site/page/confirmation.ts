/** Which facts of a center somebody has confirmed, and when, in words: each fact for itself where they differ. */
import type { Center, VerifiedFact } from '../../../data/model/directory.ts';
import type { Edition } from '../../../data/model/edition.ts';
import { dateInWords, list, say, sentence, type Text } from '../../../data/model/text.ts';
import { type Verification, verifiedOn } from '../../../data/model/verification.ts';
import { dateOf, dayOf } from '../../../data/model/zone.ts';

/** What each fact is called beside "not confirmed since", and the words that say when it was confirmed. */
const WORDS: { readonly [fact in VerifiedFact]: { readonly name: string; readonly confirmed: string } } = {
  open_hours: { name: 'regular_hours', confirmed: 'hours_confirmed_on' },
  phone_hours: { name: 'phone_hours', confirmed: 'phone_hours_confirmed_on' },
  address: { name: 'address', confirmed: 'address_confirmed_on' },
};

/** Phone hours count only where there are some. */
function factsOf({ schedules }: Center): VerifiedFact[] {
  const answersPhone = schedules.some(({ service }) => service === 'phone');
  return ['open_hours', ...(answersPhone ? (['phone_hours'] as const) : []), 'address'];
}

const isOverdue = (edition: Edition, center: Center, fact: VerifiedFact): boolean =>
  edition.reviewBy(center, fact) < dateOf(edition.asOf);

/** As of the build's day: overdue where one of its facts is. */
export function centerVerification(edition: Edition, center: Center): Verification {
  return factsOf(center).some((fact) => isOverdue(edition, center, fact)) ? 'overdue' : 'current';
}

/** Overdue where one of the centers is. */
export function editionVerification(edition: Edition): Verification {
  return oldestNotConfirmed(edition) === undefined ? 'current' : 'overdue';
}

/** The oldest date of notConfirmedSince among all centers. */
export function oldestNotConfirmed(edition: Edition): string | undefined {
  return edition.directory.centers.flatMap((center) => notConfirmedSince(edition, center) ?? []).sort()[0];
}

/** The local date since when nobody has confirmed some fact of a center that is overdue; undefined for one that is not. */
export function notConfirmedSince(edition: Edition, center: Center): string | undefined {
  return factsOf(center)
    .filter((fact) => isOverdue(edition, center, fact))
    .map((fact) => verifiedOn(center, fact))
    .sort()[0];
}

/** "Not confirmed since …. Please call first.", of the facts that are overdue. Nothing where none is. */
export function overdueWords(edition: Edition, text: Text, center: Center): string[] {
  const facts = factsOf(center);
  const overdue = facts.filter((fact) => isOverdue(edition, center, fact));
  const since = notConfirmedSince(edition, center);
  if (since === undefined) return [];
  const words = say(text, 'not_confirmed_since', { date: dateInWords(text, dayOf(since)) });
  if (overdue.length === facts.length) return [words];
  const names = list(
    text,
    overdue.map((fact) => say(text, WORDS[fact].name)),
  );
  return [say(text, 'labelled', { label: names, value: words })];
}

/** When facts were confirmed in time: one date where all facts share it, else each for itself. */
export function confirmedWords(edition: Edition, text: Text, center: Center): string[] {
  const facts = factsOf(center);
  const confirmed = facts.filter((fact) => !isOverdue(edition, center, fact));
  const dates = new Set(confirmed.map((fact) => verifiedOn(center, fact)));
  const on = (id: string, date: string) => sentence(say(text, id, { date: dateInWords(text, dayOf(date)) }));
  if (confirmed.length === facts.length && dates.size === 1) return [...dates].map((date) => on('data_as_of', date));
  return confirmed.map((fact) => on(WORDS[fact].confirmed, verifiedOn(center, fact)));
}

/** Both, as a block says them that stands for itself: a poster, a fragment, a frame, a message. */
export function confirmationWords(edition: Edition, text: Text, center: Center): string[] {
  return [...overdueWords(edition, text, center), ...confirmedWords(edition, text, center)];
}

/** The last confirmation, in time or not: one date where all facts share it, else each fact with its own. */
export function lastCheckedWords(text: Text, center: Center): string[] {
  const facts = factsOf(center);
  const dates = new Set(facts.map((fact) => verifiedOn(center, fact)));
  const on = (id: string, date: string) => say(text, id, { date: dateInWords(text, dayOf(date)) });
  if (dates.size === 1) return [...dates].map((date) => on('data_as_of', date));
  return facts.map((fact) => on(WORDS[fact].confirmed, verifiedOn(center, fact)));
}
