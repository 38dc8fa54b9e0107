/** Asks about centers that are closed: until when, for a while or for good, and as the note says. */
import { dayOrNaN } from '../rules/day-or-nan.ts';
import type { Schedule } from '../../model/directory.ts';
import type { Rule } from '../rules/rule.ts';
import { findCenter } from '../rules/walk.ts';
import { dateOf } from '../../model/zone.ts';
import { equalData } from '../json/equal.ts';
import { daysIn, isDay, isWithin, type NamedDay } from './days-in-words.ts';
import { eachFacts, type NewFacts } from './new-facts.ts';
import { textsOf } from './notes.ts';
import { question } from './question.ts';

const FOR_GOOD = /dauerhaft|für immer|endgültig|aufgegeben|aufgelöst|nicht mehr|for good|permanent/iu;
const FOR_A_WHILE = /vorübergehend|umbau|renovierung|sanierung|temporar|renovation/iu;

export const STATUS_QUESTIONS: readonly Rule[] = [
  {
    name: 'closed-centers-say-until-when',
    sentence:
      'A center that is closed for a while says until when, in its note or by "valid_to", and both say the same.',
    *check({ directory, previous, changedOn }) {
      for (const one of eachFacts(directory, previous)) {
        if ((one.facts.status ?? 'active') === 'active') continue;
        const why = one.facts.status === 'closed' ? forGood(one) : forAWhile(one, changedOn);
        if (why) yield question(`${one.at}/${one.dated ? 'status' : 'status_note'}`, why[0], why[1]);
      }
    },
  },
  {
    name: 'closed-centers-get-no-new-hours',
    sentence: 'A center that is closed for good gets no new hours.',
    *check({ directory, previous, changedOn }) {
      for (const { at, center, facts, dated } of eachFacts(directory, previous)) {
        if (facts.status !== 'closed') continue;
        const published = findCenter(previous, center.id)?.schedules ?? [];
        const isAfter = (one: Schedule) =>
          dated ? one.valid_from >= dated.valid_from : (one.valid_to ?? '9999') > changedOn;
        const still = center.schedules.find((one) => !published.some((was) => equalData(was, one)) && isAfter(one));
        if (still)
          yield question(
            `${at}/status`,
            `dauerhaft geschlossen, aber „${still.id}“ gilt weiter`,
            `closed for good but "${still.id}" goes on`,
          );
      }
    },
  },
];

type Why = readonly [de: string, en: string];

function forGood({ facts, dated }: NewFacts): Why | undefined {
  const note = textsOf(facts.status_note);
  if (dated?.valid_to !== undefined)
    return ['dauerhaft geschlossen, aber mit einem Ende', 'closed for good, with an end'];
  const until =
    note.flatMap(daysIn).some(({ role }) => role === 'until') ||
    note.some((one) => /bis (?:ende|anfang|mitte|zum|auf)|until/iu.test(one));
  return until || note.some((one) => FOR_A_WHILE.test(one) && !FOR_GOOD.test(one))
    ? ['dauerhaft geschlossen, der Hinweis klingt nach vorübergehend', 'closed for good, the note sounds like a while']
    : undefined;
}

function forAWhile({ facts, dated }: NewFacts, changedOn: string): Why | undefined {
  const note = textsOf(facts.status_note);
  if (note.some((one) => FOR_GOOD.test(one)))
    return [
      'vorübergehend geschlossen, der Hinweis klingt nach dauerhaft',
      'closed for a while, the note sounds like for good',
    ];
  const days = note.flatMap(daysIn);
  const ends = days.filter(({ role, text }) => role === 'until' || /ende|end of/iu.test(text));
  if (dated?.valid_to !== undefined) {
    const reopens = dateOf(dayOrNaN(dated.valid_to) + 1);
    const other =
      ends.find((one) => !isDay(one, dated.valid_to ?? '')) ??
      days.find((one) => one.role === 'from' && !isDay(one, dated.valid_from) && !isDay(one, reopens));
    return (
      other && [
        `der Hinweis sagt „${other.text}“, die Felder ${dated.valid_from} bis ${dated.valid_to}`,
        'the note says another day',
      ]
    );
  }
  if (dated && ends.length > 0)
    return ['der Hinweis nennt ein Ende, "valid_to" fehlt', 'the note names an end, "valid_to" is missing'];
  const past = days.find((one) => isPast(one, changedOn));
  if (past) return [`der Hinweis sagt „${past.text}“, das ist schon vorbei`, `"${past.text}" is over already`];
  return days.length > 0 ||
    note.some((one) =>
      /20\d\d|frühjahr|sommer|herbst|winter|ferien|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember/iu.test(
        one,
      ),
    )
    ? undefined
    : ['niemand erfährt, bis wann geschlossen ist', 'nobody learns until when'];
}

/** A day with its year that lies before. */
function isPast(day: NamedDay, changedOn: string): boolean {
  return (
    day.year !== undefined && day.role !== 'from' && isWithin(day, '1990-01-01', changedOn) && !isDay(day, changedOn)
  );
}
