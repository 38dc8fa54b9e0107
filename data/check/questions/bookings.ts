/** Asks where people are told to register until a day after the session. */
import type { Rule } from '../rules/rule.ts';
import { eachOffer } from '../rules/walk-sessions.ts';
import { daysIn, type NamedDay } from './days-in-words.ts';
import { textsOf } from './notes.ts';
import { question } from './question.ts';

const REGISTER = /anmeld|angemeldet|termin|buch|reservier|regist|sign up|book/iu;

export const BOOKING_QUESTIONS: readonly Rule[] = [
  {
    name: 'bookings-end-before-the-session',
    sentence: 'The last day to register for a session does not lie after it.',
    *check({ directory }) {
      for (const [offer, at] of eachOffer(directory)) {
        const last = 'date' in offer ? offer.date : offer.valid_to;
        if (last === undefined) continue;
        const texts = [...textsOf(offer.booking?.note), ...textsOf(offer.note)].filter((one) => REGISTER.test(one));
        const found = texts.flatMap(daysIn).find((day) => day.role === 'until' && isAfter(day, last));
        if (!found) continue;
        yield question(
          `${at}/booking`,
          `anmelden kann man sich bis „${found.text}“, der letzte Termin ist am ${last}`,
          `people register until "${found.text}", the last session is on ${last}`,
        );
      }
    },
  },
];

/** Whether a text's day lies after a date; one without a year in its month or the next. */
function isAfter({ month, date, year }: NamedDay, iso: string): boolean {
  const [y = 0, m = 0, d = 0] = iso.split('-').map(Number);
  const isLater = month === m && date > d;
  if (year === undefined) return isLater || month === (m % 12) + 1;
  return year > y || (year === y && (month > m || isLater));
}
