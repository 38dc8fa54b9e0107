/** Asks about extra sessions that are held instead of a regular one which still stands. */
import { sessionsBetween } from '../../model/schedule.ts';
import { parseDay } from '../../model/zone.ts';
import type { Rule } from '../rules/rule.ts';
import { daysIn } from './days-in-words.ts';
import { textsOf } from './notes.ts';
import { question } from './question.ts';

export const EXTRA_QUESTIONS: readonly Rule[] = [
  {
    name: 'what-is-moved-is-cancelled',
    sentence: 'Where an extra session is held instead of another day, the session of that day is cancelled.',
    *check({ directory }) {
      for (const [index, { id, center, service, date, note }] of directory.extra_sessions.entries()) {
        const said = textsOf(note).flatMap((text) =>
          /statt|anstelle|instead of|verlegt|moved/iu.test(text) ? daysIn(text) : [],
        );
        for (const { month, date: day, year = Number(date.slice(0, 4)), role } of said) {
          const other = parseDay(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
          if (other === undefined || role !== 'instead') continue;
          const still = sessionsBetween(directory, other, other).find(
            (one) =>
              one.center === center && one.service === service && one.status === 'confirmed' && one.schedule !== id,
          );
          if (!still) continue;
          yield question(
            `/extra_sessions/${index}/note`,
            `„${still.schedule}“ findet an dem anderen Tag weiter statt`,
            `"${still.schedule}" still takes place on the other day`,
            {
              de: 'Sonst bitte für diesen Tag eine Schließung eintragen',
              en: 'else add a closure of that day',
            },
          );
          break;
        }
      }
    },
  },
];
