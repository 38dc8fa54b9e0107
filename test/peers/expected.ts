/** Writes what peers must read in the .ics files of a built site: `node expected.ts SITE DAY > expected.json`. */
import { globSync } from 'node:fs';
import { CALENDAR_KINDS } from '../../worker/feeds/ics/calendar-kinds.ts';
import { readData } from '../../worker/publish/read-data.ts';
import { calendarsOf, editionOf } from '../interop/feeds.ts';
import { contentOf, type Expected } from './contents.ts';

const [site = '', day = ''] = process.argv.slice(2);
const data = await readData(day);
const { directory, texts } = editionOf(data);

const tags = texts.map(({ tag }) => tag);
const calendars = [...calendarsOf(directory, tags), ...calendarsOf(directory, tags, true)];
const expected: Record<string, Expected> = {};
for (const calendar of calendars) expected[calendar.path] = contentOf(data, calendar);

/** The file of one day of a center: what the center's calendar has on that day. Nobody opens so early that UTC has another date. */
for (const file of globSync('v1/centers/*/sessions/*.ics', { cwd: site })) {
  const [, center = '', date = '', tag = 'de'] = /([^/]+)\/sessions\/([^.]+)\.(?:(.+)\.)?ics$/.exec(file) ?? [];
  const whole = calendars.find((one) => one.center === center && one.tag === tag && one.kind === CALENDAR_KINDS[0]);
  const { sessions, notices } = expected[whole?.path ?? ''] ?? { sessions: [], notices: [] };
  const on = (lines: readonly string[]) => lines.filter((line) => line.startsWith(date));
  expected[`/${file}`] = { sessions: on(sessions), notices: on(notices) };
}
process.stdout.write(JSON.stringify(expected));
