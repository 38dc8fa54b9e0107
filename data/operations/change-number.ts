/** Other phone numbers from a day on, or for a span. */
import type { DatedFacts } from '../model/directory.ts';
import { center } from './fields/entries.ts';
import { optional } from './fields/field.ts';
import { day, dayOrToday, phones } from './fields/kinds.ts';
import { addDatedFacts, changeCenter } from './parts/centers.ts';
import { confirmFacts } from './parts/confirmed.ts';
import { refuseBackwards, refusePast } from './parts/days.ts';
import { defineOperation } from './parts/operation.ts';

export const changeNumber = defineOperation({
  id: 'change-number',
  subject: 'center',
  title: { de: 'Neue Telefonnummer', en: 'New phone number' },
  sentence: {
    de: '{center} hat ab {from} die Nummer {phones}.',
    en: '{center} has from {from} on the number {phones}.',
  },
  fields: {
    center: center(),
    phones: phones('Neue Nummer (mehrere mit Komma)', 'New number (several with commas)'),
    from: dayOrToday('Ab welchem Tag?', 'From which day?'),
    to: optional(day('Letzter Tag (leer: auf Dauer)', 'Last day (none: for good)')),
    confirmed_on: dayOrToday('Wann haben Sie es erfahren?', 'When were you told?'),
  },
  apply(directory, { center: id, phones: numbers, from, to, confirmed_on }, occasion) {
    refusePast(from, occasion);
    refuseBackwards(from, to);
    const facts: DatedFacts = {
      valid_from: from,
      ...(to && { valid_to: to }),
      phones: numbers.map((number) => ({ number })),
    };
    return changeCenter(directory, id, (one) => confirmFacts(addDatedFacts(one, facts), confirmed_on, ['phone_hours']));
  },
});
