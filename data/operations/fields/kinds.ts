/** Kinds of fields: days, times, texts, numbers, choices. Each becomes a field with its question in German and English. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import directorySchema from '../../directory.schema.json' with { type: 'json' };
import type { Service, Words } from '../../model/directory.ts';
import { dayOf } from '../../model/zone.ts';
import { dateWords } from '../differences/phrases.ts';
import { daysWords } from '../differences/weekday-words.ts';
import { Refusal } from './refusal.ts';
import type { Field, JsonSchema, Option, Reading } from './field.ts';
import { readDay, readItems, readNumber, readTime, readYesNo } from './typed.ts';
import { readWeekdays, weekdayNames } from './typed-weekdays.ts';

/** The definitions of a schedule's own fields: what holds there holds here. */
export const OF_SCHEDULE = directorySchema.properties.centers.items.properties.schedules.items.properties;
export const definition = (name: keyof typeof directorySchema.$defs): JsonSchema => ({ $ref: `#/$defs/${name}` });

/** A field with its question in German and English, and what a form offers. */
export const field = <T>(
  de: string,
  en: string,
  schema: JsonSchema,
  read: Field<T>['read'],
  options?: Field['options'],
): Field<T> => ({ label: { de, en }, schema, read, options });

export const day = (de: string, en: string): Field<string> => ({
  ...field(de, en, definition('date'), (typed: string, { today }: Reading) => readDay(typed, today)),
  example: '3.2.2027',
  told: longDateWords,
});

/** "Mittwoch, 3.2.2027". */
function longDateWords(date: string): Words {
  const [weekday, { de, en = '' }] = [weekdayNames(dayOf(date)), dateWords(date)];
  return { de: `${weekday[0]}, ${de}`, en: `${weekday[1]}, ${en}` };
}

/** A day that is today where nothing is typed. */
export const dayOrToday = (de: string, en: string): Field<string> => ({ ...day(de, en), preset: 'heute' });

export const time = (de: string, en: string): Field<string> => ({
  ...field(de, en, definition('time'), readTime),
  example: '9:30',
  told: (value) => ({ de: `${value} Uhr`, en: value }),
});

export const weekdays = (de: string, en: string): Field<readonly string[]> => ({
  ...field(de, en, OF_SCHEDULE.byday, readWeekdays),
  example: 'Mo, Mi',
  told: daysWords,
});

/** `kind` is a definition of the directory's schema for texts. */
export const text = (de: string, en: string, kind: keyof typeof directorySchema.$defs = 'text'): Field<string> =>
  field(de, en, definition(kind), (typed) => typed.replace(/\s+/g, ' '));

/** Why something is closed, or otherwise than usual. */
export const closingReason = (): Field<string> => ({
  ...text('Grund, wie ihn alle lesen', 'Reason in German, as all read it'),
  suggestions: [
    { de: 'Fortbildung des Teams', en: 'Team training' },
    { de: 'Betriebsversammlung', en: 'Staff meeting' },
    { de: 'Betriebsausflug', en: 'Staff outing' },
    { de: 'Technische Störung', en: 'Technical problem' },
    { de: 'Organisatorische Gründe', en: 'Organisational reasons' },
  ],
});

export const number = (de: string, en: string, schema: JsonSchema): Field<number> => field(de, en, schema, readNumber);

export const yesNo = (de: string, en: string): Field<boolean> => field(de, en, { type: 'boolean' }, readYesNo);

/** E.164 from whatever way of writing, in the country of the directory's first center. */
export const phones = (de: string, en: string): Field<readonly string[]> => ({
  ...field(de, en, { type: 'array', minItems: 1, maxItems: 10, items: definition('phone') }, (typed: string, reading) =>
    readItems(typed).map((one) => readPhone(one, reading)),
  ),
  example: '0203 60802707',
  told: (numbers) => ({ de: numbers.join(', '), en: numbers.join(', ') }),
});

export const phone = (de: string, en: string): Field<string> => field(de, en, definition('phone'), readPhone);

function readPhone(typed: string, { directory }: Reading): string {
  const country = directory.centers[0]?.address.country ?? 'DE';
  const parsed = parsePhoneNumberFromString(typed, { defaultCountry: country as 'DE' });
  if (parsed) return parsed.number;
  throw new Refusal(
    `„${typed}“ ist keine Telefonnummer; bitte mit Vorwahl schreiben, zum Beispiel „0203 60802707“`,
    `"${typed}" is no phone number; write it with its area code, for example "0203 60802707"`,
  );
}

/** What people call each of some values, as it is written; the values themselves can be typed as well. */
export type Names<T extends string> = { readonly [value in T]: readonly string[] };

export const choice = <T extends string>(de: string, en: string, names: Names<T>): Field<T> =>
  field(
    de,
    en,
    { enum: Object.keys(names) },
    (typed) => readChoice(typed, names),
    () => optionsOf(names),
  );

export const choices = <T extends string>(de: string, en: string, names: Names<T>): Field<readonly T[]> =>
  field(
    de,
    en,
    { type: 'array', minItems: 1, uniqueItems: true, items: { enum: Object.keys(names) } },
    (typed) => [...new Set(readItems(typed).map((one) => readChoice(one, names)))],
    () => optionsOf(names),
  );

/** By the first of their names; in English by the value itself. */
function optionsOf(names: Names<string>): Option[] {
  return Object.entries(names).map(([value, [name = value]]) => ({
    value,
    label: { de: name.charAt(0).toUpperCase() + name.slice(1), en: value.replaceAll('_', ' ') },
  }));
}

function readChoice<T extends string>(typed: string, names: Names<T>): T {
  const wanted = typed.trim().toLowerCase();
  const values = Object.keys(names) as T[];
  const found = values.find((value) => [value, ...names[value]].some((name) => name.toLowerCase() === wanted));
  if (found !== undefined) return found;
  const known = values.map((value) => names[value][0] ?? value).join(', ');
  throw new Refusal(
    `„${typed}“ ist hier nicht vorgesehen; bitte eines von: ${known} (${values.join(', ')})`,
    `"${typed}" is not one of ${values.join(', ')}`,
  );
}

export const SERVICE_NAMES: Names<Service> = {
  open_consultation: ['offene Sprechstunde', 'Sprechstunde', 'offen', 'open consultation'],
  phone: ['Telefon', 'Telefonzeit', 'telefonisch'],
  outreach: ['Außensprechstunde', 'Aussensprechstunde'],
  consultation: ['Beratung', 'Termin', 'Beratung mit Termin'],
};

/** The open consultation where nothing is typed. */
export const serviceOrOpen = (): Field<Service> => ({
  ...choice('Welches Angebot?', 'Which service?', SERVICE_NAMES),
  preset: 'open_consultation',
});

export const everyNWeeks = number('Alle wie viele Wochen?', 'Every how many weeks?', OF_SCHEDULE.interval);
