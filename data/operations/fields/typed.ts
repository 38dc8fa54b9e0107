/** Reads what people type: days, times, weekdays, names, numbers. Whatever cannot be read is refused with words that say the repair. */
import { dateOf, dayAt, type Day, dayOf, parseDay, partsOf, weekdayOf } from '../../model/zone.ts';
import { WEEKDAYS } from '../../model/directory.ts';
import { Refusal } from '../parts/refusal.ts';

const WEEKDAY_NAMES = [
  ['montag', 'monday', 'mo', 'mon'],
  ['dienstag', 'tuesday', 'di', 'tu', 'tue'],
  ['mittwoch', 'wednesday', 'mi', 'we', 'wed'],
  ['donnerstag', 'thursday', 'do', 'th', 'thu'],
  ['freitag', 'friday', 'fr', 'fri'],
  ['samstag', 'saturday', 'sa', 'sat', 'sonnabend'],
  ['sonntag', 'sunday', 'so', 'su', 'sun'],
] as const;
const MONTHS = [
  ['januar', 'january', 'jan'],
  ['februar', 'february', 'feb'],
  ['märz', 'march', 'maerz', 'mär', 'mar'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['dezember', 'december', 'dez', 'dec'],
] as const;
const RELATIVE: Readonly<Record<string, number>> = {
  ...{ gestern: -1, heute: 0, morgen: 1, übermorgen: 2, yesterday: -1, today: 0, tomorrow: 1 },
};

/** "heute", "30.11.26", "30.11.", "2026-11-30", "Mo, 30. November 2026", "Mittwoch" -> "2026-11-30". `today` is a local date. */
export function readDay(text: string, today: string): string {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/^(am|ab|bis|vom|on|from|until)\s+/, '');
  const relative = RELATIVE[typed];
  if (relative !== undefined) return dateOf(dayOf(today) + relative);
  const weekday = weekdayNumber(typed);
  if (weekday !== undefined) return comingWeekday(text, weekday, dayOf(today));
  const [, name, rest = ''] = /^(?:(\p{L}{2,10})\.?,?\s+)?(.+)$/u.exec(typed) ?? [];
  const said = name === undefined ? undefined : weekdayNumber(name);
  const date = name !== undefined && said === undefined ? undefined : readDate(rest, dayOf(today));
  if (date === undefined)
    throw new Refusal(
      `„${text}“ ist kein Datum; bitte zum Beispiel „30.11.2026“, „heute“ oder „morgen“ schreiben`,
      `"${text}" is no date; write for example "2026-11-30", "today" or "tomorrow"`,
    );
  const day = parseDay(date);
  if (day === undefined)
    throw new Refusal(
      `Den Tag „${text}“ gibt es nicht; bitte Tag und Monat prüfen`,
      `there is no day "${text}"; check day and month`,
    );
  if (said === undefined || said === weekdayOf(day)) return date;
  const is = WEEKDAY_NAMES[weekdayOf(day)];
  throw new Refusal(
    `„${text}“ ist ein ${capital(is?.[0])}; bitte Wochentag oder Datum berichtigen`,
    `"${text}" is a ${capital(is?.[1])}; correct the weekday or the date`,
  );
}

/** A date in digits or with the month's name, which may not exist; undefined for anything else. */
function readDate(text: string, today: Day): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const match = /^(\d{1,2})(?:\.\s?|\s|(?=\p{L}))(\d{1,2}|\p{L}{3,9})\.?\s?(\d{4}|\d{2})?$/u.exec(text);
  const [, date = '', named = '', given = ''] = match ?? [];
  const month = /^\d/.test(named) ? Number(named) : 1 + MONTHS.findIndex((names) => isOneOf(names, named));
  if (date === '' || month === 0) return undefined;
  const write = (year: number) => `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (given !== '') return write(Number(given.padStart(4, '20')));
  // Without a year the next one that comes.
  const { year } = partsOf(today);
  return dayAt(year, month, Number(date)) < today ? write(year + 1) : write(year);
}

function comingWeekday(text: string, weekday: number, today: Day): string {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (ahead > 0) return dateOf(today + ahead);
  throw new Refusal(
    `„${text}“ ist heute; bitte „heute“ oder das Datum schreiben`,
    `"${text}" is today; write "today" or the date`,
  );
}

/** "9", "9 Uhr", "9.30", "9:30 Uhr", "2 pm" -> "09:30". */
export function readTime(text: string): string {
  const typed = text.trim().toLowerCase();
  const match = /^(\d{1,2})(?:[:.](\d{2}))?\s*(?:(uhr|h)|([ap])\.?m\.?)?$/.exec(typed);
  const [, hour = '', minute = '00', , half] = match ?? [];
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0);
  if (!match || hours > 23 || Number(minute) > 59)
    throw new Refusal(
      `„${text}“ ist keine Uhrzeit; bitte zum Beispiel „9:30“ oder „14 Uhr“ schreiben`,
      `"${text}" is no time of day; write for example "9:30" or "14:00"`,
    );
  return `${String(hours).padStart(2, '0')}:${minute}`;
}

/** "mittwochs", "Mo, Mi", "Mo-Fr", "Montag bis Freitag", "1. und 3. Di", "letzter Fr" -> ["WE"], …, ["1TU", "3TU"], ["-1FR"]. */
export function readWeekdays(text: string): string[] {
  const found = new Set<string>();
  let [numbers, from]: [string[], number | undefined] = [[], undefined];
  for (const [token] of text.toLowerCase().matchAll(/[1-5](?=\.|\p{L})|\p{L}+|[-–]|\d/gu)) {
    const weekday = weekdayNumber(token);
    if (weekday !== undefined) {
      const first = from ?? weekday;
      if (first > weekday) throw unknownWeekday(text);
      for (const code of WEEKDAYS.slice(first, weekday + 1)) found.add(code);
      if (numbers.length > 0) {
        found.delete(WEEKDAYS[weekday] ?? '');
        for (const n of numbers) found.add(`${n}${WEEKDAYS[weekday] ?? ''}`);
      }
      [numbers, from] = [[], undefined];
    } else if (/^[1-5]$/.test(token)) numbers.push(token);
    else if (/^(letzte[rn]?|last)$/.test(token)) numbers.push('-1');
    else if (/^([-–]|bis|to)$/.test(token) && found.size > 0) from = WEEKDAYS.findLastIndex((code) => found.has(code));
    else if (!/^(und|and|jede[nrs]?|every|im|monat|am|on)$/.test(token)) throw unknownWeekday(text);
  }
  if (found.size === 0 || numbers.length > 0 || from !== undefined) throw unknownWeekday(text);
  return [...found];
}

/** 0 = Monday; also "montags". Undefined for anything else. */
function weekdayNumber(text: string): number | undefined {
  const at = WEEKDAY_NAMES.findIndex(
    (names) => isOneOf(names, text) || isOneOf(names, text.replace(/(?<=g|day)s$/, '')),
  );
  return at < 0 ? undefined : at;
}

const isOneOf = (names: readonly string[], text: string): boolean => names.includes(text);
const capital = (name = ''): string => name.charAt(0).toUpperCase() + name.slice(1);

function unknownWeekday(text: string): Refusal {
  return new Refusal(
    `„${text}“ nennt keine Wochentage; bitte zum Beispiel „Mo“, „Mo, Mi“, „Mo–Fr“ oder „1. und 3. Di“ schreiben`,
    `"${text}" names no weekdays; write for example "Mon", "Mon, Wed", "Mon to Fri" or "1. and 3. Tue"`,
  );
}

/** "51,4333" or "51.4333" -> 51.4333. */
export function readNumber(text: string): number {
  const typed = text.trim().replace(',', '.');
  if (/^-?\d+(\.\d+)?$/.test(typed)) return Number(typed);
  throw new Refusal(`„${text}“ ist keine Zahl; bitte zum Beispiel „51,4333“ schreiben`, `"${text}" is no number`);
}

/** "ja", "nein", "yes", "no" -> true, false. */
export function readYesNo(text: string): boolean {
  const typed = text.trim().toLowerCase();
  if (/^(j|ja|y|yes|true)$/.test(typed)) return true;
  if (/^(n|nein|no|false)$/.test(typed)) return false;
  throw new Refusal(`„${text}“: bitte „ja“ oder „nein“ schreiben`, `"${text}": write "yes" or "no"`);
}

/** Items between commas, semicolons or "und". */
export function readItems(text: string): string[] {
  return text
    .split(/\s*[,;]\s*|\s+(?:und|and)\s+/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
