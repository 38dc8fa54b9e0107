/** All-day notices of a center that is temporarily closed or closed, one for each span of such days. */
import type { Center } from '../../../data/model/directory.ts';
import { type FactSpan, factDays, factSpans } from '../../../data/model/dated-facts.ts';
import { localOf } from '../../../data/model/zone.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { type CalendarEvent, compactDate, uidOf } from './calendar-event.ts';
import type { CalendarKind } from './calendar-kinds.ts';
import { joinSpans } from './shown-spans.ts';

/** Those that reach into as_of's year or the next. */
export function statusNotices(edition: PublishedEdition, kind: CalendarKind, center: Center): CalendarEvent[] {
  const { first, horizon } = edition;
  const spans = statusSpans(edition, center);
  return spans.flatMap((span, at) => {
    if (span.center.status === 'active' || span.from > horizon || span.until < first) return [];
    const next = spans[at + 1]?.center.status;
    const { from, uid } = at === 0 ? undatedStart(edition, kind, span, next) : datedStart(edition, kind, span);
    return [
      {
        ...{ uid, centers: [span.center], service: kind.services[0] ?? 'open_consultation', status: 'cancelled' },
        when: { from, to: next === undefined ? Math.max(from, horizon) : span.until },
        reason: 'center',
        ...(at === 0 && { open_start: true }),
        ...(next === undefined && { open_ended: true }),
        ...(next === 'active' && { reopens: true }),
      },
    ];
  });
}

/** Of all time: a notice must not change its form at New Year. The first span has no known begin, the last no known end. */
function statusSpans({ horizon }: PublishedEdition, center: Center): FactSpan[] {
  const days = factDays(center, -Infinity, Infinity);
  const spans = factSpans(center, Math.min(horizon, ...days) - 1, Math.max(horizon, ...days));
  return joinSpans(spans, ({ status, status_note }) => JSON.stringify([status, status_note]));
}

/** From the first edition with that status on; from its last day, where it was over by then. */
function undatedStart(edition: PublishedEdition, kind: CalendarKind, span: FactSpan, next?: Center['status']) {
  const uid = uidOf(edition.directory, 'status', span.center.id, kind.id);
  const { revisions } = edition;
  const since = (revisions[uid] ?? revisions['*'])?.since ?? edition.directory.released_at;
  const from = localOf(edition.directory.timezone, Date.parse(since)).day;
  return { uid, from: next === undefined ? from : Math.min(from, span.until) };
}

function datedStart({ directory }: PublishedEdition, kind: CalendarKind, { center, from }: FactSpan) {
  return { uid: uidOf(directory, 'status', center.id, compactDate(from), kind.id), from };
}
