/** Asks where the reason of a closure names other hours than its fields, and about troubles that are known long before. */
import type { Closure } from '../../model/directory.ts';
import { dayOrNaN } from '../rules/day-or-nan.ts';
import type { Rule } from '../rules/rule.ts';
import { eachNewClosure, reasonOf } from './new-closures.ts';
import { question } from './question.ts';

const UNFORESEEN =
  /rohrbruch|wasserschaden|stromausfall|heizungsausfall|glatteis|unwetter|sturm(?:schäden)?(?!\p{L})|kurzfristig|bombenfund|weltkriegsbombe|einbruch|brandschaden|ausgefallen|at short notice|power failure|burst pipe/iu;
const DAYS = 45;

/** "von 14 bis 16 Uhr", "ab 12 Uhr", "bis 10.30 Uhr"; a date has no "Uhr". */
const FROM = /(?<!\p{L})(?:ab|von)\s+(\d{1,2})(?:[:.](\d\d))?(?=\s*Uhr|\s*(?:bis|–|-)\s*\d{1,2}(?:[:.]\d\d)?\s*Uhr)/iu;
const UNTIL = /(?<!\p{L})bis\s+(\d{1,2})(?:[:.](\d\d))?\s*Uhr/iu;
/** Hours of something else: when people are there after all, or the event itself. */
const ELSE = /geöffnet|offen|erreich|besetzt|wieder|statt|telefon|anruf|notdienst|vertretung|hilft/iu;

export const CLOSURE_HOUR_QUESTIONS: readonly Rule[] = [
  {
    name: 'reasons-fit-their-hours',
    sentence: 'Where the reason of a closure names hours, they are those that are closed.',
    *check(input) {
      for (const [closure, at] of eachNewClosure(input)) {
        const found = ELSE.test(closure.reason.de) ? undefined : otherHours(closure);
        if (found === undefined) continue;
        const span = closure.opens_at || closure.closes_at ? spanOf(closure) : 'der ganze Tag';
        yield question(at, `der Grund sagt „${found}“, geschlossen ist ${span}`, `the reason says "${found}"`, {
          de: 'Sonst bitte "opens_at" und "closes_at" eintragen: von wann bis wann geschlossen ist',
          en: 'else write "opens_at" and "closes_at", the hours that are closed',
        });
      }
    },
  },
  {
    name: 'troubles-are-soon',
    sentence: 'What nobody foresees, such as a burst pipe, closes a center within the next weeks.',
    *check(input) {
      for (const [closure, at] of eachNewClosure(input)) {
        const word = UNFORESEEN.exec(reasonOf(closure))?.[0];
        const days = dayOrNaN(closure.from) - dayOrNaN(input.changedOn);
        if (word === undefined || days <= DAYS) continue;
        yield question(
          `${at}/from`,
          `„${word}“, aber erst in ${days} Tagen (${closure.from})`,
          `"${word}", but only in ${days} days (${closure.from})`,
          { de: 'Sonst bitte Monat und Jahr prüfen', en: 'else check month and year' },
        );
      }
    },
  },
];

function otherHours({ reason, opens_at = '00:00', closes_at = '24:00' }: Closure): string | undefined {
  const [from, until] = [FROM.exec(reason.de), UNTIL.exec(reason.de)];
  const isOther = (found: RegExpExecArray | null, time: string) => found !== null && timeOf(found) !== time;
  if (isOther(from, opens_at)) return from?.[0];
  return isOther(until, closes_at) ? until?.[0] : undefined;
}

const timeOf = ([, hour = '', minute = '00']: RegExpExecArray) => `${hour.padStart(2, '0')}:${minute}`;
const spanOf = ({ opens_at = '00:00', closes_at = '24:00' }: Closure) => `${opens_at}–${closes_at}`;
