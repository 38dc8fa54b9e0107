/** Reads what people type: days, times, numbers. Whatever cannot be read is refused with words that say the repair. */
import { dateOf, dayAt, type Day, dayOf, parseDay, partsOf, weekdayOf } from '../../model/zone.ts';
import { Refusal } from './refusal.ts';
import { weekdayNames, weekdayNumber } from './typed-weekdays.ts';

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
  const [, name, rest = ''] = /^(?:(\p{L}{2,10})\.?,?\s)?(.+)$/u.exec(typed) ?? [];
  const said = name === undefined ? undefined : weekdayNumber(name);
  const date = name !== undefined && said === undefined ? undefined : readDate(rest.trim(), dayOf(today));
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
  throw new Refusal(
    `„${text}“ ist ein ${weekdayNames(day)[0]}; bitte Wochentag oder Datum berichtigen`,
    `"${text}" is a ${weekdayNames(day)[1]}; correct the weekday or the date`,
  );
}

/** A date in digits or with the month's name, which may not exist; undefined for anything else. */
function readDate(text: string, today: Day): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const match = /^(\d{1,2})(?:\.\s?|\s|(?=\p{L}))(\d{1,2}|\p{L}{3,9})\.?\s?(\d{4}|\d{2})?$/u.exec(text);
  const [, date = '', named = '', given = ''] = match ?? [];
  const month = /^\d/.test(named)
    ? Number(named)
    : 1 + MONTHS.findIndex((names) => (names as readonly string[]).includes(named));
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
  const isHour = half === undefined ? Number(hour) < 24 : Number(hour) >= 1 && Number(hour) <= 12;
  if (!match || !isHour || Number(minute) > 59)
    throw new Refusal(
      `„${text}“ ist keine Uhrzeit; bitte zum Beispiel „9:30“ oder „14 Uhr“ schreiben`,
      `"${text}" is no time of day; write for example "9:30" or "14:00"`,
    );
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minute}`;
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
    .split(/[,;]|\s(?:und|and)\s/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
