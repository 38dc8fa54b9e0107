/** The hours of a day that a clock change skips or repeats. */
import { dateOf, type Day, localOf, minutesOf, offsetsBetween } from '../../model/zone.ts';

const hoursByZoneYear = new Map<string, Array<[number, number]>>();

/** Minutes of a day that some clock change of the zone skips or repeats, this year or next. */
export function clockChangeHours(zone: string, today: Day): Array<[number, number]> {
  const key = `${zone} ${dateOf(today).slice(0, 4)}`;
  let hours = hoursByZoneYear.get(key);
  if (!hours) {
    hours = [[120, 180]];
    const offsets = offsetsBetween(zone, today, today + 730);
    for (const [index, { from, offset }] of offsets.entries()) {
      if (index === 0) continue;
      const after = localOf(zone, Date.parse(from)).minutes;
      const before = after - (minutesEast(offset) - minutesEast(offsets[index - 1]?.offset ?? offset));
      hours.push([Math.min(before, after), Math.max(before, after)]);
    }
    hoursByZoneYear.set(key, hours);
  }
  return hours;
}

function minutesEast(offset: string): number {
  return (offset.startsWith('-') ? -1 : 1) * minutesOf(offset.slice(1));
}
