/** Where a center will be from a day on, as rows of HSDS's table "service_at_location" with the schedules that are held there. */
import { addressLine } from '../../data/model/directory.ts';
import { factSpans } from '../../data/model/dated-facts.ts';
import { dateOf } from '../../data/model/zone.ts';
import type { CenterService } from './center-service.ts';
import { fullLocationRow } from './location.ts';
import { scheduleRows } from './schedule.ts';

/** One for each address that is not today's, from the first day there; none where nothing of the service is held there. */
export function comingPlaces({ edition, center, service, ids }: CenterService) {
  if (!center.dated_facts || service === 'phone') return [];
  const known = new Set([addressLine(center.address)]);
  return factSpans(center, edition.asOf, edition.horizon).flatMap(({ from, center: then }) => {
    const address = addressLine(then.address);
    if (known.has(address)) return [];
    known.add(address);
    const schedules = scheduleRows(edition, service, ids, (place) => !place.here && place.address === address);
    if (schedules.length === 0) return [];
    const day = dateOf(from);
    const { dated_facts: _, ...there } = then;
    return [
      {
        id: ids.service_at_location(center.id, service, day),
        location: fullLocationRow(edition, there, ids, day),
        schedules,
      },
    ];
  });
}
