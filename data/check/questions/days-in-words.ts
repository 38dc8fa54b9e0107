/** Finds days in what people write, in German and English: "Mittwoch, 3. Februar", "1. bis 5. März 2027", "end of April". */
import { dateOf, dayAt, mondayOf, partsOf } from '../../model/zone.ts';

export type Role = 'from' | 'until' | 'on' | 'instead';

/** A day that a text names. Without a year it is that of any year. */
export interface NamedDay {
  readonly month: number;
  readonly date: number;
  readonly year?: number;
  /** Whether something begins, ends or is on that day; `instead` of it something else is meant. */
  readonly role: Role;
  readonly text: string;
}

const MONTHS: ReadonlyArray<readonly string[]> = [
  ['januar', 'jänner', 'january', 'jan'],
  ['februar', 'february', 'feb'],
  ['märz', 'march', 'mär', 'mar'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['dezember', 'december', 'dez', 'dec'],
];
const MONTH = `(${MONTHS.flat()
  .sort((a, b) => b.length - a.length)
  .join('|')})(?!\\p{L})\\.?`;
const YEAR = '(?:,?\\s*((?:19|20)\\d\\d))?(?!\\d)';

/** Each with the places of date, month and year among its groups; no date = the end of the month. */
const PATTERNS: ReadonlyArray<readonly [RegExp, date: number, month: number, year: number]> = [
  [new RegExp(`(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s*${MONTH}${YEAR}`, 'giu'), 1, 2, 3],
  [new RegExp(`(?<!\\d)(\\d{1,2})\\.\\s?(\\d{1,2})\\.${YEAR}`, 'gu'), 1, 2, 3],
  [new RegExp(`(?<!\\p{L})(?:ende|end of)\\s+${MONTH}${YEAR}`, 'giu'), 0, 1, 2],
  [new RegExp(`(?<![\\p{L}\\d.]\\s?)${MONTH}\\s(\\d{1,2})(?:st|nd|rd|th)?(?![\\d.])${YEAR}`, 'giu'), 2, 1, 3],
];
const RANGE = /(?<!\d)(\d{1,2})\.?\s*(?:bis(?: zum)?|–|-|und|to|and)\s*$/iu;

/** The days that a text names, in its order by pattern. */
export function daysIn(text: string): NamedDay[] {
  return PATTERNS.flatMap(([pattern, dateAt, monthAt, yearAt]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const month = monthOf(match[monthAt] ?? '');
      const year = match[yearAt] === undefined ? {} : { year: Number(match[yearAt]) };
      const date = dateAt === 0 ? lastOf(month, year.year) : Number(match[dateAt]);
      if (month < 1 || month > 12 || date < 1 || date > 31) return [];
      const before = sentenceBefore(text, match.index);
      const first = RANGE.exec(before);
      const named = { month, date, ...year, role: first ? 'until' : roleAfter(before), text: match[0] } as const;
      if (!first) return [named];
      return [{ ...named, date: Number(first[1]), role: 'from', text: `${first[1]}. …` } as const, named];
    }),
  );
}

const A_MONTH = new RegExp(
  `(?<!\\p{L})(?:im|in|den ganzen|im ganzen|der ganze|in all of)\\s+(?:(?:monat|ganzen)\\s+)?${MONTH}(?!\\s*\\d{1,2}(?!\\d))`,
  'giu',
);

/** The months that a text names as a whole: "im Mai". */
export function monthsIn(text: string): ReadonlyArray<{ readonly month: number; readonly text: string }> {
  return [...text.matchAll(A_MONTH)].map((match) => ({ month: monthOf(match[1] ?? ''), text: match[0] }));
}

function monthOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : MONTHS.findIndex((names) => names.includes(text.toLowerCase())) + 1;
}

/** The last day of a month; without a year, of a year that is not a leap year. */
function lastOf(month: number, year = 2027): number {
  return month < 1 ? 0 : partsOf(dayAt(year, month + 1, 1) - 1).date;
}

/** What stands before a place in the same sentence. */
function sentenceBefore(text: string, index: number): string {
  return (
    text
      .slice(0, index)
      .split(/[;!?]|(?<=\p{L}{3})\.\s/u)
      .at(-1) ?? ''
  );
}

const WEEKDAY = '(?:(?:\\p{L}{1,20}tag|mittwoch|\\p{L}{1,20}day)s?,?\\s{0,3})?(?:,?\\s{0,3}(?:den|dem|the)\\s{0,3})?$';
const ROLES: ReadonlyArray<readonly [Role, RegExp]> = [
  [
    'instead',
    /statt|anstelle|instead of|verlegt|verschoben|moved|postponed|nachgeholt|ersatz|nicht|not on|stand|more on|update/iu,
  ],
  [
    'until',
    new RegExp(
      `(?<!\\p{L})(?:bis|until|till|to|through|zum|by)\\s{0,3}(?:einschließlich|einschl\\.|zum|inklusive|the)?\\s{0,3}${WEEKDAY}`,
      'iu',
    ),
  ],
  ['from', new RegExp(`(?<!\\p{L})(?:ab|vom|von|from|seit|since)\\s{0,3}(?:dem|the)?\\s{0,3}${WEEKDAY}`, 'iu')],
  [
    'from',
    /erstmals|erste[rn]?\s+(?:mal|termin|sprechstunde)|first (?:time|session)|beginnt|beginn|begins|starts|start/iu,
  ],
];

/** What a day means after these words. */
function roleAfter(before: string): Role {
  return ROLES.find(([, pattern]) => pattern.test(before.slice(-60)))?.[0] ?? 'on';
}

/** Whether a text's day is this one, "YYYY-MM-DD". */
export function isDay({ month, date, year }: NamedDay, iso: string): boolean {
  const [y, m, d] = iso.split('-').map(Number);
  return m === month && d === date && (year === undefined || year === y);
}

/** Whether a text's day lies within two days, both included. */
export function isWithin(day: NamedDay, from: string, to: string): boolean {
  const years = day.year === undefined ? [Number(from.slice(0, 4)), Number(to.slice(0, 4))] : [day.year];
  const pad = (n: number) => String(n).padStart(2, '0');
  return years.map((year) => `${year}-${pad(day.month)}-${pad(day.date)}`).some((iso) => from <= iso && iso <= to);
}

/** The week's number (ISO 8601): that of its Thursday in the year. */
export function weekOf(day: number): number {
  const thursday = mondayOf(day) + 3;
  return Math.floor((thursday - dayAt(Number(dateOf(thursday).slice(0, 4)), 1, 1)) / 7) + 1;
}
