/** Asks about words that hold on one day alone: "heute", "nächste Woche". */
import type { Rule } from '../rules/rule.ts';
import { eachWords } from '../rules/walk-words.ts';
import { question } from './question.ts';

const TODAY = /(?<!\p{L})(?:heute|today)(?!\p{L})/iu;
const RELATIVE =
  /(?<!\p{L})(?:gestern|übermorgen|vorgestern|(?<!(?:am|jeden|jedem|guten) )morgen(?: (?:früh|vormittag|nachmittag|abend))?(?!\p{L}| (?:und|bis) )|(?:nächste|kommende|diese|letzte)[nrs]? (?:woche|monat|montag|dienstag|mittwoch|donnerstag|freitag|samstag)|tomorrow|yesterday|(?:next|this) (?:week|month|monday|tuesday|wednesday|thursday|friday))(?!\p{L})/iu;

export const RELATIVE_DAY_QUESTIONS: readonly Rule[] = [
  {
    name: 'words-hold-on-every-day',
    sentence: 'No words speak of tomorrow or next week, nor of today unless a closure is of that day alone.',
    *check({ directory, changedOn }) {
      const ofToday = directory.closures.map(({ from, to }) => from === changedOn && to === changedOn);
      for (const [words, at] of eachWords(directory)) {
        const [, list, index] = at.split('/');
        const isOfToday = list === 'closures' && ofToday[Number(index)] === true;
        for (const text of Object.values(words)) {
          const found = RELATIVE.exec(text)?.[0] ?? (isOfToday ? undefined : TODAY.exec(text)?.[0]);
          if (found === undefined) continue;
          yield question(
            at,
            `„${found}“ stimmt nur an einem Tag: „${text}“`,
            `"${found}" holds on one day alone: "${text}"`,
            { de: 'Besser mit Wochentag und Datum', en: 'better with weekday and date' },
          );
        }
      }
    },
  },
];
