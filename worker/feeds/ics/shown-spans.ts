/** The spans of days on which an event of a center would say the same of it: dated facts that no event shows cut nothing. */
import { type FactSpan, factSpans } from '../../../data/model/dated-facts.ts';
import type { Center } from '../../../data/model/directory.ts';
import type { Day } from '../../../data/model/zone.ts';
import { shownFacts } from './event-fingerprint.ts';

/**
 * Between two days (both included), in time order. Numbers cut too: who looks at a day after the change must not read the old
 * number, nor who looks at a day before it the new one.
 */
export function shownSpans(center: Center, from: Day, until: Day): FactSpan[] {
  return joinSpans(factSpans(center, from, until), (one) => JSON.stringify(shownFacts(one)));
}

/** Neighboring spans of one key become one, with the center of its first day. */
export function joinSpans(spans: readonly FactSpan[], keyOf: (center: Center) => string): FactSpan[] {
  const joined: FactSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && keyOf(last.center) === keyOf(span.center)) joined[joined.length - 1] = { ...last, until: span.until };
    else joined.push(span);
  }
  return joined;
}
