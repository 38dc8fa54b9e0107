/** Asks where the reason of a closure says another day, year, center or service than its fields. */
import type { Closure } from '../../model/directory.ts';
import { dateOf, weekdayOf } from '../../model/zone.ts';
import { dayOrNaN } from '../rules/day-or-nan.ts';
import type { Rule } from '../rules/rule.ts';
import { daysIn, isDay, isWithin } from './days-in-words.ts';
import { eachNewClosure, lengthOf, reasonOf } from './new-closures.ts';
import { textsOf } from './notes.ts';
import { question } from './question.ts';
import { weekdaysIn } from './weekdays-in-words.ts';

type Contradiction = (closure: Closure) => string | undefined;

export const CLOSURE_WORD_QUESTIONS: readonly Rule[] = [
  {
    name: 'reasons-fit-their-days',
    sentence: 'The reason of a closure names no day, weekday or year outside it, and no day as open that is within.',
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
  {
    name: 'reasons-fit-what-is-closed',
    sentence:
      'A reason speaks of what is closed: of the consultation or the phone, of all centers, and never of hours that are open.',
    *check(input) {
      for (const [closure, at] of eachNewClosure(input)) {
        const found = WHAT.find(([test]) => test(closure));
        if (found) yield question(`${at}/reason`, found[1], found[2]);
      }
    },
  },
];

const DAYS: readonly Contradiction[] = [otherDay, otherWeekday, otherYear];

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

const CONSULTATION = /sprechstunde|beratung|consultation|counsel/iu;
const ONLY = /(?<!\p{L})(?:nur|lediglich|only)(?!\p{L})/iu;
const OPEN = /geöffnet|offen|(?<!\p{L})open(?!\p{L})/iu;
const FALLS_OUT = /fällt|fallen|entf[aä]ll|keine|no consultation|cancel/iu;

const WHAT: ReadonlyArray<readonly [(closure: Closure) => boolean, string, string]> = [
  [
    (one) =>
      one.services?.every((service) => service === 'phone') === true &&
      CONSULTATION.test(reasonOf(one)) &&
      FALLS_OUT.test(reasonOf(one)),
    'der Grund spricht von der Sprechstunde, geschlossen ist nur das Telefon',
    'the reason speaks of the consultation, but only the phone is closed',
  ],
  [
    (one) =>
      one.services?.every((service) => service === 'phone') === true &&
      /(?:center|zentrum|haus|büro|einrichtung|alles) (?:ist |bleibt |sind )?(?:geschlossen|zu)(?!\p{L})/iu.test(
        reasonOf(one),
      ),
    'der Grund spricht vom ganzen Center, geschlossen ist nur das Telefon',
    'the reason speaks of the whole center, but only the phone is closed',
  ],
  [
    (one) =>
      one.services?.includes('phone') === false &&
      /telefon(?!.*(?:besetzt|erreich))/iu.test(one.reason.de) &&
      !/telefonisch|bitte anrufen/iu.test(one.reason.de),
    'der Grund spricht vom Telefon, geschlossen ist es aber nicht',
    'the reason speaks of the phone, but it is not closed',
  ],
  [
    (one) => one.opens_at !== undefined && ONLY.test(reasonOf(one)) && OPEN.test(reasonOf(one)),
    'der Grund nennt Zeiten, in denen geöffnet ist; "opens_at" und "closes_at" sagen, wann geschlossen ist',
    'the reason names hours that are open; "opens_at" and "closes_at" say when it is closed',
  ],
  [
    (one) =>
      one.centers !== 'all' &&
      one.centers.length > 0 &&
      /(?:alle|aller|sämtliche) (?:drei |\p{L}+ )?(?:center|standorte|zentren)|all (?:three )?centers/iu.test(
        reasonOf(one),
      ),
    'der Grund spricht von allen Centern, eingetragen sind nicht alle',
    'the reason speaks of all centers, but not all are closed',
  ],
];
