/** A closure that was announced as possible is certain now; its days that are past stay as they were shown. */
import type { Closure } from '../model/directory.ts';
import { closure } from './fields/entries.ts';
import { idMaker } from './parts/ids.ts';
import { dateBefore, refusePast } from './parts/days.ts';
import { defineOperation } from './parts/operation.ts';
import { Refusal } from './fields/refusal.ts';

export const makeCertain = defineOperation({
  id: 'make-certain',
  subject: 'closing',
  title: { de: 'Mögliche Schließung ist jetzt sicher', en: 'A possible closure is certain now' },
  sentence: {
    de: 'Jetzt ist sicher: {closure}',
    en: 'Certain now: {closure}',
  },
  fields: { closure: closure() },
  apply(directory, { closure: id }, occasion) {
    const was = directory.closures.find((one) => one.id === id);
    if (!was)
      throw new Refusal(
        `Die Schließung „${id}“ gibt es nicht; bitte die Kennung prüfen`,
        `there is no closure "${id}"`,
      );
    if (was.effect === 'cancelled')
      throw new Refusal(`„${id}“ ist schon sicher; es ist nichts zu tun`, `"${id}" is certain already`);
    refusePast(was.to, occasion, 'closure');
    const { today } = occasion;
    const certain: Closure = { ...was, effect: 'cancelled' };
    const instead: Closure[] =
      was.from < today
        ? [
            { ...was, to: dateBefore(today) },
            { ...certain, id: idMaker(directory, occasion)(id), from: today, announced_on: today },
          ]
        : [certain];
    return { ...directory, closures: directory.closures.flatMap((one) => (one.id === id ? instead : [one])) };
  },
});
