/** Weekdays in German and English: every week, or the nth of a month. */
import { WEEKDAYS, type Words } from '../../model/directory.ts';
import { type WeekdayRule, weekdayRules } from '../../model/recurrence.ts';

const GERMAN_DAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
const ENGLISH_DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "a, b und c" with the given last word. */
export function joinList(items: readonly string[], and: string): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) ?? ''}`;
}

/** "Montag und Mittwoch", "Montag bis Freitag", "jeden 1. und 3. Dienstag". */
export function daysWords(byday: readonly string[]): Words {
  const nth = weekdayRules({ byday }).filter(({ n }) => n !== undefined);
  if (nth.length > 0) return nthWords(nth);
  const indexes = WEEKDAYS.flatMap((name, index) => (byday.includes(name) ? [index] : []));
  const first = indexes[0] ?? 0;
  const last = indexes.at(-1) ?? first;
  const run = indexes.length > 2 && last - first === indexes.length - 1;
  const join = (names: readonly string[], to: string, and: string) =>
    run
      ? `${names[first] ?? ''} ${to} ${names[last] ?? ''}`
      : joinList(
          indexes.map((index) => names[index] ?? ''),
          and,
        );
  return { de: join(GERMAN_DAYS, 'bis', 'und'), en: join(ENGLISH_DAYS, 'to', 'and') };
}

function nthWords(rules: readonly WeekdayRule[]): Words {
  const groups = [...Map.groupBy(rules, ({ weekday }) => weekday)];
  const de = groups.map(([weekday, same]) => {
    const numbers = same.map(({ n = 1 }) => GERMAN_NTH[n] ?? `${n}.`);
    return `${joinList(numbers, 'und')} ${GERMAN_DAYS[weekday] ?? ''}`;
  });
  const en = groups.map(([weekday, same]) => {
    const numbers = same.map(({ n = 1 }) => ENGLISH_NTH[n] ?? `${n}th`);
    return `${joinList(numbers, 'and')} ${ENGLISH_DAYS[weekday] ?? ''}`;
  });
  return { de: `jeden ${joinList(de, 'und')}`, en: `every ${joinList(en, 'and')}` };
}

const GERMAN_NTH: Readonly<Record<number, string>> = { [-1]: 'letzten', [-2]: 'vorletzten' };
const ENGLISH_NTH: Readonly<Record<number, string>> = {
  1: '1st',
  2: '2nd',
  3: '3rd',
  [-1]: 'last',
  [-2]: 'second to last',
};
