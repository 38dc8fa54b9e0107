/** Schemas of what makes a day differ: closures, dated and recurring, and extra sessions. */
import { CONDITION_FIELDS, effectSchema, serviceSchema, timeSchema, wordsSchema } from './fact-schemas.ts';
import { arraySchema, constSchema, dateSchema, described, NamedSchema, objectSchema, stringSchema } from './schema.ts';

/** Ids of centers, or the word for every center. */
export const concernedSchema = { oneOf: [constSchema('all'), arraySchema(stringSchema)] };

export const closureSchema = new NamedSchema(
  'Closure',
  objectSchema(
    {
      id: stringSchema,
      centers: concernedSchema,
      services: arraySchema(serviceSchema, { description: 'None = all.' }),
      schedules: arraySchema(stringSchema, { description: 'These alone; none = all.' }),
      from: dateSchema,
      to: described(dateSchema, 'The last day.'),
      opens_at: described(timeSchema, 'Closed from then on; none = from the begin of the day.'),
      closes_at: described(timeSchema, 'Closed until then; none = to the end of the day.'),
      effect: effectSchema,
      replaced_by: arraySchema(stringSchema, {
        description:
          'Schedules that hold on these days instead: it leaves them alone, and the others are not cancelled but replaced.',
      }),
      reason: wordsSchema,
      announced_on: dateSchema,
    },
    ['id', 'centers', 'from', 'to', 'effect', 'reason', 'announced_on'],
  ),
);

export const recurringClosureSchema = new NamedSchema(
  'RecurringClosure',
  objectSchema(
    {
      id: stringSchema,
      rule: described(stringSchema, 'easter-48 or 12-24; bridge_days, whose dates are in recurring_days.'),
      effect: effectSchema,
      valid_from: dateSchema,
      valid_to: dateSchema,
    },
    ['id', 'rule', 'effect'],
  ),
);

export const recurringDaySchema = new NamedSchema('RecurringDay', {
  ...objectSchema({ date: dateSchema, id: stringSchema, effect: effectSchema, name: wordsSchema }),
  description: 'A day of recurring_closures to the horizon that is no public holiday: no rule is needed to know it.',
});

export const extraSessionSchema = new NamedSchema(
  'ExtraSession',
  objectSchema(
    {
      id: stringSchema,
      center: stringSchema,
      service: serviceSchema,
      date: dateSchema,
      opens_at: timeSchema,
      closes_at: described(timeSchema, 'Local time; nobody new is let in after it.'),
      ...CONDITION_FIELDS,
    },
    ['id', 'center', 'service', 'date', 'opens_at', 'closes_at'],
  ),
);
