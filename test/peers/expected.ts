/** Writes what peers must read in the .ics files of a built site: `node expected.ts SITE DAY > expected.json`. */
import { globSync } from 'node:fs';
import type { Directory } from '../../data/model/directory.ts';
import { epochOf, utcOf } from '../../data/model/zone.ts';
import { CALENDAR_KINDS } from '../../worker/feeds/ics/calendar-kinds.ts';
import { readData } from '../../worker/publish/read-data.ts';
import { type Calendar, calendarsOf, editionOf, sessionsOf, walk } from '../interop/feeds.ts';

/** One file's content; times are in UTC. */
export interface Expected {
  /** "start end summary" of every session that takes place, sorted: as the day walk says, without recurrence rules. */
  readonly sessions: readonly string[];
  /** "start end" of every other session that somebody is told about, sorted, each once: one notice may stand for several centers. */
  readonly notices: readonly string[];
}

const [site = '', day = ''] = process.argv.slice(2);
const data = await readData(day);
const { directory, texts } = editionOf(data);
const { timezone } = directory as Directory;

/** Everything in a calendar. Nothing tells of a public holiday: everybody's calendar shows it anyway. */
function contentOf(calendar: Calendar): Expected {
  const edition = editionOf(data, calendar.center);
  const others = (['cancelled', 'tentative'] as const).flatMap((status) =>
    sessionsOf(edition, calendar.kind, status, calendar.dates),
  );
  const times = others
    .filter(({ reason }) => !reason?.startsWith('public_holiday/'))
    .map(({ day, opens, closes, ends = closes }) =>
      [opens, ends].map((minute) => utcOf(epochOf(timezone, day, minute))).join(' '),
    );
  return { sessions: walk(data, calendar), notices: [...new Set(times)].sort() };
}

const tags = texts.map(({ tag }) => tag);
const calendars = [...calendarsOf(directory, tags), ...calendarsOf(directory, tags, true)];
const expected: Record<string, Expected> = {};
for (const calendar of calendars) expected[calendar.path] = contentOf(calendar);

/** The file of one day of a center: what the center's calendar has on that day. Nobody opens so early that UTC has another date. */
for (const file of globSync('v1/centers/*/sessions/*.ics', { cwd: site })) {
  const [, center = '', date = '', tag = 'de'] = /([^/]+)\/sessions\/([^.]+)\.(?:(.+)\.)?ics$/.exec(file) ?? [];
  const whole = calendars.find((one) => one.center === center && one.tag === tag && one.kind === CALENDAR_KINDS[0]);
  const { sessions, notices } = expected[whole?.path ?? ''] ?? { sessions: [], notices: [] };
  const on = (lines: readonly string[]) => lines.filter((line) => line.startsWith(date));
  expected[`/${file}`] = { sessions: on(sessions), notices: on(notices) };
}
process.stdout.write(JSON.stringify(expected));
