/** What is true of a center at an instant, by a walk over its days: the platform's own clock and holidays of another library. */
import { getHolidays } from 'feiertagejs';
import type { Directory } from '../../data/model/directory.ts';

export interface Walked {
  readonly service: string;
  /** "2026-11-23 09:00". */
  readonly starts: string;
  readonly ends: string;
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  readonly verification: 'current' | 'overdue';
}

const NAMES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const ROSE_MONDAYS = ['2026-02-16', '2027-02-08'];
const CUSTOMARY = ['12-24', '12-31'];

const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'short' });

/** "2026-11-23 09:30" in the directory's zone. */
export const wallClock = (now: number): string => wall.format(now);

/** Their days are noon in UTC. */
const holidays = new Set(
  ['2026', '2027'].flatMap((year) => getHolidays(year, 'NW').map(({ date }) => date.toISOString().slice(0, 10))),
);

/** A center's sessions on `days` days from a date on, in time order. Without extra sessions, moves or intervals. */
export function walkCenter(directory: Directory, id: string, from: string, days: number): Walked[] {
  const center = directory.centers.find((one) => one.id === id);
  const out: Walked[] = [];
  const at = new Date(`${from}T12:00:00Z`);
  for (let n = 0; n < days; n++, at.setUTCDate(at.getUTCDate() + 1)) {
    const date = at.toISOString().slice(0, 10);
    const confirmedUntil = new Date(`${center?.verified_on}T12:00:00Z`);
    confirmedUntil.setUTCDate(confirmedUntil.getUTCDate() + directory.review_after_days);
    const verification = at > confirmedUntil ? 'overdue' : 'current';
    for (const { byday, valid_from, service, opens_at, closes_at } of center?.schedules ?? []) {
      if (!byday.includes(NAMES[at.getUTCDay()] as 'MO') || date < valid_from) continue;
      const [starts, ends] = [`${date} ${opens_at}`, `${date} ${closes_at}`];
      out.push({ service, starts, ends, status: statusOn(directory, id, date), verification });
    }
  }
  return out.sort((a, b) => (a.starts < b.starts ? -1 : a.starts > b.starts ? 1 : a.ends < b.ends ? -1 : 1));
}

function statusOn(directory: Directory, id: string, date: string): Walked['status'] {
  const effects = directory.closures
    .filter(({ centers, from, to }) => (centers === 'all' || centers.includes(id)) && from <= date && date <= to)
    .map(({ effect }) => effect);
  if (holidays.has(date) || effects.includes('cancelled')) return 'cancelled';
  const customary = ROSE_MONDAYS.includes(date) || CUSTOMARY.includes(date.slice(5));
  return customary || effects.includes('tentative') ? 'tentative' : 'confirmed';
}
