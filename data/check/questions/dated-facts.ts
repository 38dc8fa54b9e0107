/** Asks about facts from a day on that change nothing, that hold for a day or two, or that two entries say for the same day. */
import type { DatableFacts } from '../../model/directory.ts';
import { equalData } from '../json/equal.ts';
import { dayOrNaN } from '../rules/day-or-nan.ts';
import type { Rule } from '../rules/rule.ts';
import { eachDatedFact } from '../rules/walk-facts.ts';
import { eachFacts } from './new-facts.ts';
import { question } from './question.ts';

const FIELDS: ReadonlyArray<keyof DatableFacts> = [
  'status',
  'district',
  'address',
  'position',
  'phones',
  'other_numbers',
];

export const DATED_FACT_QUESTIONS: readonly Rule[] = [
  {
    name: 'dated-facts-change-something',
    sentence: 'What holds from a day on is something else than what holds before.',
    *check({ directory, previous }) {
      for (const { at, facts, before, dated } of eachFacts(directory, previous)) {
        const said = FIELDS.filter((field) => facts[field] !== undefined);
        if (!dated || !before || said.length === 0 || said.some((field) => !equalData(facts[field], before[field])))
          continue;
        yield question(at, `ab ${dated.valid_from} ändert sich hier nichts`, `nothing changes on ${dated.valid_from}`);
      }
    },
  },
  {
    name: 'moves-last',
    sentence: 'A new address holds for more than two days.',
    *check({ directory }) {
      for (const [{ valid_from, valid_to, address }, at] of eachDatedFact(directory)) {
        const days = dayOrNaN(valid_to) - dayOrNaN(valid_from) + 1;
        if (!address || !(days >= 1 && days <= 2)) continue;
        yield question(
          `${at}/valid_to`,
          days === 1 ? `die Anschrift gilt nur am ${valid_from}` : `die Anschrift gilt nur zwei Tage, ab ${valid_from}`,
          `the address holds for ${days === 1 ? 'a day' : 'two days'} only`,
          { de: 'Für immer: das Feld "valid_to" löschen', en: 'for good: delete "valid_to"' },
        );
      }
    },
  },
  {
    name: 'dated-facts-are-said-once',
    sentence: 'No two entries of a center say the same field from the same day on.',
    *check({ directory }) {
      for (const [fact, at, { dated_facts = [] }, index] of eachDatedFact(directory)) {
        const twin = dated_facts
          .slice(0, index)
          .find(
            (one) =>
              one.valid_from === fact.valid_from &&
              FIELDS.some((field) => one[field] !== undefined && fact[field] !== undefined),
          );
        if (twin)
          yield question(
            at,
            `zwei Einträge sagen, was ab ${fact.valid_from} gilt`,
            `two entries say what holds from ${fact.valid_from}`,
          );
      }
    },
  },
];
