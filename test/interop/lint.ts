/** Own lint of calendars: the MUSTs that readers forgive one by one, until one of them does not. */
import { COMPONENT_RULES } from './lint/components.ts';
import { parse } from './lint/content.ts';
import { LINE_RULES } from './lint/lines.ts';
import type { Rule } from './lint/rule.ts';
import { TIME_RULES } from './lint/times.ts';

export const RULES: readonly Rule[] = [...LINE_RULES, ...COMPONENT_RULES, ...TIME_RULES];

/** Everything that is wrong: "rule: what". Empty for a right calendar. */
export function lint(calendar: string | Uint8Array): string[] {
  const parsed = parse(typeof calendar === 'string' ? new TextEncoder().encode(calendar) : calendar);
  return RULES.flatMap(({ name, check }) => check(parsed).map((finding) => `${name}: ${finding}`));
}
