/** A center that was closed is open again from a day on. */
import { center } from './fields/entries.ts';
import { dayOrToday } from './fields/kinds.ts';
import { changeStatus } from './parts/closing.ts';
import { defineOperation } from './parts/operation.ts';

export const openAgain = defineOperation({
  id: 'open-again',
  subject: 'closing',
  title: { de: 'Wieder geöffnet', en: 'Open again' },
  sentence: {
    de: '{center} ist wieder geöffnet ab {from}.',
    en: '{center} is open again from {from} on.',
  },
  fields: {
    center: center(),
    from: dayOrToday('Ab welchem Tag?', 'From which day?'),
    confirmed_on: dayOrToday('Wann haben Sie es erfahren?', 'When were you told?'),
  },
  apply: (directory, values, occasion) => changeStatus(directory, 'active', values, occasion),
});
