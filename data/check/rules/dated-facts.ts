/** Rules about facts from a day on: in order, complete, announced ahead, and never rewritten once they have begun. */
import { addressLine, type DatedFacts } from '../../model/directory.ts';
import { centerOn } from '../../model/dated-facts.ts';
import { dateOf } from '../../model/zone.ts';
import { equalData } from '../json/equal.ts';
import { dayOrNaN } from './day-or-nan.ts';
import type { Rule } from './rule.ts';
import { eachCenter, findCenter } from './walk.ts';
import { eachDatedFact } from './walk-facts.ts';

export const DATED_FACT_RULES: readonly Rule[] = [
  {
    name: 'dated-facts-run-forward',
    sentence: 'A dated fact does not end before it begins, and those of a center stand in the order of time.',
    *check({ directory }) {
      for (const [{ valid_from, valid_to }, at, { dated_facts = [] }, index] of eachDatedFact(directory)) {
        if (valid_to !== undefined && valid_to < valid_from) {
          yield {
            at: `${at}/valid_to`,
            message: {
              de: `valid_to ${valid_to} liegt vor valid_from ${valid_from}`,
              en: `valid_to ${valid_to} is before valid_from ${valid_from}`,
            },
            repair: { de: 'Bitte beide Daten prüfen', en: 'check both dates' },
          };
        }
        const before = dated_facts[index - 1]?.valid_from;
        if (before === undefined || before <= valid_from) continue;
        yield {
          at,
          message: {
            de: `Was ab ${valid_from} gilt, steht hinter dem, was ab ${before} gilt`,
            en: `what holds from ${valid_from} stands after what holds from ${before}`,
          },
          repair: { de: 'Bitte nach dem Datum ordnen', en: 'order them by date' },
        };
      }
    },
  },
  {
    name: 'moves-bring-a-position',
    sentence: 'A new address from a day comes with its position; without one the center stands on no map from then on.',
    *check({ directory }) {
      for (const [{ valid_from, address, position }, at, center] of eachDatedFact(directory)) {
        const before = centerOn(center, dayOrNaN(valid_from) - 1);
        if (!address || position || !before.position || addressLine(address) === addressLine(before.address)) continue;
        yield {
          at,
          severity: 'question',
          message: {
            de: `${center.name} zieht um und steht ab ${valid_from} auf keiner Karte mehr`,
            en: `${center.name} moves and stands on no map from ${valid_from} on`,
          },
          repair: {
            de: 'Bitte "position" der neuen Anschrift ergänzen, mit "method" und "source"',
            en: 'add the "position" of the new address',
          },
        };
      }
    },
  },
  {
    name: 'dated-facts-lie-ahead',
    sentence:
      'At a published center a new dated fact begins today or later; anything else rewrites what people were told.',
    *check({ directory, previous, changedOn }) {
      for (const [fact, at, center] of eachDatedFact(directory)) {
        const was = findCenter(previous, center.id);
        if (!was || fact.valid_from >= changedOn || was.dated_facts?.some((one) => sameFacts(one, fact))) continue;
        yield {
          at: `${at}/valid_from`,
          severity: 'question',
          message: {
            de: `Bei ${center.name} ändert sich etwas rückwirkend zum ${fact.valid_from}`,
            en: `${center.name} changes back in time, on ${fact.valid_from}`,
          },
          repair: {
            de: `Bitte die Jahreszahl prüfen; angekündigt wird ab ${changedOn}`,
            en: `check the year; what is new begins on ${changedOn} or later`,
          },
        };
      }
    },
  },
  {
    name: 'dated-facts-stay',
    sentence: 'A dated fact that has begun is never changed or deleted; one that holds no longer gets "valid_to".',
    *check({ directory, previous, changedOn }) {
      for (const [center, at] of eachCenter(directory)) {
        for (const was of findCenter(previous, center.id)?.dated_facts ?? []) {
          if (was.valid_from >= changedOn) continue;
          if (center.dated_facts?.some((one) => sameFacts(one, was) && endsRightly(one, was, changedOn))) continue;
          yield {
            at: center.dated_facts ? `${at}/dated_facts` : at,
            message: {
              de: `Was bei ${center.name} seit ${was.valid_from} gilt, ist veröffentlicht und hat sich rückwirkend geändert`,
              en: `what holds at ${center.name} since ${was.valid_from} is published and was changed afterwards`,
            },
            repair: {
              de: `Bitte zurücksetzen, höchstens "valid_to" ab gestern ergänzen: ${JSON.stringify(was)}`,
              en: `put it back, with a "valid_to" from yesterday on at most: ${JSON.stringify(was)}`,
            },
          };
        }
      }
    },
  },
];

/** Whether two say the same from the same day on, whenever they end. */
function sameFacts(a: DatedFacts, b: DatedFacts): boolean {
  return equalData({ ...a, valid_to: '' }, { ...b, valid_to: '' });
}

/** An end that has passed stays; another lies yesterday or later, so that no day that was changes. */
function endsRightly(now: DatedFacts, was: DatedFacts, changedOn: string): boolean {
  const yesterday = dateOf(dayOrNaN(changedOn) - 1);
  const past = (date: string | undefined) => date !== undefined && date < yesterday;
  return now.valid_to === was.valid_to || (!past(was.valid_to) && !past(now.valid_to));
}
