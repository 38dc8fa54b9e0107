/** Golden calendars. Written anew by `UPDATE_GOLDEN=1 npx vitest run test/calendar`, once FORMAT_REVISIONS has a new line. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FORMAT_REVISED } from '../../worker/feeds/ics/calendar-kinds.ts';
import { closureWith, directoryWith, extraWith, withCenter, withSchedule } from '../fixtures/directory.ts';
import { VOCABULARY } from './vocabulary.ts';
import { calendarsOf, dataWith, textsOf } from '../interop/feeds.ts';
import { readAll } from '../application.ts';

const regular = directoryWith();
const busy = withSchedule(
  withCenter(
    directoryWith({
      closures: [
        closureWith(),
        closureWith({ id: 'umbau', centers: ['mitte'], from: '2027-04-05', to: '2027-04-09', effect: 'tentative' }),
        closureWith({
          id: 'feuer',
          centers: ['mitte'],
          from: '2027-06-07',
          to: '2027-06-07',
          opens_at: '10:30',
          closes_at: '11:00',
        }),
      ],
      extra_sessions: [extraWith({ note: { de: 'Eingang über den Hof; klingeln, bitte' } })],
    }),
    'west',
    { status: 'temporarily_closed', status_note: { de: 'Wasserschaden', en: 'Water damage' } },
  ),
  'mitte-open-we',
  { interval: 2, valid_to: '2027-06-30' },
);

const CASES = [
  { file: 'regular-mitte.ics', directory: regular, path: '/v1/centers/mitte.ics' },
  { file: 'regular-mitte.phone.ar.ics', directory: regular, path: '/v1/centers/mitte.phone.ar.ics' },
  { file: 'regular-all.tr.ics', directory: regular, path: '/v1/centers.tr.ics' },
  { file: 'closures-mitte.ics', directory: busy, path: '/v1/centers/mitte.ics' },
  { file: 'closures-all.ics', directory: busy, path: '/v1/centers.ics' },
  { file: 'vocabulary-all.ics', directory: VOCABULARY, path: '/v1/centers.ics' },
  { file: 'vocabulary-all.phone.ics', directory: VOCABULARY, path: '/v1/centers.phone.ics' },
  { file: 'vocabulary-mitte.en.ics', directory: VOCABULARY, path: '/v1/centers/mitte.en.ics' },
  { file: 'vocabulary-mitte.ar.ics', directory: VOCABULARY, path: '/v1/centers/mitte.ar.ics' },
];

describe.each(CASES)('$path of $file', ({ file, directory, path }) => {
  it('is the golden file, byte for byte', async () => {
    const data = dataWith(await readAll('2026-11-22'), directory);
    const text = (await textsOf(data, calendarsOf(directory, ['de', 'tr', 'ar', 'en'])))[path] ?? '';
    const golden = fileURLToPath(new URL(`../golden/${file}`, import.meta.url));
    if (process.env.UPDATE_GOLDEN) update(golden, text);
    expect(text).toBe(readFileSync(golden, 'utf8'));
  });
});

/** Calendars that were published with a stamp must not change under it: clients would ignore the change. */
function update(golden: string, text: string): void {
  const before = existsSync(golden) ? readFileSync(golden, 'utf8') : undefined;
  if (before === text) return;
  if (before?.includes(`DTSTAMP:${FORMAT_REVISED.replace(/[-:]/g, '')}`)) {
    throw new Error(
      'the calendars changed; first add a line to FORMAT_REVISIONS in worker/feeds/ics/calendar-kinds.ts',
    );
  }
  writeFileSync(golden, text);
}
