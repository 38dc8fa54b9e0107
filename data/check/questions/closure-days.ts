/** Asks where the reason of a closure says another day, week, month, year or length than its fields. */
import type { Closure } from '../../model/directory.ts';
import { dateOf, weekdayOf } from '../../model/zone.ts';
import { dayOrNaN } from '../rules/day-or-nan.ts';
import type { Rule } from '../rules/rule.ts';
import { daysIn, isDay, isWithin, monthsIn, weekOf } from './days-in-words.ts';
import { eachNewClosure, lengthOf } from './new-closures.ts';
import { textsOf } from './notes.ts';
import { question } from './question.ts';
import { weekdaysIn } from './weekdays-in-words.ts';

type Contradiction = (closure: Closure) => string | undefined;

export const CLOSURE_DAY_QUESTIONS: readonly Rule[] = [
  {
    name: 'reasons-fit-their-days',
    sentence:
      'The reason of a closure names no day, weekday, week, month or year outside it, no other length, and no day as open that is within.',
    *check(input) {
      for (const [closure, at] of eachNewClosure(input)) {
        const found = DAYS.map((one) => one(closure)).find((one) => one !== undefined);
        if (found === undefined) continue;
        yield question(
          `${at}`,
          `der Grund sagt „${found}“, geschlossen ist ${spanOf(closure)}`,
          `the reason says "${found}", the closure is ${closure.from} to ${closure.to}`,
          {
            de: 'Sonst bitte die Tage oder den Grund berichtigen',
            en: 'else correct the days or the reason',
          },
        );
      }
    },
  },
];

const DAYS: readonly Contradiction[] = [otherDay, otherWeekday, otherYear, otherWeek, otherMonth, otherLength];

function spanOf({ from, to }: Closure): string {
  return from === to ? from : `${from} bis ${to}`;
}

function otherDay({ reason, from, to }: Closure): string | undefined {
  const after = dateOf(dayOrNaN(to) + 1);
  const soon = dateOf(dayOrNaN(to) + 14);
  for (const text of textsOf(reason)) {
    const opens = /wieder|nächste|again|next|geöffnet|offen|open|back/iu.test(text);
    const wrong = daysIn(text).find((one) => {
      if (one.role === 'instead' || (opens && isWithin(one, after, soon))) return false;
      return !isWithin(one, from, to) || (opens && one.role === 'from' && !isDay(one, from));
    });
    if (wrong) return wrong.text;
  }
  return undefined;
}

function otherWeekday(closure: Closure): string | undefined {
  if (lengthOf(closure) > 6) return undefined;
  const held = Array.from({ length: lengthOf(closure) }, (_, day) => weekdayOf(dayOrNaN(closure.from) + day));
  return textsOf(closure.reason).find((text) => {
    const said = weekdaysIn(text).filter(({ aside }) => !aside);
    return said.length > 0 && !said.some(({ weekday }) => held.includes(weekday));
  });
}

function otherYear({ reason, from, to }: Closure): string | undefined {
  const text = Object.values(reason).join(' ');
  const turn = /(20\d\d)\/(\d\d)(?!\d)/u.exec(text);
  if (turn)
    return from.slice(0, 4) === turn[1] || (from.slice(0, 4) === `20${turn[2]}` && from.slice(5) < '08')
      ? undefined
      : turn[0];
  const years = [...text.matchAll(/(?<![\d.])20\d\d(?!\d)/gu)].map(([year]) => year);
  return years.find((year) => year < from.slice(0, 4) || year > to.slice(0, 4));
}

/** "KW 12": a week of the calendar in which nothing is closed. */
function otherWeek({ reason, from, to }: Closure): string | undefined {
  const found = /(?:KW|Kalenderwoche|calendar week)\s?(\d{1,2})(?!\d)|(?<!\d)(\d{1,2})\. (?:KW|Kalenderwoche)/iu.exec(
    reason.de,
  );
  const week = Number(found?.[1] ?? found?.[2]);
  const [first, last] = [dayOrNaN(from), dayOrNaN(to)];
  if (!found || lengthOf({ from, to }) > 60) return undefined;
  for (let day = first; day <= last; day++) if (weekOf(day) === week) return undefined;
  return found[0];
}

/** "im Mai", where no day of it is closed; days and ends of months are looked at as days. */
function otherMonth({ reason, from, to }: Closure): string | undefined {
  if (lengthOf({ from, to }) > 300) return undefined;
  const [first, last] = [Number(from.slice(5, 7)), Number(to.slice(5, 7))];
  const isHeld = (month: number) => (first <= last ? first <= month && month <= last : month >= first || month <= last);
  const said =
    textsOf(reason)
      .map(monthsIn)
      .find((one) => one.length > 0) ?? [];
  return said.some(({ month }) => isHeld(month)) ? undefined : said[0]?.text;
}

const NUMBERS = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht'];
const LENGTH = new RegExp(
  `(?<!(?:in|nach|seit|alle|jede|erste[nr]?|letzte[nr]?|nächste[nr]?|vor) )(?<![\\p{L}\\d.-])(${NUMBERS.join('|')}|\\d{1,2})e?n? (tage?|wochen?)(?!\\p{L}| (?:im|pro|vor|später))`,
  'iu',
);

/** "Zwei Wochen Sommerpause": the days that are closed, weekends counted or not. */
function otherLength({ reason, from, to }: Closure): string | undefined {
  const [text, number = '', unit = ''] = LENGTH.exec(reason.de) ?? [];
  const count = NUMBERS.indexOf(number.toLowerCase()) + 1 || Number(number);
  const days = lengthOf({ from, to });
  const fits = /^w/iu.test(unit)
    ? days > 7 * count - 4 && days < 7 * count + 5
    : days >= count && days <= count + 2 + 2 * Math.floor(count / 5);
  return text === undefined || fits ? undefined : text;
}
