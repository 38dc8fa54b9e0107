/** What search and OGC look at before they read a center: positions, postal codes, districts and weekly hours as integers. */
import type { Center, Directory } from '../../data/model/directory.ts';
import { DEGREE_SCALE, HOURS_ROW_LENGTH, NEVER_ENDS, NO_PLACE } from './center-index-layout.ts';
import { weekdayRules } from '../../data/model/recurrence.ts';
import { lastChangeByItself } from '../../data/model/changes-by-themselves.ts';
import { type Day, dayOf, minutesOf } from '../../data/model/zone.ts';
import type { Piece } from './block-writer.ts';

/** `directory` is as of that day. */
export function writeCenterIndex(directory: Directory, asOf: Day): Record<string, Piece> {
  const { centers, extra_sessions } = directory;
  const places = centers.flatMap(({ position }) =>
    position ? [scaled(position.longitude), scaled(position.latitude)] : [NO_PLACE, NO_PLACE],
  );
  const at = new Map(centers.map(({ id }, index) => [id, index]));
  const postal = dictionaryOf(centers.map(({ address }) => address.postal_code));
  const district = dictionaryOf(centers.map((center) => center.district));
  return {
    places: Int32Array.from(places),
    postal_codes: { texts: postal.values },
    postal_code: postal.numbers,
    districts: { texts: district.values },
    district: district.numbers,
    hours: { rows: centers.map(hoursOf) },
    changed_by_itself: Int32Array.from(centers, (center) => lastChangeByItself(directory, [center], asOf)),
    extra_days: Int32Array.from(extra_sessions, ({ date }) => dayOf(date)),
    extra_centers: Int32Array.from(extra_sessions, ({ center }) => at.get(center) ?? -1),
  };
}

const scaled = (degrees: number) => Math.round(degrees * DEGREE_SCALE);

/** Each value once, and for each center which one. */
function dictionaryOf(all: readonly string[]): { values: string[]; numbers: Int32Array } {
  const known = new Map([...new Set(all)].sort().map((value, at) => [value, at]));
  return { values: [...known.keys()], numbers: Int32Array.from(all, (value) => known.get(value) ?? 0) };
}

/** A center's schedules, HOURS_ROW_LENGTH integers each; none for one that is closed. */
function hoursOf({ status, schedules, dated_facts }: Center): number[] {
  if (status !== 'active' && !dated_facts) return [];
  return schedules
    .filter(({ service }) => service === 'open_consultation')
    .flatMap((schedule) => {
      const row = [
        weekdayRules(schedule).reduce((mask, { weekday }) => mask | (1 << weekday), 0),
        minutesOf(schedule.opens_at),
        minutesOf(schedule.closes_at),
        dayOf(schedule.valid_from),
        schedule.valid_to === undefined ? NEVER_ENDS : dayOf(schedule.valid_to),
      ];
      if (row.length !== HOURS_ROW_LENGTH)
        throw new Error('a row of hours has another length than center-index-layout.ts says');
      return row;
    });
}
