/** Asks about closures by themselves: what they hit, what they overlap, how long and how sure they are. */
import { type Closure, concerns, type Directory } from '../../model/directory.ts';
import { sessionsBetween } from '../../model/schedule.ts';
import { dayOrNaN } from '../rules/day-or-nan.ts';
import type { Rule } from '../rules/rule.ts';
import { eachSchedule } from '../rules/walk.ts';
import { eachNewClosure, isWhole, lengthOf, reasonOf, takenBy } from './new-closures.ts';
import { question } from './question.ts';

const SPEAKS_OF_PHONES = /telefon|phone|anruf|leitung|brückentag|bridge|day after|rosenmontag|altweiber/iu;
/** Days ahead within which a closure is an emergency, whatever it hits. */
const AT_ONCE = 7;
const PERHAPS =
  /eventuell|möglicherweise|vielleicht|voraussichtlich|unter umständen|ggf\.|gegebenenfalls|perhaps|possibly|maybe|may be/iu;
const SURELY =
  /(?:fällt|fallen)(?: \p{L}{1,20}){0,4} aus|entfällt|entfallen|ist geschlossen|sind geschlossen|sicher|bleibt zu|is closed|are closed|is cancelled/iu;

/** How many days an occasion lasts at most. */
const OCCASIONS: ReadonlyArray<readonly [RegExp, number]> = [
  [/ausflug|versammlung|besprechung|sitzung|\p{L}tag(?!\p{L})|feier(?!tag)|outing|meeting|party|drill|übung/iu, 4],
  [/fortbildung|schulung|workshop|klausur|inventur|streik|training|stocktaking|strike|conference/iu, 14],
];

export const CLOSURE_QUESTIONS: readonly Rule[] = [
  {
    name: 'closures-hit-more-than-the-phone',
    sentence:
      'A closure of whole days of a single center hits more than its phone hours, or says that it is about the phone.',
    *check(input) {
      for (const [closure, at] of eachNewClosure(input)) {
        if (!isWhole(closure) || closure.centers === 'all' || closure.centers.length > 1) continue;
        const soon = dayOrNaN(closure.from) - dayOrNaN(input.changedOn) <= AT_ONCE;
        if (soon || SPEAKS_OF_PHONES.test(reasonOf(closure))) continue;
        const taken = takenBy(input.directory, closure);
        if (taken.length === 0 || taken.some(({ service }) => service !== 'phone')) continue;
        yield question(at, `diese Schließung trifft nur das Telefon`, `this closure hits the phone alone`, {
          de: 'Sonst bitte Tag und Center prüfen',
          en: 'else check day and center',
        });
      }
    },
  },
  {
    name: 'closures-do-not-overlap',
    sentence: 'No new closure of whole days lies within another of the same center.',
    *check(input) {
      const whole = input.directory.closures.filter(isWhole);
      for (const [closure, at] of eachNewClosure(input)) {
        const other = whole.find((one) => one.id !== closure.id && overlap(one, closure, input.directory));
        if (!isWhole(closure) || !other) continue;
        yield question(
          at,
          `diese Tage sind schon von „${other.id}“ geschlossen`,
          `"${other.id}" closes these days already`,
          {
            de: 'Sonst bitte die Tage prüfen oder einen der Einträge löschen',
            en: 'else check the days, or delete one of the two',
          },
        );
      }
    },
  },
  {
    name: 'closures-are-as-sure-as-they-say',
    sentence: 'A closure whose reason says "perhaps" is tentative, and one whose reason is sure is not.',
    *check(input) {
      for (const [closure, at] of eachNewClosure(input)) {
        const [perhaps, surely] = [PERHAPS.test(reasonOf(closure)), SURELY.test(reasonOf(closure))];
        const isTentative = closure.effect === 'tentative';
        if (isTentative ? !surely || perhaps : !perhaps) continue;
        yield question(
          `${at}/effect`,
          isTentative
            ? 'der Grund klingt sicher, eingetragen ist „möglicherweise“'
            : 'der Grund klingt unsicher, eingetragen ist „fällt aus“',
          isTentative ? 'the reason is sure, the effect tentative' : 'the reason is unsure, the effect is not',
          { de: 'Sicher heißt "cancelled", unsicher "tentative"', en: 'write "cancelled" or "tentative"' },
        );
      }
    },
  },
  {
    name: 'closures-are-as-long-as-their-reason',
    sentence:
      'A meeting or an outing takes four days at most, a training two weeks; all centers together are closed for a week at most, or at the turn of the year.',
    *check(input) {
      for (const [closure, at] of eachNewClosure(input)) {
        const [days, most] = [lengthOf(closure), OCCASIONS.find(([word]) => word.test(reasonOf(closure)))?.[1]];
        const tooMany = allClosed(closure, input.directory) && days > 9 && !isChristmas(closure);
        if (closure.replaced_by || closure.schedules || !(days > (most ?? 999) || tooMany)) continue;
        const who = tooMany ? 'alle Center sind ' : '';
        yield question(at, `${who}${days} Tage geschlossen („${closure.reason.de}“)`, `closed for ${days} days`, {
          de: 'Sonst bitte "from" und "to" prüfen',
          en: 'else check "from" and "to"',
        });
      }
    },
  },
  {
    name: 'new-hours-take-place',
    sentence: 'New hours that end again have a session that no closure and no holiday takes away.',
    *check({ directory, previous }) {
      const old = new Set([...(previous ? eachSchedule(previous) : [])].map(([{ id }]) => id));
      for (const [schedule, at, center] of eachSchedule(directory)) {
        const [from, until] = [dayOrNaN(schedule.valid_from), dayOrNaN(schedule.valid_to)];
        if (old.has(schedule.id) || !(until - from < 200)) continue;
        const own = { ...directory, centers: [{ ...center, schedules: [schedule] }], extra_sessions: [] };
        const sessions = sessionsBetween(own, from, until);
        if (sessions.length === 0 || sessions.some(({ status }) => status !== 'cancelled')) continue;
        yield question(at, `„${schedule.id}“ fällt jedes Mal aus`, `"${schedule.id}" is cancelled each time`, {
          de: 'Gilt es statt der üblichen Zeiten, nennt die Schließung es in "replaced_by"',
          en: 'where it replaces the usual hours, the closure names it in "replaced_by"',
        });
      }
    },
  },
];

function overlap(one: Closure, other: Closure, { centers }: Directory): boolean {
  if (one.from > other.to || other.from > one.to) return false;
  return centers.some(({ id }) => concerns(one, id) && concerns(other, id));
}

function allClosed(closure: Closure, { centers }: Directory): boolean {
  return centers.length > 1 && isWhole(closure) && centers.every(({ id }) => concerns(closure, id));
}

/** From 19 December to 8 January. */
function isChristmas({ from, to }: Closure): boolean {
  return from.slice(5) >= '12-19' && (to.slice(5) <= '01-10' || to.slice(0, 4) === from.slice(0, 4));
}
