/** Asks about names that are nearly the old ones. */
import type { Rule } from '../rules/rule.ts';
import { eachCenter, findCenter } from '../rules/walk.ts';
import { slipsBetween } from './distance.ts';
import { question } from './question.ts';

export const NAME_QUESTIONS: readonly Rule[] = [
  {
    name: 'names-are-not-nearly-the-old',
    sentence:
      'A new name or district of a center is more than a letter or two away from the old one, and stands in the full name.',
    *check({ directory, previous }) {
      for (const [center, at] of eachCenter(directory)) {
        const was = findCenter(previous, center.id);
        if (!was) continue;
        for (const field of ['name', 'full_name', 'district'] as const) {
          const slips = slipsBetween(center[field], was[field]);
          if (slips === 0 || slips > 2) continue;
          yield question(
            `${at}/${field}`,
            `„${center[field]}“ ist fast „${was[field]}“`,
            `"${center[field]}" is nearly "${was[field]}"`,
            {
              de: 'Sonst bitte noch einmal tippen',
              en: 'else type it again',
            },
          );
        }
      }
    },
  },
];
