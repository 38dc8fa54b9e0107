/** A planned outreach gets its place and time, at the center that offers it. */
import type { Schedule } from '../model/directory.ts';
import { center, outreach } from './fields/entries.ts';
import { day, dayOrToday, text, time, weekdays } from './fields/kinds.ts';
import { changeCenter } from './parts/centers.ts';
import { confirmFacts } from './parts/confirmed.ts';
import { refusePast } from './parts/days.ts';
import { idMaker } from './parts/ids.ts';
import { defineOperation } from './parts/operation.ts';
import { Refusal } from './fields/refusal.ts';

export const startOutreach = defineOperation({
  id: 'start-outreach',
  subject: 'center',
  title: { de: 'Außensprechstunde bekommt Ort und Zeit', en: 'Outreach gets its place and time' },
  sentence: {
    de: '{outreach}: {center} berät ab {from} am {byday} von {opens_at} bis {closes_at} Uhr. Ort: {location}',
    en: '{outreach}: {center} advises from {from} on, on {byday} from {opens_at} to {closes_at}. Place: {location}',
  },
  fields: {
    outreach: outreach(),
    center: center('Welches Center bietet sie an?', 'Which center offers it?'),
    location: text('Ort (Straße Nr., PLZ Stadt)', 'Place (street, postal code, city)'),
    byday: weekdays('An welchen Wochentagen?', 'On which weekdays?'),
    opens_at: time('Beginn', 'Beginning'),
    closes_at: time('Ende', 'End'),
    from: day('Ab welchem Tag?', 'From which day?'),
    confirmed_on: dayOrToday('Wann haben Sie es erfahren?', 'When were you told?'),
  },
  apply(directory, values, occasion) {
    const { outreach: area, center: id, location, byday, opens_at, closes_at, from, confirmed_on } = values;
    refusePast(from, occasion);
    if (!directory.outreach.some((one) => one.id === area))
      throw new Refusal(
        `Die Außensprechstunde „${area}“ gibt es nicht; bekannt: ${directory.outreach.map((one) => one.id).join(', ')}`,
        `there is no outreach "${area}"`,
      );
    const added: Schedule = {
      id: idMaker(directory, occasion)(`${id.slice(0, 20)}-outreach-${area.slice(0, 20)}`),
      service: 'outreach',
      byday,
      opens_at,
      closes_at,
      valid_from: from,
      location,
    };
    const after = changeCenter(directory, id, (one) => ({
      ...confirmFacts(one, confirmed_on, ['open_hours']),
      schedules: [...one.schedules, added],
    }));
    return {
      ...after,
      outreach: after.outreach.map((one) => (one.id === area ? { ...one, status: 'running' } : one)),
    };
  },
});
