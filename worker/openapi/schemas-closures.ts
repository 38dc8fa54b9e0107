/** JSON Schemas of closures, dated and recurring. */
import { wordsSchema } from './schemas-facts.ts';
import { arraySchema, dateSchema, objectSchema, stringSchema } from './schema.ts';

export const closureSchema = objectSchema(
  {
    id: stringSchema,
    from: dateSchema,
    to: dateSchema,
    effect: { enum: ['cancelled', 'tentative'] },
    replaced_by: {
      ...arraySchema(stringSchema),
      description:
        'Schedules that hold on these days instead: it leaves them alone, and the others are not cancelled but replaced.',
    },
    reason: wordsSchema,
  },
  ['id', 'from', 'to', 'effect', 'reason'],
);

export const recurringClosureSchema = objectSchema(
  {
    id: stringSchema,
    rule: { type: 'string', description: 'easter-48 or 12-24; bridge_days, whose dates are in recurring_days.' },
    effect: { enum: ['cancelled', 'tentative'] },
    valid_from: dateSchema,
    valid_to: dateSchema,
  },
  ['id', 'rule', 'effect'],
);

export const recurringDaySchema = {
  ...objectSchema({
    date: dateSchema,
    id: stringSchema,
    effect: { enum: ['cancelled', 'tentative'] },
    name: wordsSchema,
  }),
  description: 'A day of recurring_closures to the horizon that is no public holiday: no rule is needed to know it.',
};
