/** Any week of hours, written as text in several habits or as OpenStreetMap's value, is read as the same week. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Weekday, WEEKDAYS } from '../../../data/model/directory.ts';
import { importText } from './read.ts';

interface Slot {
  readonly day: Weekday;
  readonly opens: number;
  readonly length: number;
}

/** At most two slots of a day, which do not touch. */
const week = fc
  .uniqueArray(
    fc.record({
      day: fc.constantFrom(...WEEKDAYS),
      opens: fc.nat({ max: 5 }).map((n) => 480 + 120 * n),
      length: fc.integer({ min: 4, max: 20 }).map((n) => 5 * n),
    }),
    { minLength: 1, maxLength: 8, selector: ({ day, opens }) => `${day}${opens}` },
  )
  .map((slots) => slots.sort((a, b) => WEEKDAYS.indexOf(a.day) - WEEKDAYS.indexOf(b.day) || a.opens - b.opens));

const GERMAN: { readonly [day in Weekday]: readonly [string, string] } = {
  ...{ MO: ['Mo', 'montags'], TU: ['Di', 'dienstags'], WE: ['Mi', 'mittwochs'], TH: ['Do', 'donnerstags'] },
  ...{ FR: ['Fr', 'freitags'], SA: ['Sa', 'samstags'], SU: ['So', 'sonntags'] },
};
const clock = (minutes: number, mark = ':', lead = 2) =>
  `${String(Math.floor(minutes / 60)).padStart(lead, '0')}${mark}${String(minutes % 60).padStart(2, '0')}`;
/** "9" for a full hour. */
const short = (minutes: number) => (minutes % 60 === 0 ? String(minutes / 60) : clock(minutes, '.', 1));

const HABITS: ReadonlyArray<(slots: readonly Slot[]) => string> = [
  (slots) =>
    slots.map(({ day, opens, length }) => `${GERMAN[day][0]} ${short(opens)}-${short(opens + length)}`).join(' u. '),
  (slots) =>
    slots
      .map(
        ({ day, opens, length }) =>
          `${GERMAN[day][1]} ${clock(opens, '.', 1)} bis ${clock(opens + length, '.', 1)} Uhr`,
      )
      .join(', '),
  (slots) =>
    slots
      .map(({ day, opens, length }) => `${GERMAN[day][0]}.: ${clock(opens)} – ${clock(opens + length)} Uhr`)
      .join('\n'),
  (slots) =>
    Object.entries(Object.groupBy(slots, ({ day }) => day))
      .map(
        ([day, own = []]) =>
          `${GERMAN[day as Weekday][0]} ${own.map(({ opens, length }) => `${short(opens)}–${short(opens + length)}`).join(' und ')}`,
      )
      .join('; '),
];

const osm = (slots: readonly Slot[]) =>
  Object.entries(Object.groupBy(slots, ({ day }) => day))
    .map(
      ([day, own = []]) =>
        `${day.charAt(0)}${day.charAt(1).toLowerCase()} ${own.map(({ opens, length }) => `${clock(opens)}-${clock(opens + length)}`).join(',')}`,
    )
    .join('; ');

async function slotsRead(column: string, text: string): Promise<string[]> {
  const quoted = `"${text}"`;
  const { centers } = await importText(
    'liste.csv',
    `Name;Straße;PLZ;Tel.;Breite;Länge;${column}\nA 1;Markt 1;99947;030 23125011;51,1;10,6;${quoted}`,
  );
  const slots = centers[0]?.schedules.flatMap(({ byday, opens_at, closes_at }) =>
    byday.map((day) => `${day} ${opens_at}-${closes_at}`),
  );
  return (slots ?? []).sort();
}

const expected = (slots: readonly Slot[]) =>
  slots.map(({ day, opens, length }) => `${day} ${clock(opens)}-${clock(opens + length)}`).sort();

/** Whatever is written of a week is read as that week. */
const isRead = (column: string, write: (slots: readonly Slot[]) => string): Promise<void> =>
  fc.assert(
    fc.asyncProperty(week, async (slots) => {
      expect(await slotsRead(column, write(slots))).toEqual(expected(slots));
    }),
  );

describe('a random week of hours', () => {
  it.each(HABITS.map((write, at) => [at, write] as const))('is read from people’s habit %i', async (_, write) => {
    await isRead('Sprechzeiten', write);
  });

  it('is read from OpenStreetMap’s value', async () => {
    await isRead('opening_hours', osm);
  });

  it('never becomes other hours by a word that nobody understands', async () => {
    const word = fc.constantFrom(
      'ungefähr',
      'vielleicht',
      'außer im August',
      'Hintereingang',
      '14-tägig',
      'ab Mai',
      'bis auf weiteres',
      'gerade KW',
    );
    await fc.assert(
      fc.asyncProperty(week, word, fc.boolean(), async ([slot], unknown, before) => {
        const text = HABITS[0]?.(slot ? [slot] : []) ?? '';
        const read = await slotsRead('Sprechzeiten', before ? `${unknown} ${text}` : `${text} ${unknown}`);
        expect(read).toEqual([]);
      }),
    );
  });
});
