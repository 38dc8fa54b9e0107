/** More hours at a center, from a day on or for a span, with what those who come have to know. */
import type { Schedule } from '../model/directory.ts';
import { factOf } from '../model/verification.ts';
import { TYPED_CONDITIONS, conditionsFrom } from './fields/conditions.ts';
import { center } from './fields/entries.ts';
import { optional } from './fields/field.ts';
import { day, dayOrToday, everyNWeeks, serviceOrOpen, time, weekdays } from './fields/kinds.ts';
import { changeCenter } from './parts/centers.ts';
import { confirmFacts } from './parts/confirmed.ts';
import { refuseBackwards, refusePast } from './parts/days.ts';
import { idMaker, scheduleName } from './parts/ids.ts';
import { defineOperation } from './parts/operation.ts';

export const addHours = defineOperation({
  id: 'add-hours',
  subject: 'hours',
  title: { de: 'Zeiten hinzufügen', en: 'Add hours' },
  sentence: {
    de: 'Bei {center} gibt es {service} ab {from} am {byday} von {opens_at} bis {closes_at} Uhr.',
    en: 'At {center} there is {service} from {from} on, on {byday} from {opens_at} to {closes_at}.',
  },
  fields: {
    center: center(),
    service: serviceOrOpen(),
    byday: weekdays('An welchen Wochentagen?', 'On which weekdays?'),
    opens_at: time('Beginn', 'Beginning'),
    closes_at: time('Ende', 'End'),
    from: day('Ab welchem Tag?', 'From which day?'),
    to: optional(day('Letzter Tag', 'Last day')),
    interval: optional(everyNWeeks),
    ...TYPED_CONDITIONS,
    confirmed_on: dayOrToday('Wann haben Sie es erfahren?', 'When were you told?'),
  },
  apply(directory, values, occasion) {
    const { center: id, service, byday, opens_at, closes_at, from, to, interval, confirmed_on } = values;
    refusePast(from, occasion);
    refuseBackwards(from, to);
    const added: Schedule = {
      id: idMaker(directory, occasion)(scheduleName(id, { service, byday })),
      service,
      byday,
      opens_at,
      closes_at,
      valid_from: from,
      ...(to && { valid_to: to }),
      ...(interval && { interval }),
      ...conditionsFrom(values),
    };
    return changeCenter(directory, id, (one) => ({
      ...confirmFacts(one, confirmed_on, [factOf(service)]),
      schedules: [...one.schedules, added],
    }));
  },
});
