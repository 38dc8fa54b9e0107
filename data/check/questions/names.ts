/** Asks about names that are nearly the old ones. */
import type { Rule } from '../rules/rule.ts';
import { eachCenter, findCenter } from '../rules/walk.ts';
import { slipsBetween } from './distance.ts';
import { question } from './question.ts';

export const NAME_QUESTIONS: readonly Rule[] = [
  {
    name: 'names-are-not-nearly-the-old',
    sentence:
      'A new name or district of a center is more than a letter or two away from the old one, signs and case aside, stands there once, and the full name follows the name.',
    *check({ directory, previous }) {
      for (const [center, at] of eachCenter(directory)) {
        const was = findCenter(previous, center.id);
        if (!was) continue;
        const last = center.name.split(' ').at(-1) ?? '';
        if (center.name !== was.name && center.full_name === was.full_name && !center.full_name.includes(last))
          yield question(
            `${at}/name`,
            `der Name ist neu („${center.name}“), der volle Name nicht: „${center.full_name}“`,
            `the name is new ("${center.name}"), the full name is not: "${center.full_name}"`,
          );
        for (const field of ['name', 'full_name', 'district'] as const) {
          const slips = slipsBetween(center[field], was[field]);
          const twice = center[field] !== was[field] && standsTwice(center[field]);
          if (!twice && (slips === 0 || slips > 2 || lettersOf(center[field]) === lettersOf(was[field]))) continue;
          yield question(
            `${at}/${field}`,
            twice ? `in „${center[field]}“ steht etwas zweimal` : `„${center[field]}“ ist fast „${was[field]}“`,
            twice ? `"${center[field]}" holds something twice` : `"${center[field]}" is nearly "${was[field]}"`,
            { de: 'Sonst bitte noch einmal tippen', en: 'else type it again' },
          );
        }
      }
    },
  },
];

/** "Support-Center" and "Supportcenter" are two spellings, neither a slip. */
const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** "RSC MitteRSC Mitte". */
function standsTwice(text: string): boolean {
  const letters = lettersOf(text);
  const half = letters.length / 2;
  return half > 2 && letters.slice(0, half) === letters.slice(half);
}
