/** Reads weekdays as people type them, in German or English. */
import { WEEKDAYS } from '../../model/directory.ts';
import { type Day, weekdayOf } from '../../model/zone.ts';
import { Refusal } from './refusal.ts';

const WEEKDAY_NAMES = [
  ['montag', 'monday', 'mo', 'mon'],
  ['dienstag', 'tuesday', 'di', 'tu', 'tue'],
  ['mittwoch', 'wednesday', 'mi', 'we', 'wed'],
  ['donnerstag', 'thursday', 'do', 'th', 'thu'],
  ['freitag', 'friday', 'fr', 'fri'],
  ['samstag', 'saturday', 'sa', 'sat', 'sonnabend'],
  ['sonntag', 'sunday', 'so', 'su', 'sun'],
] as const;

/** "mittwochs", "Mo, Mi", "Mo-Fr", "Montag bis Freitag", "1. und 3. Di", "letzter Fr" -> ["WE"], …, ["1TU", "3TU"], ["-1FR"]. */
export function readWeekdays(text: string): string[] {
  const found = new Set<string>();
  /** Numbers that wait for their weekday, where a span begins, the weekday before that has no number. */
  let [numbers, from, last]: [string[], number | undefined, number | undefined] = [[], undefined, undefined];
  for (const [token] of text.toLowerCase().matchAll(/[1-5](?=\.|\p{L})|\p{L}+|[-–]|\d/gu)) {
    const weekday = weekdayNumber(token);
    if (weekday !== undefined) {
      const first = from ?? weekday;
      if (first > weekday) throw unknownWeekday(text);
      const span = WEEKDAYS.slice(first, weekday + 1);
      const codes = numbers.length > 0 ? numbers.map((n) => `${n}${WEEKDAYS[weekday] ?? ''}`) : span;
      for (const code of codes) found.add(code);
      [numbers, from, last] = [[], undefined, numbers.length > 0 ? undefined : weekday];
    } else if (/^[1-5]$/.test(token)) numbers.push(token);
    else if (/^(letzte[rn]?|last)$/.test(token)) numbers.push('-1');
    else if (/^([-–]|bis|to)$/.test(token) && last !== undefined) from = last;
    else if (!/^(und|and|jede[nrs]?|every|im|monat|am|on)$/.test(token)) throw unknownWeekday(text);
  }
  if (found.size === 0 || numbers.length > 0 || from !== undefined) throw unknownWeekday(text);
  return [...found];
}

/** 0 = Monday; also "montags". Undefined for anything else. */
export function weekdayNumber(text: string): number | undefined {
  const at = WEEKDAY_NAMES.findIndex(
    (names) => isOneOf(names, text) || isOneOf(names, text.replace(/(?<=[gh]|day)s$/, '')),
  );
  return at < 0 ? undefined : at;
}

const isOneOf = (names: readonly string[], text: string): boolean => names.includes(text);

/** "Montag", "Monday". */
export function weekdayNames(day: Day): readonly [de: string, en: string] {
  const [de = '', en = ''] = WEEKDAY_NAMES[weekdayOf(day)] ?? [];
  return [capital(de), capital(en)];
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function unknownWeekday(text: string): Refusal {
  return new Refusal(
    `„${text}“ nennt keine Wochentage; bitte zum Beispiel „Mo“, „Mo, Mi“, „Mo–Fr“ oder „1. und 3. Di“ schreiben`,
    `"${text}" names no weekdays; write for example "Mon", "Mon, Wed", "Mon to Fri" or "1. and 3. Tue"`,
  );
}
