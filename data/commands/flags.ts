/** Reads what people type after a command: texts, dates, lists of ids. */
import type { Flags } from './command.ts';

/** A flag's text, or undefined. */
export function stringFlag(flags: Flags, name: string): string | undefined {
  const value = flags[name];
  return typeof value === 'string' ? value : undefined;
}

/** "7.5.2027" as people write it -> "2027-05-07"; anything else stays for the check to judge. */
export function toIsoDate(text: string): string {
  const match = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text.trim());
  if (!match) return text.trim();
  const [, day = '', month = '', year = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** "Mitte, West" as people type it -> ["mitte", "west"]; "alle" is "all". */
export function parseIds(text: string | undefined): string[] {
  const ids = (text ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  return ids.map((id) => (id === 'alle' ? 'all' : id));
}
