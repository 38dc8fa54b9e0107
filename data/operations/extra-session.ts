/** One session on one day, beside the regular ones. */
import type { ExtraSession } from '../model/directory.ts';
import { TYPED_CONDITIONS, conditionsFrom } from './fields/conditions.ts';
import { center } from './fields/entries.ts';
import { day, serviceOrOpen, time } from './fields/kinds.ts';
import { centerNamed } from './parts/centers.ts';
import { refusePast } from './parts/days.ts';
import { idMaker } from './parts/ids.ts';
import { defineOperation } from './parts/operation.ts';

export const extraSession = defineOperation({
  id: 'extra-session',
  subject: 'hours',
  title: { de: 'Zusatztermin', en: 'Extra session' },
  sentence: {
    de: 'Bei {center} gibt es am {date} zusätzlich {service} von {opens_at} bis {closes_at} Uhr.',
    en: 'At {center} there is one more {service} on {date} from {opens_at} to {closes_at}.',
  },
  fields: {
    center: center(),
    service: serviceOrOpen(),
    date: day('An welchem Tag?', 'On which day?'),
    opens_at: time('Beginn', 'Beginning'),
    closes_at: time('Ende', 'End'),
    ...TYPED_CONDITIONS,
  },
  apply(directory, values, occasion) {
    const { center: id, service, date, opens_at, closes_at } = values;
    refusePast(date, occasion, 'date');
    centerNamed(directory, id);
    const extra: ExtraSession = {
      id: idMaker(directory, occasion)(`${id.slice(0, 30)}-extra-${date}`),
      center: id,
      service,
      date,
      opens_at,
      closes_at,
      ...conditionsFrom(values),
    };
    return { ...directory, extra_sessions: [...directory.extra_sessions, extra] };
  },
});
