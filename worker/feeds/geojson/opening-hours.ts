/** A center's hours as an `opening_hours` value of OpenStreetMap (wiki.openstreetmap.org/wiki/Key:opening_hours/specification). */
import type { Center } from '../../../data/model/directory.ts';
import type { Edition } from '../../../data/model/edition.ts';
import { hoursOf, visitHoursOf } from '../../../data/model/opening-hours.ts';
import type { DaySpan } from '../../../data/model/recurrence.ts';
import type { Period } from '../../../data/model/weekly-periods.ts';
import { dateOf } from '../../../data/model/zone.ts';
import { datedRules } from './dated-rules.ts';
import { type MonthlyHours, nthRules, withNthWeekdays } from './nth-weekdays.ts';
import { dateRange, saidFrom, spansText, weekdayRanges } from './osm-words.ts';

export interface OpeningHours {
  readonly value: string;
  /** The last local date whose closures and extra sessions are in it: later ones did not fit, or lie behind the horizon. */
  readonly until: string;
}

/** OpenStreetMap stores no longer value of a key (wiki.openstreetmap.org/wiki/API_v0.6, "Tags"). */
const LONGEST = 255;

/** Where even the week is too long: nothing is promised. */
const TOO_LONG = 'unknown "siehe Internetseite"';

/**
 * "Mo 10:00-12:00; We 14:00-16:00, Th 14:00-17:00 unknown "by appointment"; PH off; 2027 Feb 08 10:00-12:00 unknown
 * "Rosenmontag"": the week, the public holidays, then every date from this week on that differs, as far ahead as fits; `off` for a
 * center without such hours. After ";" a rule overrides an earlier one on its days, after "," it adds to it.
 */
export function renderOpeningHours(
  center: Center,
  service: 'open_consultation' | 'phone',
  edition: Edition,
): OpeningHours {
  const { horizon } = edition;
  const collected = service === 'phone' ? hoursOf(edition, center, service) : visitHoursOf(edition, center);
  const hours = withNthWeekdays(collected, edition, center);
  const from = saidFrom(edition);
  const write = (until: number) => writeRules(hoursWithin(hours, { from, until }), edition);
  const whole = write(horizon);
  let said: OpeningHours = { value: whole.length <= LONGEST ? whole : TOO_LONG, until: dateOf(horizon) };
  if (said.value === whole) return said;
  for (const until of lastDays(hours, { from, until: horizon })) {
    const value = write(until);
    if (value.length > LONGEST) break;
    said = { value, until: dateOf(until) };
  }
  return said;
}

/** The day before each day on which there is something more to say, in time order. */
function lastDays({ dates, periods, nth }: MonthlyHours, { from, until }: DaySpan): number[] {
  const days = [...dates.map(({ day }) => day), ...[...periods, ...nth].map((one) => one.from)];
  return [...new Set(days)]
    .filter((day) => day >= from && day <= until)
    .sort((a, b) => a - b)
    .map((day) => day - 1);
}

/** What is over is left out, and so is what begins later. */
function hoursWithin({ periods, dates, nth, ...more }: MonthlyHours, { from, until }: DaySpan): MonthlyHours {
  const within = <Span extends DaySpan>(spans: readonly Span[]): Span[] =>
    spans
      .filter((one) => one.until >= from && one.from <= Math.max(from, until))
      .map((one) => ({ ...one, from: Math.max(from, one.from) }));
  return {
    ...more,
    periods: within(periods),
    nth: within(nth),
    dates: dates.filter(({ day }) => day >= from && day <= until),
  };
}

function writeRules(hours: MonthlyHours, edition: Edition): string {
  const weekly = hours.periods.flatMap((period) => weeklyRules(period, hours, edition));
  const regular = [...weekly, ...nthRules(hours, edition).map((rule) => `; ${rule}`)];
  const rules = [
    ...regular,
    ...(regular.length > 0 ? ['; PH off'] : []),
    ...datedRules(hours, edition).map((rule) => `; ${rule}`),
  ];
  return rules.length === 0 ? 'off' : rules.join('').replace(/^[;,] /, '');
}

/** Weekdays of equal times share a rule; those by appointment add to the others. A date range is written where the period is limited. */
function weeklyRules(period: Period, { periods }: MonthlyHours, edition: Edition): string[] {
  const isUnlimited = periods.length === 1 && period.from === saidFrom(edition) && period.until === Infinity;
  const limit = isUnlimited ? '' : `${dateRange(period.from, Math.min(period.until, edition.horizon))} `;
  const rulesOf = (isAppointment: boolean, join: string) => {
    const byTimes = new Map<string, number[]>();
    for (const [weekday, all] of period.week.entries()) {
      const spans = all.filter(({ appointment = false }) => appointment === isAppointment);
      if (spans.length === 0) continue;
      const times = spansText(spans);
      byTimes.set(times, [...(byTimes.get(times) ?? []), weekday]);
    }
    return [...byTimes].map(([times, weekdays]) => `${join}${limit}${weekdayRanges(weekdays)} ${times}`);
  };
  return [...rulesOf(false, '; '), ...rulesOf(true, ', ')];
}
