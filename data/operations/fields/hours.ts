/** A field for several sessions of a week, "Mo 9–11, Mi 14–16 Uhr". */
import type { Words } from '../../model/directory.ts';
import { hoursWords } from '../differences/phrases.ts';
import { daysWords } from '../differences/weekday-words.ts';
import { Refusal } from './refusal.ts';
import type { Field } from './field.ts';
import { OF_SCHEDULE, definition, field } from './kinds.ts';
import { readTime } from './typed.ts';
import { readWeekdays } from './typed-weekdays.ts';

/** Weekdays and a time of day, as a schedule has them. */
export interface WeeklyHours {
  readonly byday: readonly string[];
  readonly opens_at: string;
  readonly closes_at: string;
}

export const hours = (de: string, en: string): Field<readonly WeeklyHours[]> => ({
  ...field(
    de,
    en,
    {
      type: 'array',
      minItems: 1,
      maxItems: 14,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['byday', 'opens_at', 'closes_at'],
        properties: { byday: OF_SCHEDULE.byday, opens_at: definition('time'), closes_at: definition('time') },
      },
    },
    readHours,
  ),
  example: 'Mo 9–11, Mi 14–16',
  told: toldHours,
});

/** "Montag 9–11 Uhr, Mittwoch 14–16 Uhr". */
function toldHours(list: readonly WeeklyHours[]): Words {
  const parts = list.map(
    ({ byday, opens_at, closes_at }) => [daysWords(byday), hoursWords(opens_at, closes_at)] as const,
  );
  const join = (tag: 'de' | 'en') => parts.map(([days, times]) => `${days[tag] ?? ''} ${times[tag] ?? ''}`).join(', ');
  return { de: join('de'), en: join('en') };
}

/** Each part ends with its times: "Mo, Mi 9–11; 1. Di 14:00 bis 16:30 Uhr". */
function readHours(text: string): WeeklyHours[] {
  const parts = text.split(/(?<=\d|uhr|h)\s*[,;]\s*(?=\p{L}|\d\.\s)/iu);
  return parts.map((part) => {
    const plain = part.replace(/\s+/g, ' ');
    const match = /(\d{1,2}(?:[:.]\d{2})?) ?(?:uhr ?)?(?:[-–]|bis|to) ?(?=\d)/iu.exec(plain);
    const days = plain
      .slice(0, match?.index ?? 0)
      .trim()
      .replace(/\.?:?$/, '');
    if (!match || !/\p{L}$/u.test(days))
      throw new Refusal(
        `„${part}“ nennt nicht Tag und Uhrzeit; bitte zum Beispiel „Mo 9–11, Mi 14–16 Uhr“ schreiben`,
        `"${part}" does not say day and hours; write for example "Mon 9-11, Wed 14-16"`,
      );
    const [times, opens = ''] = match;
    const closes = plain.slice(match.index + times.length);
    return {
      byday: readWeekdays(days.replace(/\s(?:von|from)$/iu, '')),
      opens_at: readTime(opens),
      closes_at: readTime(closes),
    };
  });
}
