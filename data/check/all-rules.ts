/** Every rule for directory.json beyond its schema: what must hold, then what a careful colleague would ask. */
import { QUESTION_RULES } from './questions/index.ts';
import { RULES } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';

export const ALL_RULES: readonly Rule[] = [...RULES, ...QUESTION_RULES];
