/** A date that may be no date: rules go on where another rule reports it. */
import { type Day, parseDay } from '../../model/zone.ts';

/** "2027-02-08" -> Day, or NaN, which is neither before nor after anything. */
export function dayOrNaN(date: string | undefined): Day {
  return (date === undefined ? undefined : parseDay(date)) ?? Number.NaN;
}
