/** Everything that the directory can say, read by parsers that nobody here wrote: nth weekdays, cut series, other hours for a span. */
import { describe, expect, it } from 'vitest';
import { NTH_WEEKDAYS, VOCABULARY } from '../calendar/vocabulary.ts';
import { calendarsOf, dataWith, editionOf, isNotice, textsOf, walk } from './feeds.ts';
import { lint } from './lint.ts';
import { icalExpander } from './readers/ical-expander.ts';
import { icalJs } from './readers/ical-js.ts';
import { nodeIcalReader } from './readers/node-ical.ts';
import { lines } from './row.ts';
import { readAll } from '../application.ts';

const base = await readAll('2026-11-22');
const DIRECTORIES = { 'the whole vocabulary': VOCABULARY, 'nth weekdays of every kind': NTH_WEEKDAYS };
/** Before every change, and after the last. */
const DAYS = ['2026-11-22', '2027-10-01'];

describe.each(Object.entries(DIRECTORIES))('%s', (_, directory) => {
  it.each(DAYS)(
    'built on %s is expanded to the sessions of the model by three readers, and the lint finds nothing',
    async (day) => {
      const data = dataWith(base, directory, [], day);
      const wanted = calendarsOf(directory, ['de']);
      const texts = await textsOf(data, wanted);
      const calendars = wanted.filter(({ path }) => texts[path]?.includes('BEGIN:VEVENT'));
      const german = editionOf(data).text('de');
      for (const [path, text] of Object.entries(texts)) expect(lint(text), path).toEqual([]);
      for (const reader of [icalJs, nodeIcalReader, icalExpander]) {
        const readings = await reader.read(texts);
        for (const calendar of calendars) {
          const reading = readings[calendar.path];
          if (!reading || 'error' in reading) throw new Error(`${reader.name}: ${JSON.stringify(reading)}`);
          const sessions = reading.filter((row) => !isNotice(row, german));
          expect(lines(sessions), `${reader.name} ${calendar.path}`).toEqual(walk(data, calendar));
        }
      }
    },
  );
});
