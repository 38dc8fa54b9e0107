/** Rules about other hours for a span: what replaces the regular hours belongs to the centers and the days of the span. */
import { type Closure, concerns, type Directory } from '../../model/directory.ts';
import type { Violation } from '../findings/finding.ts';
import type { Rule } from './rule.ts';
import { eachSchedule } from './walk.ts';

export const REPLACEMENT_RULES: readonly Rule[] = [
  {
    name: 'replacements-hold-in-their-span',
    sentence:
      'Other hours for a span ("replaced_by") are schedules of its centers with valid_from and valid_to within the span, for whole days.',
    *check({ directory }) {
      for (const [index, closure] of directory.closures.entries()) {
        const at = `/closures/${index}`;
        if (!closure.replaced_by) continue;
        if (closure.effect !== 'cancelled') yield onlyCertain(at);
        for (const field of ['opens_at', 'closes_at'] as const)
          if (closure[field] !== undefined) yield wholeDays(`${at}/${field}`);
        for (const [place, id] of closure.replaced_by.entries())
          yield* placeOf(directory, closure, id, `${at}/replaced_by/${place}`);
      }
    },
  },
];

/** Nothing when the named schedule may replace others in this span. */
function* placeOf(directory: Directory, closure: Closure, id: string, at: string): Generator<Violation> {
  const [schedule, , center] = [...eachSchedule(directory)].find(([one]) => one.id === id) ?? [];
  if (!schedule || !center || !concerns(closure, center.id)) {
    yield {
      at,
      message: {
        de: `„${id}“ ist keine Zeit eines Centers, für das dieser Zeitraum gilt`,
        en: `"${id}" is no schedule of a center that this span concerns`,
      },
      repair: {
        de: 'Bitte beim Center unter "schedules" eine Zeit mit dieser Kennung eintragen',
        en: 'add a schedule with this id to the center',
      },
    };
    return;
  }
  const { valid_from, valid_to } = schedule;
  if (valid_to !== undefined && closure.from <= valid_from && valid_to <= closure.to) return;
  yield {
    at,
    message: {
      de: `„${id}“ gilt von ${valid_from} bis ${valid_to ?? 'auf Weiteres'}, der Zeitraum aber nur von ${closure.from} bis ${closure.to}`,
      en: `"${id}" holds from ${valid_from} to ${valid_to ?? 'further notice'}, the span only from ${closure.from} to ${closure.to}`,
    },
    repair: {
      de: `Bitte bei „${id}“ "valid_from" und "valid_to" in den Zeitraum legen`,
      en: `let "valid_from" and "valid_to" of "${id}" lie within the span`,
    },
  };
}

function onlyCertain(at: string): Violation {
  return {
    at: `${at}/effect`,
    message: {
      de: 'Andere Zeiten gelten sicher oder gar nicht',
      en: 'other hours hold for certain or not at all',
    },
    repair: { de: 'Bitte "effect": "cancelled" schreiben', en: 'write "effect": "cancelled"' },
  };
}

function wholeDays(at: string): Violation {
  return {
    at,
    message: { de: 'Andere Zeiten gelten für ganze Tage', en: 'other hours hold for whole days' },
    repair: {
      de: 'Bitte löschen; die Uhrzeiten stehen bei der Zeit, die "replaced_by" nennt',
      en: 'delete it; the hours stand at the schedule that "replaced_by" names',
    },
  };
}
