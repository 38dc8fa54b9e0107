import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { readData } from '../../worker/publish/read-data.ts';
import type { Directory } from '../../data/model/directory.ts';
import { PublishedEdition } from '../../worker/store/published-edition.ts';
import { ics, phoneIcs } from '../../worker/feeds/calendar-feeds.ts';
import { listEvents } from '../../worker/feeds/ics/calendar-events.ts';
import { fingerprintEvent } from '../../worker/feeds/ics/event-fingerprint.ts';
import { VISIT_CALENDAR, PHONE_CALENDAR } from '../../worker/feeds/ics/calendar-kinds.ts';
import { descriptionText } from '../../worker/feeds/ics/event-description.ts';
import { locationText, summaryText } from '../../worker/feeds/ics/event-text.ts';
import { parseText } from '../../data/model/text.ts';
import { directoryOn } from '../../data/model/dated-facts.ts';
import { dayOf, epochOf, utcOf } from '../../data/model/zone.ts';
import { isNotice, ORIGIN, sessionsOf } from '../interop/feeds.ts';
import { lint } from '../interop/lint.ts';
import { icalJs } from '../interop/readers/ical-js.ts';
import { nodeIcalReader } from '../interop/readers/node-ical.ts';
import { THOROUGH } from '../thorough.ts';
import { asOf, directory } from './ics-directories.ts';

const data = await readData('2026-11-22');
const texts = ['de', 'ar'].map((tag) => parseText(tag, data.texts[tag] ?? ''));
const [german, arabic] = texts as [(typeof texts)[number], (typeof texts)[number]];
const RUNS = THOROUGH ? 60 : 20;
const CALENDARS = [
  { feed: ics, kind: VISIT_CALENDAR },
  { feed: phoneIcs, kind: PHONE_CALENDAR },
];

function editionOf(made: Directory, as_of: string): PublishedEdition {
  return new PublishedEdition({
    directory: made,
    as_of,
    origin: ORIGIN,
    texts,
    revisions: {},
    forms: () => [],
    public_holidays: () => [],
  });
}

/** "start end" of every session that takes place. */
function walk(edition: PublishedEdition, kind: typeof VISIT_CALENDAR): string[] {
  const at = (day: number, minutes: number) => utcOf(epochOf(edition.directory.timezone, day, minutes));
  return sessionsOf(edition, kind, 'confirmed')
    .map(({ day, opens, closes, ends = closes }) => `${at(day, opens)} ${at(day, ends)}`)
    .sort();
}

describe('for any directory', () => {
  it('two readers expand each calendar to the day walk, and the lint finds nothing', async () => {
    await fc.assert(
      fc.asyncProperty(directory, asOf, fc.constantFrom(undefined, 'mitte'), async (made, day, center) => {
        const whole = editionOf(made, day);
        const edition = (center && whole.of(center)) || whole;
        for (const { feed, kind } of CALENDARS) {
          const text = String(await feed.render(edition, german));
          expect(lint(text)).toEqual([]);
          if (!text.includes('BEGIN:VEVENT')) continue;
          for (const reader of [icalJs, nodeIcalReader]) {
            const reading = (await reader.read({ text }))['text'];
            if (!reading || 'error' in reading) throw new Error(`${reader.name}: ${JSON.stringify(reading)}`);
            const sessions = reading.filter((row) => !isNotice(row, german));
            expect(sessions.map(({ start, end }) => `${start} ${end}`).sort(), reader.name).toEqual(
              walk(edition, kind),
            );
          }
        }
      }),
      { numRuns: RUNS, seed: 20261122 },
    );
  });

  it('every text comes back unchanged, in German and in Arabic', async () => {
    await fc.assert(
      fc.asyncProperty(directory, asOf, fc.constantFrom(german, arabic), async (made, day, text) => {
        const edition = editionOf(made, day);
        const entries = new Map(listEvents(edition, VISIT_CALENDAR).map((entry) => [entry.uid, entry]));
        const calendar = new ICAL.Component(ICAL.parse(String(await ics.render(edition, text))));
        const events = calendar.getAllSubcomponents('vevent');
        expect(events).toHaveLength(entries.size);
        for (const event of events) {
          const said = (name: string) => event.getFirstPropertyValue(name);
          const entry = entries.get(String(said('uid')));
          if (!entry) throw new Error(`no entry for ${String(said('uid'))}`);
          expect(said('summary')).toBe(summaryText(entry, edition, text));
          expect(said('description')).toBe(descriptionText(entry, edition, text));
          expect(said('location')).toBe(locationText(entry) ?? null);
        }
      }),
      { numRuns: RUNS, seed: 20261122 },
    );
  });

  it('no published UID or DTSTART changes at New Year', () => {
    fc.assert(
      fc.property(directory, (made) => {
        const starts = (day: string) =>
          new Map(
            [VISIT_CALENDAR, PHONE_CALENDAR]
              .flatMap((kind) => listEvents(editionOf(made, day), kind))
              .map(({ uid, when }) => [uid, when]),
          );
        const [before, after] = [starts('2026-12-31'), starts('2027-01-01')];
        for (const [uid, when] of after) {
          const known = before.get(uid);
          if (!known || uid.startsWith('status.')) continue;
          expect(when, uid).toEqual(known);
        }
      }),
      { numRuns: RUNS, seed: 20261122 },
    );
  });

  it('no event depends on the day of the build, but for what the horizon adds', () => {
    fc.assert(
      fc.property(directory, (made) => {
        const eventsOn = (date: string) =>
          [VISIT_CALENDAR, PHONE_CALENDAR].flatMap((kind) =>
            listEvents(editionOf(directoryOn(made, dayOf(date)), '2026-11-22'), kind).map((event) =>
              fingerprintEvent(event, made),
            ),
          );
        const [today, ...others] = ['2026-11-22', '2023-01-01', '2027-06-30', '2029-01-01'].map(eventsOn);
        for (const events of others) expect(events).toEqual(today);
      }),
      { numRuns: RUNS, seed: 20261122 },
    );
  });
});
