/** Other hours for a span, such as summer hours: afterwards the usual ones hold again by themselves. */
import type { Closure, Schedule } from '../model/directory.ts';
import { factOf } from '../model/verification.ts';
import { center } from './fields/entries.ts';
import { optional } from './fields/field.ts';
import { hours } from './fields/hours.ts';
import { closingReason, day, dayOrToday, serviceOrOpen, text } from './fields/kinds.ts';
import { changeCenter } from './parts/centers.ts';
import { confirmFacts } from './parts/confirmed.ts';
import { refuseBackwards, refusePast } from './parts/days.ts';
import { idMaker, scheduleName } from './parts/ids.ts';
import { defineOperation } from './parts/operation.ts';

export const otherHours = defineOperation({
  id: 'other-hours',
  subject: 'hours',
  title: { de: 'Andere Zeiten für einen Zeitraum', en: 'Other hours for a span' },
  sentence: {
    de: 'Bei {center} gilt vom {from} bis {to} für {service}: {hours}. Grund: {reason}, auf Englisch: {reason_en}',
    en: 'At {center}, from {from} until {to}, {service} is held: {hours}. Reason in German: {reason}, in English: {reason_en}',
  },
  fields: {
    center: center(),
    service: serviceOrOpen(),
    from: day('Erster Tag', 'First day'),
    to: day('Letzter Tag', 'Last day'),
    hours: hours('Welche Zeiten gelten dann? („Mo 9–11, Mi 14–16“)', 'Which hours hold then? ("Mon 9-11, Wed 14-16")'),
    reason: closingReason(),
    reason_en: optional(text('Grund auf Englisch', 'Reason in English')),
    confirmed_on: dayOrToday('Wann haben Sie es erfahren?', 'When were you told?'),
  },
  apply(directory, { center: id, service, from, to, hours: given, reason, reason_en, confirmed_on }, occasion) {
    refusePast(from, occasion);
    refuseBackwards(from, to);
    const newId = idMaker(directory, occasion);
    const instead = given.map((one): Schedule => ({
      id: newId(scheduleName(id, { service, byday: one.byday })),
      service,
      ...one,
      valid_from: from,
      valid_to: to,
    }));
    const span: Closure = {
      id: newId(`andere-zeiten-${id.slice(0, 25)}-${from}`),
      centers: [id],
      services: [service],
      from,
      to,
      effect: 'cancelled',
      replaced_by: instead.map((one) => one.id),
      reason: { de: reason, ...(reason_en && { en: reason_en }) },
      announced_on: occasion.today,
    };
    const after = changeCenter(directory, id, (one) => ({
      ...confirmFacts(one, confirmed_on, [factOf(service)]),
      schedules: [...one.schedules, ...instead],
    }));
    return { ...after, closures: [...after.closures, span] };
  },
});
