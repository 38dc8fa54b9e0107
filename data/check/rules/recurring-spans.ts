/** Whether a rule names days that every year has, and not too many in a row. */
import { ruleDay } from '../../model/holidays.ts';
import { parseRule, type RecurringRule } from '../../model/recurring-days.ts';
import type { Bilingual } from '../findings/finding.ts';

/** The longest span that may come back every year, in days. */
const LONGEST = 31;
/** Easter wanders over five weeks; these years have it early, late and in leap years. */
const YEARS = Array.from({ length: 40 }, (_, at) => 2021 + at);

/** What is wrong with a rule; undefined when nothing is. */
export function ruleFault(rule: string): Bilingual | undefined {
  const parsed = parseRule(rule);
  // 2027 is no leap year: a day that it lacks does not come back every year.
  const unreal = rule
    .split('/')
    .some((one) => /^\d/.test(one) && new Date(`2027-${one}T00:00Z`).getUTCDate() !== Number(one.slice(3)));
  const far = [...rule.matchAll(/[+-](\d{3})/g)].some(([, days]) => Number(days) > 250);
  if (!parsed || unreal || far) {
    return { de: `Den Tag „${rule}“ gibt es nicht in jedem Jahr`, en: `not every year has the day "${rule}"` };
  }
  const days = longest(parsed);
  if (days <= LONGEST) return undefined;
  return {
    de: `„${rule}“ dauert in manchem Jahr ${days} Tage; höchstens ${LONGEST} kommen jedes Jahr wieder`,
    en: `"${rule}" lasts ${days} days in some years; at most ${LONGEST} come back every year`,
  };
}

/** Days of the longest span of a rule in any year. */
function longest(rule: RecurringRule): number {
  if ('bridges' in rule) return 1;
  const lengths = YEARS.map((year) => {
    const from = ruleDay(rule.from, year) ?? 0;
    const to = [year, year + 1].map((one) => ruleDay(rule.to, one) ?? 0).find((day) => day >= from) ?? Infinity;
    return to - from + 1;
  });
  return Math.max(...lengths);
}
