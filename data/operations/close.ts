/** A closure: of all centers or some, of whole days or a part, of all services or the phone alone, for certain or perhaps. */
import type { Closure } from '../model/directory.ts';
import { centers, schedules } from './fields/entries.ts';
import { optional } from './fields/field.ts';
import { choices, closingReason, day, SERVICE_NAMES, text, time, yesNo } from './fields/kinds.ts';
import { refuseBackwards, refusePast } from './parts/days.ts';
import { idMaker } from './parts/ids.ts';
import { defineOperation } from './parts/operation.ts';

export const close = defineOperation({
  id: 'close',
  subject: 'closing',
  title: { de: 'Schließung melden', en: 'Announce a closure' },
  sentence: {
    de: 'Geschlossen: {centers} vom {from} bis {to}. Grund: {reason}, auf Englisch: {reason_en}',
    en: 'Closed: {centers} from {from} until {to}. Reason in German: {reason}, in English: {reason_en}',
  },
  fields: {
    centers: centers(),
    from: day('Erster geschlossener Tag', 'First day closed'),
    to: optional(day('Letzter geschlossener Tag (leer: nur dieser eine)', 'Last day closed (none: that one alone)')),
    opens_at: optional(time('Nur ein Teil des Tages: geschlossen ab', 'A part of the day only: closed from')),
    closes_at: optional(time('Nur ein Teil des Tages: geschlossen bis', 'A part of the day only: closed until')),
    services: optional(choices('Nur diese Angebote', 'Only these services', SERVICE_NAMES)),
    schedules: optional(schedules('Nur diese Zeiten oder Zusatztermine (Kennungen)', 'Only these hours (ids)')),
    tentative: optional(yesNo('Noch nicht sicher?', 'Not certain yet?')),
    reason: closingReason(),
    reason_en: optional(text('Grund auf Englisch', 'Reason in English')),
  },
  apply(directory, values, occasion) {
    const { centers: where, from, to = from, opens_at, closes_at, services, schedules: named } = values;
    const { tentative, reason, reason_en } = values;
    refusePast(from, occasion);
    refuseBackwards(from, to);
    const who = where === 'all' ? 'alle' : where.join('-').slice(0, 28);
    const closure: Closure = {
      id: idMaker(directory, occasion)(`zu-${who}-${from}`),
      centers: where,
      ...(services && { services }),
      ...(named && { schedules: named }),
      from,
      to,
      ...(opens_at && { opens_at }),
      ...(closes_at && { closes_at }),
      effect: tentative ? 'tentative' : 'cancelled',
      reason: { de: reason, ...(reason_en && { en: reason_en }) },
      announced_on: occasion.today,
    };
    return { ...directory, closures: [...directory.closures, closure] };
  },
});
