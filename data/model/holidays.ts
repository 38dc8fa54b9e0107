/** Easter and the table of holiday rules -> dates. Names stand in data/text (`holiday.<rule>`), laws in data/holidays.json. */
import table from '../holidays.json' with { type: 'json' };
import { type Day, dayAt, dayOf, weekdayOf } from './zone.ts';
import { WEEKDAYS, type Weekday } from './directory.ts';

/** One way to find a holiday's date in a year. */
export type HolidayRule =
  | { readonly fixed: string } // "10-03"
  | { readonly easter: number } // days from Easter Sunday
  | { readonly weekday: Weekday; readonly before: string } // the last such weekday before "11-23"
  | { readonly on: string }; // once: "2017-10-31"

/** A rule of a region, limited to years where the law was newer or has ended. */
type RegionRule = string | { readonly rule: string; readonly from?: number; readonly to?: number };

interface HolidayTable {
  readonly rules: { readonly [id: string]: HolidayRule };
  readonly regions: {
    readonly [region: string]: {
      readonly law: string;
      readonly note?: string;
      readonly rules: readonly RegionRule[];
      /** Rules that hold in some municipalities of the region. */
      readonly local?: readonly string[];
    };
  };
}

const TABLE = table as HolidayTable;

/** Regions whose statutory holidays are known, e.g. "DE-NW" (ISO 3166-2). */
export const HOLIDAY_REGIONS: readonly string[] = Object.keys(TABLE.regions);

/** Rules that may be set for a municipality of a region. */
export const localRulesOf = (region: string): readonly string[] => TABLE.regions[region]?.local ?? [];

/** Easter Sunday of a Gregorian year, after the anonymous algorithm of 1876 (Butcher). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayAt(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The day on which a rule falls in a year; undefined in years without it. */
export function ruleDay(rule: HolidayRule, year: number): Day | undefined {
  if ('easter' in rule) return easterOf(year) + rule.easter;
  if ('on' in rule) return rule.on.startsWith(`${year}-`) ? dayOf(rule.on) : undefined;
  if ('fixed' in rule) return monthDay(rule.fixed, year);
  const before = monthDay(rule.before, year);
  return before - 1 - ((weekdayOf(before - 1) - WEEKDAYS.indexOf(rule.weekday) + 7) % 7);
}

function monthDay(text: string, year: number): Day {
  return dayAt(year, Number(text.slice(0, 2)), Number(text.slice(3, 5)));
}

/**
 * Statutory holidays of a region in a year: day -> rule id, in the table's order, and `local` rules that hold in one municipality
 * of it alone. Empty for an unknown region.
 */
export function holidaysOf(region: string, year: number, local: readonly string[] = []): Map<Day, string> {
  const days = new Map<Day, string>();
  for (const entry of [...(TABLE.regions[region]?.rules ?? []), ...local]) {
    const { rule: id, from = 0, to = 9999 } = typeof entry === 'string' ? { rule: entry } : entry;
    const rule = TABLE.rules[id];
    const day = rule && year >= from && year <= to ? ruleDay(rule, year) : undefined;
    if (day !== undefined && !days.has(day)) days.set(day, id);
  }
  return days;
}
