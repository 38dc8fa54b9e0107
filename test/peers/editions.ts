/**
 * Writes the calendars of three editions of one directory, each in a folder with what must be read in it:
 * `node editions.ts FOLDER DAY`. Closures come, change and go; hours move; a center closes and opens again.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Directory } from '../../data/model/directory.ts';
import { readData } from '../../worker/publish/read-data.ts';
import { closureWith, directoryWith, extraWith, withCenter, withSchedule } from '../fixtures/directory.ts';
import { type Calendar, calendarsOf, dataWith, textsOf } from '../interop/feeds.ts';
import { contentOf, type Expected } from './contents.ts';

const [folder = '', day = ''] = process.argv.slice(2);

const first = edition(directoryWith(), 24);
const second = edition(
  withSchedule(
    withCenter(
      directoryWith({
        closures: [
          closureWith(),
          closureWith({ id: 'umbau', centers: ['mitte'], from: '2027-04-05', to: '2027-04-16', effect: 'tentative' }),
          closureWith({
            id: 'feuer',
            centers: ['mitte'],
            from: '2027-01-11',
            to: '2027-01-11',
            opens_at: '10:30',
            closes_at: '11:00',
          }),
        ],
        extra_sessions: [extraWith()],
      }),
      'west',
      { status: 'temporarily_closed', status_note: { de: 'Wasserschaden', en: 'Water damage' } },
    ),
    'nord-open-we',
    { closes_at: '15:30' },
  ),
  25,
);
const third = edition(
  { ...second, centers: first.centers, closures: second.closures.filter(({ id }) => id === 'umbau') },
  26,
);

function edition(directory: Directory, date: number): Directory {
  return { ...directory, edition: `2026-11-${date}`, released_at: `2026-11-${date}T10:00:00+01:00` };
}

/** Of all centers and of one, in German; one in Arabic. */
function isRead({ path, center, tag }: Calendar): boolean {
  return path === '/v1/centers.ar.ics' || (tag === 'de' && (center === undefined || center === 'mitte'));
}

const base = await readData(day);
const editions = [first, second, third];
for (const [at, directory] of editions.entries()) {
  const data = dataWith(base, directory, editions.slice(0, at), day);
  const calendars = [...calendarsOf(directory, ['de', 'ar']), ...calendarsOf(directory, ['de'], true)].filter(isRead);
  const expected: Record<string, Expected> = {};
  for (const [path, text] of Object.entries(await textsOf(data, calendars))) {
    const file = join(folder, String(at + 1), path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  for (const calendar of calendars) expected[calendar.path] = contentOf(data, calendar);
  writeFileSync(join(folder, String(at + 1), 'expected.json'), JSON.stringify(expected));
}
