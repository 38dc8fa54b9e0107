/** The same directories read by programs in other languages, and by the calendars of desktops. */
import { describe, expect, it } from 'vitest';
import { NTH_WEEKDAYS, VOCABULARY } from '../calendar/vocabulary.ts';
import { calendarsOf, dataWith, editionOf, isNotice, textsOf, walk } from './feeds.ts';
import { presentReaders } from './readers.ts';
import { lines } from './row.ts';
import { readAll } from '../application.ts';

const base = await readAll('2026-11-22');
const ASKED: readonly string[] = ['/v1/centers.ics', '/v1/centers/mitte.phone.ics'];

describe.each(presentReaders())('$name', (reader) => {
  it.each([
    ['the whole vocabulary', VOCABULARY],
    ['nth weekdays of every kind', NTH_WEEKDAYS],
  ])(
    'expands %s to the sessions of the model',
    async (_, directory) => {
      const data = dataWith(base, directory);
      const wanted = calendarsOf(directory, ['de']).filter(({ path }) => ASKED.includes(path));
      const texts = await textsOf(data, wanted);
      const german = editionOf(data).text('de');
      const calendars = wanted.filter(({ path }) => texts[path]?.includes('BEGIN:VEVENT'));
      const readings = await reader.read(Object.fromEntries(calendars.map(({ path }) => [path, texts[path] ?? ''])));
      for (const calendar of calendars) {
        const reading = readings[calendar.path];
        if (!reading || 'error' in reading) throw new Error(`${calendar.path}: ${JSON.stringify(reading)}`);
        const sessions = reading.filter((row) => !isNotice(row, german));
        expect(lines(sessions), calendar.path).toEqual(walk(data, calendar));
      }
    },
    120_000,
  );
});
