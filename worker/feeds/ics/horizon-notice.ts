/** The last day of a calendar says that it is the last: where nobody builds the service any more, an empty calendar would look right. */
import { partsOf } from '../../../data/model/zone.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { type CalendarEvent, uidOf } from './calendar-event.ts';
import type { CalendarKind } from './calendar-kinds.ts';

/** All of the horizon's day. Each year's has a UID of its own: at New Year this one goes and the next comes. */
export function horizonNotice({ directory, scope, horizon }: PublishedEdition, kind: CalendarKind): CalendarEvent {
  const year = String(partsOf(horizon).year);
  return {
    uid: uidOf(directory, 'end', year, scope ?? 'all', kind.id),
    centers: directory.centers,
    service: kind.services[0] ?? 'open_consultation',
    status: 'confirmed',
    when: { from: horizon, to: horizon },
    reason: 'horizon',
  };
}
