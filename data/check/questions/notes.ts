/** Asks where the note of a session says another day, date, rhythm or hour than its fields. */
import type { ExtraSession, Schedule, Words } from '../../model/directory.ts';
import { scheduleDays, weekdayRules } from '../../model/recurrence.ts';
import { dateOf, weekdayOf } from '../../model/zone.ts';
import { dayOrNaN } from '../rules/day-or-nan.ts';
import type { Rule } from '../rules/rule.ts';
import { eachOffer } from '../rules/walk-sessions.ts';
import { daysIn, isDay, isWithin, type NamedDay, weekOf } from './days-in-words.ts';
import { question } from './question.ts';
import { weekdaysIn } from './weekdays-in-words.ts';

type Offer = Schedule | ExtraSession;
type Contradiction = (text: string, offer: Offer) => string | undefined;

/** The languages whose dates and weekdays are understood here. */
const READ = ['de', 'en', 'de-simple'];

export const NOTE_QUESTIONS: readonly Rule[] = [
  {
    name: 'notes-fit-their-fields',
    sentence: 'The note of a session says no other weekday, date, rhythm or hour than its fields.',
    *check({ directory }) {
      for (const [offer, at] of eachOffer(directory)) {
        for (const text of textsOf(offer.note)) {
          const found = CONTRADICTIONS.map((one) => one(text, offer)).find((one) => one !== undefined);
          if (found === undefined) continue;
          yield question(
            `${at}/note`,
            `der Hinweis sagt „${found}“, die Felder sagen etwas anderes`,
            `the note says "${found}", the fields say otherwise`,
          );
        }
      }
    },
  },
];

/** What of words is understood here. */
export function textsOf(words: Words | undefined): string[] {
  return READ.flatMap((tag) => words?.[tag] ?? []);
}

const CONTRADICTIONS: readonly Contradiction[] = [
  otherWeekday,
  otherNth,
  otherRhythm,
  otherDate,
  otherHour,
  endlessSpan,
];

function otherWeekday(text: string, offer: Offer): string | undefined {
  const said = weekdaysIn(text).filter(({ aside }) => !aside);
  const held = 'date' in offer ? [weekdayOf(dayOrNaN(offer.date))] : weekdayRules(offer).map(({ weekday }) => weekday);
  return said.length > 0 && !said.some(({ weekday }) => held.includes(weekday)) ? text : undefined;
}

/** "jeden ersten Dienstag"; "jeden zweiten Dienstag" may also mean every second week. */
function otherNth(text: string, offer: Offer): string | undefined {
  if ('date' in offer) return undefined;
  const rules = weekdayRules(offer);
  const said = weekdaysIn(text).filter(({ nth, aside }) => nth !== undefined && !aside);
  const fits = said.some(
    ({ weekday, nth }) =>
      rules.some((one) => one.weekday === weekday && one.n === nth) || (nth === 2 && offer.interval === 2),
  );
  return said.length > 0 && !fits ? text : undefined;
}

const EVERY = /(?<!\p{L})(?:jeden?|jedes|immer|wöchentlich|every|each|weekly)(?!\p{L})/iu;
const FORTNIGHT =
  /(?:alle|jede)\s+(?:zwei|2|zweite|2\.)\s+wochen?|14-täg|vierzehntäg|every (?:second|other|two|2) weeks?/iu;
const OFTEN =
  /(?:zweimal|2 ?x|dreimal|mehrmals) (?:in der|pro|die) woche|(?:twice|three times) a week|(?<!alle zwei )jede woche|every week(?!s)/iu;
const PARITY = /(?<!\p{L})(un)?gerade[nr]? (?:kalender)?wochen?|(?<!\p{L})(odd|even) weeks?/iu;

function otherRhythm(text: string, offer: Offer): string | undefined {
  if ('date' in offer) return EVERY.test(text) && weekdaysIn(text).length > 0 ? text : undefined;
  const { interval = 1 } = offer;
  if (FORTNIGHT.test(text) && interval !== 2 && offer.byday.every((one) => one.length === 2)) return text;
  if (OFTEN.test(text) && interval > 1) return text;
  const parity = PARITY.exec(text);
  const first = firstDay(offer);
  if (!parity || first === undefined) return undefined;
  const odd = parity[1] !== undefined || parity[2]?.toLowerCase() === 'odd';
  return interval % 2 === 1 || (weekOf(first) % 2 === 1) !== odd ? text : undefined;
}

function firstDay(schedule: Schedule): number | undefined {
  const from = dayOrNaN(schedule.valid_from);
  return Number.isNaN(from) ? undefined : scheduleDays(schedule, from, from + 130)[0];
}

function otherDate(text: string, offer: Offer): string | undefined {
  const said = daysIn(text).filter(({ role }) => role !== 'instead');
  if ('date' in offer)
    return said.length > 0 && !said.some((one) => isDay(one, offer.date)) ? said[0]?.text : undefined;
  return said.find((one) => !fitsSchedule(one, offer))?.text;
}

function fitsSchedule(one: NamedDay, schedule: Schedule): boolean {
  const { valid_from, valid_to = '9999-12-31' } = schedule;
  const first = firstDay(schedule);
  if (one.role === 'from') return isDay(one, valid_from) || (first !== undefined && isDay(one, dateOf(first)));
  if (one.role === 'until') return schedule.valid_to !== undefined && endsThen(one, valid_to);
  return one.year === undefined
    ? schedule.valid_to === undefined || isWithin(one, valid_from, valid_to)
    : isWithin(one, valid_from, valid_to);
}

/** The last session may lie some days before the end that is named. */
function endsThen(one: NamedDay, valid_to: string): boolean {
  const end = dayOrNaN(valid_to);
  return Array.from({ length: 7 }, (_, days) => dateOf(end + days)).some((date) => isDay(one, date));
}

const BEGIN =
  /(?:beginn(?:t)?(?: ist)?|öffnet|geöffnet|los geht es|begins|starts|opens) (?:(?:um|ab|at|from|von) )?(\d{1,2})(?:[:.](\d\d))?(?!\d)/iu;
const RANGE =
  /(?:von|from)\s+(\d{1,2})(?:[:.](\d\d))?(?:\s*Uhr)?\s*(?:bis|to|until|–|-)\s*(\d{1,2})(?:[:.](\d\d))?(?!\d|\.)/iu;

function otherHour(text: string, { opens_at, closes_at }: Offer): string | undefined {
  const time = (hour = '', minute = '00') => `${hour.padStart(2, '0')}:${minute}`;
  const range = RANGE.exec(text);
  if (range && daysIn(text).length === 0)
    return time(range[1], range[2]) === opens_at && time(range[3], range[4]) === closes_at ? undefined : range[0];
  const begin = BEGIN.exec(text);
  return begin && time(begin[1], begin[2]) !== opens_at ? begin[0] : undefined;
}

const ONLY_FOR_A_WHILE =
  /(?:nur|only) (?:im|in|bis|vom|von|während|until|during)(?!\p{L})|(?:sommer|winter|ferien|ramadan|übergangs)(?:öffnungs|sprech)?zeit|im ramadan|during ramadan|vorübergehend|befristet|temporar|for the time being/iu;

function endlessSpan(text: string, offer: Offer): string | undefined {
  if ('date' in offer || offer.valid_to !== undefined || /gerade|even|odd/iu.test(text)) return undefined;
  return ONLY_FOR_A_WHILE.exec(text)?.[0];
}
