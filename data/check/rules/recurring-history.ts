/** The rule that recurring closures are never rewritten: one ends, another follows, and past years stay what they were. */
import type { RecurringClosure } from '../../model/directory.ts';
import { dateOf } from '../../model/zone.ts';
import type { Violation } from '../findings/finding.ts';
import { equalData } from '../json/equal.ts';
import { dayOrNaN } from './day-or-nan.ts';
import type { Rule } from './rule.ts';

export const RECURRING_HISTORY_RULES: readonly Rule[] = [
  {
    name: 'recurring-closures-stay',
    sentence:
      'A published recurring closure that has begun is never changed or deleted, it only ends by valid_to; a new one begins on the day of the change or later.',
    *check({ directory, previous, changedOn }) {
      if (!previous) return;
      const published = previous.recurring_closures;
      for (const was of published) {
        // One that has not begun yet may still be called off.
        if (was.valid_from !== undefined && was.valid_from >= changedOn) continue;
        const index = directory.recurring_closures.findIndex((one) => sameDays(one, was));
        const now = directory.recurring_closures[index];
        if (now && endsRightly(now, was, changedOn)) continue;
        yield rewritten(
          was,
          now ? `/recurring_closures/${index}` : placeOf(directory.recurring_closures, was),
          changedOn,
        );
      }
      for (const [index, one] of directory.recurring_closures.entries()) {
        if (
          published.some((was) => sameDays(was, one)) ||
          (one.valid_from !== undefined && one.valid_from >= changedOn)
        )
          continue;
        if (published.some((was) => was.id === one.id && was.valid_from === one.valid_from)) continue;
        yield backwards(one, `/recurring_closures/${index}`, changedOn);
      }
    },
  },
];

function sameDays(a: RecurringClosure, b: RecurringClosure): boolean {
  return equalData({ ...a, valid_to: '' }, { ...b, valid_to: '' });
}

/** An end that has passed stays; another lies yesterday or later. */
function endsRightly({ valid_to }: RecurringClosure, was: RecurringClosure, changedOn: string): boolean {
  const yesterday = dateOf(dayOrNaN(changedOn) - 1);
  const past = (date: string | undefined) => date !== undefined && date < yesterday;
  return valid_to === was.valid_to || (!past(was.valid_to) && !past(valid_to));
}

function placeOf(now: readonly RecurringClosure[], { id, valid_from }: RecurringClosure): string {
  const index = now.findIndex((one) => one.id === id && one.valid_from === valid_from);
  return index < 0 ? '/recurring_closures' : `/recurring_closures/${index}`;
}

function rewritten(was: RecurringClosure, at: string, changedOn: string): Violation {
  const ended = JSON.stringify({ ...was, valid_to: was.valid_to ?? changedOn });
  return {
    at,
    message: {
      de: `„${was.id}“ ist veröffentlicht und darf sich nicht ändern oder verschwinden`,
      en: `"${was.id}" is published and must not change or vanish`,
    },
    repair: {
      de: `Soll es nicht mehr gelten, bekommt es ein Ende: ${ended}. Eine andere Regel folgt daneben, mit "valid_from"`,
      en: `to end it, write ${ended}; another rule follows beside it, with "valid_from"`,
    },
  };
}

function backwards({ id }: RecurringClosure, at: string, changedOn: string): Violation {
  return {
    at,
    message: {
      de: `„${id}“ ist neu und gälte auch für Tage, die schon vorbei sind`,
      en: `"${id}" is new and would also hold for days that are past`,
    },
    repair: {
      de: `Bitte ergänzen: "valid_from": "${changedOn}" oder später`,
      en: `add "valid_from": "${changedOn}" or later`,
    },
  };
}
