// What is true at an instant, worked out minute by minute from the office's hours: an oracle that shares no line with widget or Worker.
import DateHolidays from 'date-holidays';
import { THOROUGH, WHOLE } from '../thorough.ts';

/** The first has 53 weeks; the few of CI have a leap day as well. */
export const YEARS = Array.from({ length: WHOLE ? 10 : THOROUGH ? 5 : 1 }, (_, index) => 2026 + index);
/** The year after the last: sessions of its beginning are the next ones at the end. */
const AFTER = YEARS.at(-1)! + 1;
export const CENTERS = ['nord', 'mitte', 'west'] as const;
export type CenterId = (typeof CENTERS)[number];
export type Service = 'open_consultation' | 'phone';

/** center, service, weekday (1 = Monday), opens, closes: FACTS of the first edition, in minutes of the local day. */
const HOURS: readonly (readonly [CenterId, Service, weekday: number, opens: number, closes: number])[] = [
  ['nord', 'open_consultation', 1, 600, 720],
  ['nord', 'open_consultation', 3, 840, 960],
  ['mitte', 'open_consultation', 1, 600, 720],
  ['mitte', 'open_consultation', 3, 840, 960],
  ['west', 'open_consultation', 1, 780, 900],
  ['west', 'open_consultation', 4, 600, 720],
  ...CENTERS.flatMap((center) => [1, 2, 3, 4, 5].map((day) => [center, 'phone', day, 540, 600] as const)),
];

export interface Exception {
  readonly centers: readonly CenterId[];
  readonly from: string;
  readonly to: string;
  /** Minutes of each day; the whole day without them. */
  readonly span?: readonly [from: number, to: number];
  readonly effect: 'cancelled' | 'tentative';
}

/** In every year: two weeks of building work, three days of training, a doubtful week, and hours cut at their start, middle and end. */
export const EXCEPTIONS: readonly Exception[] = YEARS.flatMap((year): Exception[] => [
  { centers: ['mitte'], from: `${year}-08-03`, to: `${year}-08-16`, effect: 'cancelled' },
  { centers: CENTERS, from: `${year}-03-10`, to: `${year}-03-12`, effect: 'cancelled' },
  { centers: ['west'], from: `${year}-06-20`, to: `${year}-06-26`, effect: 'tentative' },
  { centers: ['nord'], from: `${year}-09-01`, to: `${year}-09-21`, span: [840, 900], effect: 'cancelled' },
  { centers: ['mitte'], from: `${year}-10-05`, to: `${year}-10-25`, span: [870, 900], effect: 'cancelled' },
  { centers: ['west'], from: `${year}-11-05`, to: `${year}-11-25`, span: [690, 720], effect: 'tentative' },
]);

const DAY = 86_400_000;
const MINUTE = 60_000;
const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);
export const addDays = (day: string, days: number): string => iso(Date.parse(day) + days * DAY);

const date = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });
const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', hour: 'numeric', hourCycle: 'h23' });
/** The local date, by the platform's own knowledge of the zone. */
export const dateAt = (instant: number): string => date.format(instant);
/** The instant of a minute of a local day. No clock changes between noon and noon but at night, so noon's offset holds from 3:00 on. */
export function instantOf(day: string, minute: number): number {
  const noon = Date.parse(`${day}T12:00Z`);
  const offset = Number(hour.format(minute < 180 ? noon - DAY : noon)) - 12;
  return Date.parse(day) + (minute - offset * 60) * MINUTE;
}

const holidays = new Set<string>();
const customary = new Set<string>();
for (const year of [...YEARS, AFTER]) {
  for (const { date, name, type } of new DateHolidays('DE', 'NW').getHolidays(year, 'de')) {
    if (type === 'public') holidays.add(date.slice(0, 10));
    if (name === 'Ostermontag') customary.add(addDays(date.slice(0, 10), -49));
  }
  customary.add(`${year}-12-24`).add(`${year}-12-31`);
}

type Status = 'confirmed' | 'tentative' | 'cancelled';

function statusAt(center: CenterId, day: string, minute: number): Status {
  if (holidays.has(day)) return 'cancelled';
  const effects = EXCEPTIONS.filter(
    ({ centers, from, to, span = [0, 1440] }) =>
      centers.includes(center) && from <= day && day <= to && span[0] <= minute && minute < span[1],
  ).map(({ effect }) => effect);
  if (effects.includes('cancelled')) return 'cancelled';
  return effects.length || customary.has(day) ? 'tentative' : 'confirmed';
}

/** A stretch of minutes during which somebody is, or may be, there. */
export interface Stretch {
  readonly day: string;
  readonly starts: number;
  readonly ends: number;
  readonly status: Status;
}

/** All of them in time order. */
export function stretchesOf(center: CenterId, service: Service): Stretch[] {
  const found: Stretch[] = [];
  for (let day = `${YEARS[0]}-01-01`; day < `${AFTER}-03-01`; day = addDays(day, 1)) {
    const weekday = new Date(day).getUTCDay();
    for (const [, , , opens, closes] of HOURS.filter(
      (it) => it[0] === center && it[1] === service && it[2] === weekday,
    )) {
      for (let from = opens, to = from; from < closes; from = to) {
        const status = statusAt(center, day, from);
        while (to < closes && statusAt(center, day, to) === status) to++;
        if (status !== 'cancelled') found.push({ day, starts: instantOf(day, from), ends: instantOf(day, to), status });
      }
    }
  }
  return found;
}

/** "open", or "next 1795000000000", as text that can be compared; `until` is the last day that is known of. */
export function truth(stretches: readonly Stretch[], instant: number, until: string): string {
  const next = stretches[firstAfter(stretches, instant)];
  if (!next || next.day > until) return 'none';
  const times = `${next.starts}-${next.ends}`;
  if (next.status === 'tentative') return `tentative ${times}`;
  const left = (to: number): number => Math.floor((to - instant + MINUTE - 1) / MINUTE);
  if (left(next.starts) > 60) return `next ${times}`;
  if (left(next.starts) > 0) return `soon ${left(next.starts)} ${times}`;
  return left(next.ends) > 15 ? `open ${times}` : `closing ${left(next.ends)} ${times}`;
}

/** The place of the first stretch that ends after an instant. */
function firstAfter(stretches: readonly Stretch[], instant: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.ends ?? Infinity) > instant) high = middle;
    else low = middle + 1;
  }
  return low;
}
