/**
 * Simple weekly rules of OpenStreetMap's `opening_hours` (wiki.openstreetmap.org/wiki/Key:opening_hours/specification): weekdays with
 * times, nth weekdays, "by appointment", `off`. A library could say when a place is open, not by which rule; every other rule is refused.
 */
import { type Service, type Weekday, WEEKDAYS } from '../model/directory.ts';
import { readTime } from '../operations/fields/typed.ts';
import { Refusal } from '../operations/fields/refusal.ts';
import type { DraftHours } from './draft.ts';
import { shaped } from './hours-text.ts';
import type { SourceCell } from './notes.ts';
import type { CellNotes } from './row-cells.ts';

const CODES = 'Mo|Tu|We|Th|Fr|Sa|Su';
const RULE = new RegExp(
  String.raw`^((?:(?:${CODES})(?:-(?:${CODES})|\[[-\d,]+\])?,? ?)+) ?((?:\d{1,2}:\d{2}-\d{1,2}:\d{2},? ?)+)( (?:unknown )?"(?:by appointment|nach Vereinbarung|mit Termin)")?$`,
  'iu',
);

/** The hours of a value; each rule that says something else is asked about by its own words. */
export function readOsmHours({ notes, center }: CellNotes, cell: SourceCell, service: Service): DraftHours[] {
  notes.map(cell, center, 'schedules');
  const days = new Set<string>();
  return rulesOf(cell.text).flatMap((rule) => {
    try {
      const hours = readRule(rule, service);
      // After ";" a rule replaces what an earlier one says of its days; which is meant, a clerk knows.
      if (hours.some(({ byday }) => byday.some((day) => days.has(day)))) throw unknownRule(rule);
      for (const one of hours.filter(({ access }) => !access)) for (const day of one.byday) days.add(day);
      return hours;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      notes.ask({ ...cell, text: rule }, center, error.words);
      return [];
    }
  });
}

/** Rules end at ";", and at a comma behind a time where weekdays follow. */
const rulesOf = (value: string): string[] =>
  value
    .split(new RegExp(String.raw`;|(?<=\d|"),(?= ?(?:${CODES}))`, 'u'))
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** @throws Refusal */
function readRule(rule: string, service: Service): DraftHours[] {
  // Public holidays are no days of any hours here.
  if (/^(?:(?:PH|Sa|Su|,|-)+ )?(?:off|closed)$/u.test(rule)) return [];
  const [, days = '', times = '', appointment] = RULE.exec(rule) ?? [];
  if (days === '') throw unknownRule(rule);
  const byday = [...days.matchAll(new RegExp(String.raw`(${CODES})(?:-(${CODES})|\[([-\d,]+)\])?`, 'giu'))].flatMap(
    ([, first = '', last, nth]) =>
      nth ? nth.split(',').map((n) => `${n}${first.toUpperCase()}`) : rangeOf(first, last ?? first),
  );
  return [...times.matchAll(/([\d:]{1,5})-([\d:]{1,5})/gu)].map(([, opens = '', closes = '']) => {
    const [opens_at, closes_at] = [readTime(opens), readTime(closes)];
    if (opens_at >= closes_at) throw unknownRule(rule);
    return shaped({ service, byday, opens_at, closes_at, ...(appointment && { access: 'appointment' as const }) });
  });
}

const indexOf = (code: string): number => WEEKDAYS.indexOf(code.toUpperCase() as Weekday);

function rangeOf(first: string, last: string): string[] {
  const [from, until] = [indexOf(first), indexOf(last)];
  // "Fr-Mo" goes over the end of the week.
  return WEEKDAYS.filter((_, at) => (from <= until ? at >= from && at <= until : at >= from || at <= until));
}

function unknownRule(rule: string): Refusal {
  return new Refusal(
    `Die Regel „${rule}“ ist keine einfache Woche; bitte als Schließung oder Zusatztermin ablegen (npm run data -- hand-in) und hier „-“`,
    `the rule "${rule}" is no plain week; hand it in as a closure or extra session, and "-" here`,
  );
}
