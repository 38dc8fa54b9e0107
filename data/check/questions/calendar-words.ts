/** Asks where a reason names a day of the calendar, "Rosenmontag" or "Brückentag", and the closure lies elsewhere. */
import { type Closure, type Directory, WEEKDAYS } from '../../model/directory.ts';
import { easterOf, holidaysOf } from '../../model/holidays.ts';
import { type Day, dayAt, weekdayOf } from '../../model/zone.ts';
import { dayOrNaN } from '../rules/day-or-nan.ts';
import type { Rule } from '../rules/rule.ts';
import { eachNewClosure } from './new-closures.ts';
import { question } from './question.ts';

/** Words -> the first and last day of what they name, in a year; a closure touches one of these days. */
const NAMED: ReadonlyArray<readonly [RegExp, (year: number) => readonly [Day, Day]]> = [
  [/rosenmontag/iu, (year) => around(easterOf(year) - 48)],
  [/altweiber|weiberfastnacht/iu, (year) => around(easterOf(year) - 52)],
  [/aschermittwoch/iu, (year) => around(easterOf(year) - 46)],
  [/(?:karneval|fasching|fastnacht)/iu, (year) => [easterOf(year) - 54, easterOf(year) - 44]],
  [/gründonnerstag/iu, (year) => around(easterOf(year) - 3)],
  [/karfreitag/iu, (year) => around(easterOf(year) - 2, 4)],
  [/osterferien/iu, (year) => [easterOf(year) - 21, easterOf(year) + 21]],
  [/(?<!p)oster|easter/iu, (year) => [easterOf(year) - 4, easterOf(year) + 2]],
  [/pfingstferien/iu, (year) => [easterOf(year) + 40, easterOf(year) + 70]],
  [/pfingst|whit/iu, (year) => [easterOf(year) + 47, easterOf(year) + 51]],
  [/(?:nach|vor|um|über|after|before).{0,20}(?:himmelfahrt|ascension)/iu, (year) => around(easterOf(year) + 39, 2)],
  [
    /(?:nach|vor|um|über|after|before).{0,20}(?:fronleichnam|corpus christi)/iu,
    (year) => around(easterOf(year) + 60, 2),
  ],
  [/himmelfahrt|ascension/iu, (year) => around(easterOf(year) + 39)],
  [/fronleichnam|corpus christi/iu, (year) => around(easterOf(year) + 60)],
  [/heilig(?:er )?abend|christmas eve/iu, (year) => around(dayAt(year, 12, 24))],
  [/silvester|new year.s eve/iu, (year) => around(dayAt(year, 12, 31))],
  [/neujahr|new year/iu, (year) => [dayAt(year, 12, 30), dayAt(year + 1, 1, 6)]],
  [/zwischen den (?:jahren|feiertagen)|between the years/iu, (year) => [dayAt(year, 12, 24), dayAt(year + 1, 1, 2)]],
  [/weihnachts(?:feier|markt)/iu, (year) => [dayAt(year, 11, 20), dayAt(year + 1, 1, 31)]],
  [/weihnacht|christmas/iu, (year) => [dayAt(year, 12, 18), dayAt(year + 1, 1, 8)]],
  [/nikolaus/iu, (year) => around(dayAt(year, 12, 6), 1)],
  [/tag der deutschen einheit|german unity/iu, (year) => around(dayAt(year, 10, 3), 2)],
  [/tag der arbeit|maifeiertag|labou?r day/iu, (year) => around(dayAt(year, 5, 1), 2)],
  [/allerheiligen|all saints/iu, (year) => around(dayAt(year, 11, 1), 2)],
  [/sankt.martin|martinszug|st\. martin/iu, (year) => around(dayAt(year, 11, 10), 5)],
  [/sommer(?:ferien|pause|zeit)|summer/iu, (year) => [dayAt(year, 6, 1), dayAt(year, 9, 30)]],
  [/herbstferien|autumn/iu, (year) => [dayAt(year, 9, 20), dayAt(year, 11, 15)]],
];
const BRIDGE = /brückentag|bridge day/iu;
/** Claims a holiday; those of other regions are none here. */
const HOLIDAY =
  /(?<!(?:nach|vor|zwischen|um) (?:dem |den |einem )?)(?<!\p{L})(?:gesetzlicher feiertag|feiertag|public holiday|bank holiday)(?!\p{L})|^(?:reformationstag|buß- und bettag|heilige drei könige|mariä himmelfahrt|weltkindertag)(?!\p{L}|:)/iu;

export const CALENDAR_QUESTIONS: readonly Rule[] = [
  {
    name: 'reasons-fit-the-calendar',
    sentence:
      'A closure for a day of the calendar, such as Rose Monday, Easter, a bridge day or a public holiday, is on that day.',
    *check(input) {
      for (const [closure, at] of eachNewClosure(input)) {
        const words = `${closure.reason.de} ${closure.reason['en'] ?? ''}`;
        const named = NAMED.find(([word]) => word.test(words));
        const wrong = named ? !touches(closure, named[1]) : false;
        const noBridge = BRIDGE.test(words) && !hasBridge(closure, input.directory);
        const noHoliday = HOLIDAY.test(words) && !BRIDGE.test(words) && !holdsHoliday(closure, input.directory);
        if (!wrong && !noBridge && !noHoliday) continue;
        yield question(
          at,
          `„${closure.reason.de}“ ist nicht am ${closure.from}`,
          `${closure.from} is not the day that the reason names`,
          { de: 'Sonst bitte im Kalender nachsehen', en: 'else look at the calendar' },
        );
      }
    },
  },
];

function around(day: Day, days = 0): readonly [Day, Day] {
  return [day - days, day + days];
}

function touches({ from, to }: Closure, days: (year: number) => readonly [Day, Day]): boolean {
  const year = Number(from.slice(0, 4));
  return [year - 1, year].some((one) => {
    const [first, last] = days(one);
    return first <= dayOrNaN(to) && dayOrNaN(from) <= last;
  });
}

/** The public holidays of the year in which a closure begins, and of those beside it. */
function holidaysAround({ from }: Closure, { holiday_region, municipality }: Directory): Day[] {
  const year = Number(from.slice(0, 4));
  return [year - 1, year, year + 1].flatMap((one) => [
    ...holidaysOf(holiday_region, one, municipality.local_holidays).keys(),
  ]);
}

function holdsHoliday(closure: Closure, directory: Directory): boolean {
  const [first, last] = [dayOrNaN(closure.from), dayOrNaN(closure.to)];
  return holidaysAround(closure, directory).some((day) => first <= day && day <= last);
}

/** Whether it holds a working day between a holiday and a weekend. */
function hasBridge(closure: Closure, directory: Directory): boolean {
  const { from, to } = closure;
  const holidays = holidaysAround(closure, directory);
  const isFree = (day: Day) => weekdayOf(day) >= WEEKDAYS.indexOf('SA') || holidays.includes(day);
  for (let day = dayOrNaN(from); day <= Math.min(dayOrNaN(to), dayOrNaN(from) + 40); day++) {
    const beside = [day - 1, day + 1].some((one) => holidays.includes(one));
    if (!isFree(day) && beside && isFree(day - 1) && isFree(day + 1)) return true;
  }
  return false;
}
