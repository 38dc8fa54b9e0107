/** Fields that name an entry of the directory: a center, hours, a closure, an outreach area. */
import type { Closure, Directory, Schedule } from '../../model/directory.ts';
import { isNamedBy } from '../../model/recurrence.ts';
import { scheduleWords, spanWords } from '../differences/phrases.ts';
import { type Field, type Option, type Reading } from './field.ts';
import { definition, field } from './kinds.ts';
import { findNamed, type NamedEntry, plainName } from './named.ts';
import { readItems } from './typed.ts';
import { readWeekdays } from './typed-weekdays.ts';

/** A field that names one entry, by its id or one of its names. */
const entry = (
  de: string,
  en: string,
  what: readonly [de: string, en: string],
  known: (reading: Reading) => readonly NamedEntry[],
  options: Field['options'],
): Field<string> =>
  field(de, en, definition('id'), (typed, reading) => findNamed(typed, known(reading), what), options);

const named = (id: string, name: string): Option => ({ value: id, label: { de: name, en: name } });

/** "RSC Mitte" is also called "Mitte". */
function centersOf({ directory }: Reading): NamedEntry[] {
  return directory.centers.map(({ id, name, full_name }) => ({
    id,
    names: [name, full_name, name.replace(/^\S+\s+/, '')],
  }));
}

export const center = (de = 'Welches Center?', en = 'Which center?'): Field<string> =>
  entry(de, en, ['Das Center', 'center'], centersOf, ({ directory }) =>
    directory.centers.map(({ id, name }) => named(id, name)),
  );

const ALL = ['all', 'alle', 'allecenter', 'allcenters'];

export const centers = (
  de = 'Welche Center? („alle“ oder Namen)',
  en = 'Which centers? ("all" or names)',
): Field<Closure['centers']> =>
  field(
    de,
    en,
    {
      anyOf: [
        { const: 'all' },
        { type: 'array', minItems: 1, maxItems: 2000, uniqueItems: true, items: definition('id') },
      ],
    },
    (typed, reading) => {
      if (ALL.includes(plainName(typed))) return 'all';
      // Ids may also stand with spaces between them, as forms have always taken them.
      const known = centersOf(reading);
      const words = typed.trim().split(/[\s,;]+/);
      const items = words.every((one) => known.some(({ id }) => id === one.toLowerCase())) ? words : readItems(typed);
      return [...new Set(items.map((one) => findNamed(one, known, ['Das Center', 'center'])))];
    },
    ({ directory }) => [
      ...directory.centers.map(({ id, name }) => named(id, name)),
      { value: 'alle', label: { de: 'Alle Center', en: 'All centers' }, alone: true },
    ],
  );

/** Hours of the center that was named before: by id, or by a weekday on which the center has one session. */
export const schedule = (de = 'Welche Zeit? (Kennung oder Wochentag)', en = 'Which hours?'): Field<string> =>
  field(
    de,
    en,
    definition('id'),
    (typed, reading) => {
      const onDay = heldSchedules(reading).filter((one) => isCalled(one, typed));
      const [only] = onDay;
      if (only && onDay.length === 1) return only.id;
      return findNamed(
        typed,
        schedulesOf(reading).map(({ id }) => ({ id, names: [] })),
        ['Die Zeit', 'schedule'],
      );
    },
    (reading) => heldSchedules(reading).map((one) => ({ value: one.id, label: scheduleWords(one) })),
  );

/** Of the center that was named before. */
function schedulesOf({ directory, values }: Reading): readonly Schedule[] {
  return directory.centers.find(({ id }) => id === values['center'])?.schedules ?? [];
}

/** Those that have not ended. */
function heldSchedules(reading: Reading): Schedule[] {
  return schedulesOf(reading).filter(({ valid_to = reading.today }) => valid_to >= reading.today);
}

/** "Mittwoch", "mittwochs"; "Telefon" for the phone hours. */
function isCalled({ service, byday }: Schedule, typed: string): boolean {
  if (/^tele?fon|^phone|^tel\b/iu.test(typed)) return service === 'phone';
  if (service === 'phone') return false;
  try {
    const wanted = readWeekdays(typed);
    const [only = ''] = wanted;
    return wanted.length === 1 && byday.some((code) => isNamedBy(code, only));
  } catch {
    return false;
  }
}

export const schedules = (de: string, en: string): Field<readonly string[]> =>
  field(
    de,
    en,
    { type: 'array', minItems: 1, maxItems: 80, uniqueItems: true, items: definition('id') },
    (typed, { directory }) => {
      const all = [...directory.centers.flatMap((one) => one.schedules), ...directory.extra_sessions];
      const known = all.map(({ id }) => ({ id, names: [] }));
      return readItems(typed).map((one) => findNamed(one, known, ['Die Zeit', 'schedule']));
    },
  );

export const closure = (de = 'Welche Schließung? (Kennung)', en = 'Which closure? (id)'): Field<string> =>
  entry(
    de,
    en,
    ['Die Schließung', 'closure'],
    ({ directory }) => directory.closures.map(({ id, reason }) => ({ id, names: [reason.de] })),
    ({ directory, today }) => directory.closures.filter(({ to }) => to >= today).map(closureOption),
  );

function closureOption({ id, from, to, reason }: Directory['closures'][number]): Option {
  const { de, en = '' } = spanWords(from, to);
  return { value: id, label: { de: `${reason.de} ${de}`, en: `${reason['en'] ?? reason.de} ${en}` } };
}

export const outreach = (de = 'Welche Außensprechstunde?', en = 'Which outreach area?'): Field<string> =>
  entry(
    de,
    en,
    ['Die Außensprechstunde', 'outreach area'],
    ({ directory }) => directory.outreach.map(({ id, area }) => ({ id, names: [area] })),
    ({ directory }) => directory.outreach.map(({ id, area }) => named(id, area)),
  );
