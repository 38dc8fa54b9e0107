/** Asks about the hours of a day: evenings, nights, odd minutes, very short and very long sessions. */
import { isRemote } from '../../model/directory.ts';
import { minutesOf } from '../../model/zone.ts';
import type { Rule } from '../rules/rule.ts';
import { eachOffer, type Offer } from '../rules/walk-sessions.ts';
import { question } from './question.ts';

/** Minutes from midnight, and lengths in minutes. */
const [EARLIEST, LATEST, SHORTEST, LONGEST, LONGEST_DAY] = [420, 1200, 20, 360, 600];

export const HOURS_QUESTIONS: readonly Rule[] = [
  {
    name: 'hours-look-like-office-hours',
    sentence:
      'A session lies between 7:00 and 20:00, lasts at least 20 minutes and at most 6 hours (10 by appointment), and begins and ends on full five minutes.',
    *check({ directory }) {
      for (const [offer, at] of eachOffer(directory)) {
        const why = whatIsOdd(offer);
        if (!why) continue;
        const span = `${offer.opens_at}–${offer.closes_at}`;
        yield question(at, `${span} ${why[0]}`, `${span.replace('–', '-')} ${why[1]}`, {
          de: 'Sonst bitte die Uhrzeit berichtigen',
          en: 'else correct the hours',
        });
      }
    },
  },
  {
    name: 'people-come-in-time',
    sentence: 'Between the beginning and the last admission, and between that and the end, lie at least ten minutes.',
    *check({ directory }) {
      for (const [{ opens_at, closes_at, last_admission }, at] of eachOffer(directory)) {
        if (last_admission === undefined) continue;
        const [opens, last, closes] = [minutesOf(opens_at), minutesOf(last_admission), minutesOf(closes_at)];
        if (!(opens < last && last < closes) || (last - opens >= 10 && closes - last >= 10)) continue;
        yield question(
          `${at}/last_admission`,
          `letzter Einlass um ${last_admission}, geöffnet ${opens_at}–${closes_at}`,
          `the last admission is at ${last_admission}, open ${opens_at}-${closes_at}`,
        );
      }
    },
  },
];

/** In German and English. */
function whatIsOdd(offer: Offer): readonly [string, string] | undefined {
  const [opens, closes] = [minutesOf(offer.opens_at), minutesOf(offer.closes_at)];
  const length = closes - opens;
  if (!(length > 0)) return undefined;
  if (opens < EARLIEST || closes > LATEST) return ['liegt früh oder spät', 'is early or late'];
  if (opens % 5 !== 0 || closes % 5 !== 0) return ['ist eine krumme Uhrzeit', 'has odd minutes'];
  if (length < SHORTEST) return ['ist sehr kurz', 'is very short'];
  const longest = offer.access === 'appointment' || isRemote(offer) ? LONGEST_DAY : LONGEST;
  return length > longest ? ['ist sehr lang', 'is very long'] : undefined;
}
