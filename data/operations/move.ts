/** A center moves from a day on, or is elsewhere for a span: the page turns by itself on that day. */
import { centerOn } from '../model/dated-facts.ts';
import type { DatedFacts } from '../model/directory.ts';
import { dayOf } from '../model/zone.ts';
import { TYPED_ADDRESS, TYPED_POSITION, positionFrom } from './fields/address.ts';
import { center } from './fields/entries.ts';
import { optional } from './fields/field.ts';
import { day, dayOrToday } from './fields/kinds.ts';
import { addDatedFacts, centerNamed, changeCenter } from './parts/centers.ts';
import { confirmFacts } from './parts/confirmed.ts';
import { refuseBackwards, refusePast } from './parts/days.ts';
import { defineOperation } from './parts/operation.ts';

export const move = defineOperation({
  id: 'move',
  subject: 'center',
  title: { de: 'Umzug', en: 'Move' },
  sentence: {
    de: '{center} ist ab {from} hier: {address_1}, {postal_code} {city}.',
    en: '{center} is from {from} on here: {address_1}, {postal_code} {city}.',
  },
  fields: {
    center: center(),
    from: day('Ab welchem Tag?', 'From which day?'),
    to: optional(day('Letzter Tag dort (leer: auf Dauer)', 'Last day there (none: for good)')),
    ...TYPED_ADDRESS,
    ...TYPED_POSITION,
    confirmed_on: dayOrToday('Wann haben Sie es erfahren?', 'When were you told?'),
  },
  apply(directory, values, occasion) {
    const { center: id, from, to, address_1, postal_code, city, district, confirmed_on } = values;
    refusePast(from, occasion);
    refuseBackwards(from, to);
    const before = centerOn(centerNamed(directory, id), dayOf(from));
    const { building: _, entrance: __, ...place } = before.address;
    const facts: DatedFacts = {
      valid_from: from,
      ...(to && { valid_to: to }),
      district: district ?? before.district,
      address: { ...place, address_1, postal_code, ...(city && { city }) },
      ...positionFrom(values, before.position?.source ?? before.source),
    };
    return changeCenter(directory, id, (one) => confirmFacts(addDatedFacts(one, facts), confirmed_on, ['address']));
  },
});
