/** Everything that a careful colleague would ask about what is new, by subject. */
import type { Rule } from '../rules/rule.ts';
import { AHEAD_QUESTIONS } from './ahead.ts';
import { CHANGE_OF_HOURS_QUESTIONS } from './changes-of-hours.ts';
import { HOLIDAY_QUESTIONS } from './holidays.ts';
import { HOURS_QUESTIONS } from './hours.ts';
import { ID_QUESTIONS } from './ids.ts';
import { NOTE_QUESTIONS } from './notes.ts';
import { RHYTHM_QUESTIONS } from './rhythm.ts';
import { SISTER_QUESTIONS } from './sisters.ts';

export const QUESTION_RULES: readonly Rule[] = [
  ...HOURS_QUESTIONS,
  ...HOLIDAY_QUESTIONS,
  ...ID_QUESTIONS,
  ...SISTER_QUESTIONS,
  ...CHANGE_OF_HOURS_QUESTIONS,
  ...AHEAD_QUESTIONS,
  ...RHYTHM_QUESTIONS,
  ...NOTE_QUESTIONS,
];
