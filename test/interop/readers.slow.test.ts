import { readFirst } from '../application.ts';
import { describe, expect, it } from 'vitest';
import type { Directory } from '../../data/model/directory.ts';
import { type Calendar, calendarsOf, editionOf, isNotice, textsOf, walk } from './feeds.ts';
import { presentReaders } from './readers.ts';
import { lines } from './row.ts';

const data = await readFirst('2026-11-22');
const directory = JSON.parse(data.directory) as Directory;
const edition = editionOf(data);
const calendars = [...calendarsOf(directory, ['de', 'tr', 'ar']), ...calendarsOf(directory, ['de', 'fa'], true)];
const texts = await textsOf(data, calendars);

describe.each(presentReaders())('$name', (reader) => {
  it('expands every calendar to the sessions of the day walk, and everything else is a notice', async () => {
    const asked = reader.name.startsWith('khal') ? calendars.filter(forKhal) : calendars;
    const readings = await reader.read(Object.fromEntries(asked.map(({ path }) => [path, texts[path] ?? ''])));
    for (const calendar of asked) {
      const reading = readings[calendar.path];
      if (!reading || 'error' in reading) throw new Error(`${calendar.path}: ${JSON.stringify(reading)}`);
      const text = edition.text(calendar.tag);
      const sessions = reading.filter((row) => !isNotice(row, text));
      expect(lines(sessions), calendar.path).toEqual(walk(data, calendar));
      if (!calendar.dates) expect(reading.length, calendar.path).toBeGreaterThan(sessions.length);
    }
  }, 120_000);
});

/** khal parses each session anew for its list, 3 ms each: every calendar in German, and one in each other language. */
function forKhal({ tag, kind, center, dates }: Calendar): boolean {
  return (tag === 'de' && !dates) || (kind.id === 'open' && center === undefined);
}
