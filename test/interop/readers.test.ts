import { describe, expect, it } from 'vitest';
import { readData } from '../../worker/build/data.ts';
import type { Directory } from '../../worker/directory.ts';
import { calendarsOf, editionOf, isNotice, textsOf, walk } from './feeds.ts';
import { presentReaders } from './readers.ts';
import { lines } from './row.ts';

const data = await readData('2026-11-22');
const directory = JSON.parse(data.directory) as Directory;
const edition = editionOf(data);
const calendars = calendarsOf(directory, ['de', 'tr', 'ar']);
const texts = await textsOf(data, calendars);

describe.each(presentReaders())('$name', (reader) => {
  it('expands every calendar to the sessions of the day walk, and everything else is a notice', async () => {
    const readings = await reader.read(texts);
    for (const calendar of calendars) {
      const reading = readings[calendar.path];
      if (!reading || 'error' in reading) throw new Error(`${calendar.path}: ${JSON.stringify(reading)}`);
      const text = edition.text(calendar.tag);
      const sessions = reading.filter((row) => !isNotice(row, text));
      expect(lines(sessions), calendar.path).toEqual(walk(data, calendar));
      expect(reading.length, calendar.path).toBeGreaterThan(sessions.length);
    }
  });
});
