/** What changed in the extra sessions, a sentence each. */
import type { Directory } from '../../model/directory.ts';
import { type Difference, unionOfCenters } from './difference.ts';
import { differs } from './differs.ts';
import { dateWords, hoursWords, placeAndConditions, withName } from './phrases.ts';

/** Extra sessions that were added, changed or taken out. */
export function* extraSessionDifferences(before: Directory, after: Directory): Generator<Difference> {
  const kinds = [
    [after, before, ['Zusatztermin', 'extra session']],
    [before, after, ['kein Zusatztermin mehr', 'no longer an extra session']],
  ] as const;
  for (const [from, other, [de, en]] of kinds) {
    for (const extra of from.extra_sessions) {
      const counterpart = other.extra_sessions.find((one) => one.id === extra.id);
      if (from === after ? counterpart && !differs(counterpart, extra) : counterpart) continue;
      const centers = unionOfCenters(counterpart ? [counterpart.center] : [], [extra.center]);
      const name = from.centers.find((one) => one.id === extra.center)?.name ?? extra.center;
      const [date, hours] = [dateWords(extra.date), hoursWords(extra.opens_at, extra.closes_at)];
      const more = placeAndConditions(extra);
      const words = withName(
        name,
        `${de} am ${date.de}, ${hours.de}${more.de}`,
        `${en} on ${date['en'] ?? ''}, ${hours['en'] ?? ''}${more['en'] ?? ''}`,
      );
      // The sentence names the day; another one only where the session was moved to it.
      const named = counterpart === undefined || counterpart.date === extra.date;
      yield { centers, words, about: { schedules: [extra.id], ...(named && { named }) } };
    }
  }
}
