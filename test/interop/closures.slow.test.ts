/** A closure that somebody adds to a scratch copy: each reader shows its notice, and no session on those days. */
import { readFirst } from '../application.ts';
import { describe, expect, it } from 'vitest';
import { closureWith, directoryWith } from '../fixtures/directory.ts';
import { type Calendar, calendarsOf, dataWith, editionOf, isNotice, sessionsOf, textsOf, walk } from './feeds.ts';
import { presentReaders } from './readers.ts';
import { lines, type Row } from './row.ts';

const scratch = dataWith(
  await readFirst('2026-11-22'),
  directoryWith({
    closures: [
      closureWith(), // all centers, 1 to 5 March 2027
      closureWith({ id: 'umzug', centers: ['mitte'], from: '2027-04-12', to: '2027-04-16', effect: 'tentative' }),
      closureWith({
        id: 'probe',
        centers: ['mitte'],
        from: '2027-06-07',
        to: '2027-06-07',
        opens_at: '11:00',
        closes_at: '17:00',
      }),
    ],
  }),
);
const edition = editionOf(scratch);
const german = edition.text('de');
const wanted = new Set(['/v1/centers.ics', '/v1/centers/mitte.ics', '/v1/centers/mitte.phone.ics']);
const calendars = calendarsOf(edition.directory, ['de']).filter(({ path }) => wanted.has(path));
const texts = await textsOf(scratch, calendars);

/** What each calendar must say of the three closures: "start end summary". */
const NOTICES: Readonly<Record<string, readonly string[]>> = {
  '/v1/centers.ics': [
    '2027-03-01 2027-03-06 Entfällt: Offene Sprechstunde · Alle Beratungsstellen',
    '2027-04-12T08:00:00Z 2027-04-12T10:00:00Z Mitte unsicher · Sprechstunde',
    '2027-04-14T12:00:00Z 2027-04-14T14:00:00Z Mitte unsicher · Sprechstunde',
    '2027-06-07T09:00:00Z 2027-06-07T10:00:00Z Mitte entfällt · Sprechstunde',
    '2027-12-31 2028-01-01 Ende dieses Kalenders',
  ],
  '/v1/centers/mitte.ics': [
    '2027-03-01 2027-03-06 Entfällt: Offene Sprechstunde · RSC Mitte',
    '2027-04-12T08:00:00Z 2027-04-12T10:00:00Z Unsicher: Offene Sprechstunde · RSC Mitte',
    '2027-04-14T12:00:00Z 2027-04-14T14:00:00Z Unsicher: Offene Sprechstunde · RSC Mitte',
    '2027-12-31 2028-01-01 Ende dieses Kalenders',
    '2027-06-07T09:00:00Z 2027-06-07T10:00:00Z Entfällt: Offene Sprechstunde · RSC Mitte',
  ],
  '/v1/centers/mitte.phone.ics': [
    '2027-03-01 2027-03-06 Entfällt: Telefonische Erreichbarkeit · RSC Mitte',
    ...['12', '13', '14', '15', '16'].map(
      (day) => `2027-04-${day}T07:00:00Z 2027-04-${day}T08:00:00Z Unsicher: Telefonische Erreichbarkeit · RSC Mitte`,
    ),
    '2027-12-31 2028-01-01 Ende dieses Kalenders',
  ],
};

describe.each(presentReaders())('$name', (reader) => {
  it('shows the closures as notices and nowhere as sessions', async () => {
    const readings = await reader.read(texts);
    for (const calendar of calendars) {
      const reading = readings[calendar.path];
      if (!reading || 'error' in reading) throw new Error(`${calendar.path}: ${JSON.stringify(reading)}`);
      const { path } = calendar;
      expect(lines(reading), path).toEqual(expect.arrayContaining([...(NOTICES[path] ?? [])]));
      expect(lines(reading.filter(isSession)), path).toEqual(walk(scratch, calendar));
      expect(
        reading.filter((row) => isSession(row) && inside(row)),
        path,
      ).toEqual([]);
      expect(reading.length, path).toBe(
        walk(scratch, calendar).length + (NOTICES[path]?.length ?? 0) + customary(calendar),
      );
    }
  }, 120_000);
});

function isSession(row: Row): boolean {
  return !isNotice(row, german);
}

/** In the week in which everything is closed. */
function inside({ start }: Row): boolean {
  return start >= '2027-03-01' && start < '2027-03-06';
}

/** How many "Unsicher" of Rose Monday, Christmas Eve and New Year's Eve there are. */
function customary({ center, kind }: Calendar): number {
  const own = editionOf(scratch, center);
  const tentative = sessionsOf(own, kind, 'tentative').filter(({ reason }) => reason?.startsWith('customary/'));
  return tentative.length;
}
