/** Hours that are no longer held from a day on. */
import { factOf } from '../model/verification.ts';
import { center, schedule } from './fields/entries.ts';
import { day, dayOrToday } from './fields/kinds.ts';
import { centerNamed, changeCenter } from './parts/centers.ts';
import { confirmFacts } from './parts/confirmed.ts';
import { refusePast } from './parts/days.ts';
import { endBefore, scheduleNamed } from './parts/hours.ts';
import { defineOperation } from './parts/operation.ts';

export const endHours = defineOperation({
  id: 'end-hours',
  subject: 'hours',
  title: { de: 'Zeiten beenden', en: 'End hours' },
  sentence: {
    de: 'Bei {center} gibt es {schedule} nicht mehr ab {from}.',
    en: 'At {center}, {schedule} ends: not held any more from {from} on.',
  },
  fields: {
    center: center(),
    schedule: schedule(),
    from: day('Ab welchem Tag nicht mehr?', 'From which day on not any more?'),
    confirmed_on: dayOrToday('Wann haben Sie es erfahren?', 'When were you told?'),
  },
  answer: (_, rule) => (rule === 'hours-have-a-successor' ? 'Diese Zeiten enden, ohne dass andere folgen.' : undefined),
  apply(directory, { center: id, schedule: name, from, confirmed_on }, occasion) {
    refusePast(from, occasion);
    const ended = endBefore(directory, scheduleNamed(centerNamed(directory, id), name), from);
    return changeCenter(directory, id, (one) => ({
      ...confirmFacts(one, confirmed_on, [factOf(ended.service)]),
      schedules: one.schedules.map((was) => (was.id === name ? ended : was)),
    }));
  },
});
