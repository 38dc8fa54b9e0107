/**
 * Subscribes Thunderbird to the calendars of three editions, one after the other, as a person would, and writes what it shows:
 * `node read-calendars.ts EDITIONS OUT LOCALE...`. For each edition OUT/thunderbird-N.tsv in judge.ts's lines; a picture of the
 * month for each language. Ends with an error where an event is doubled, or where an unchanged calendar is sent again.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Marionette } from './marionette.ts';
import { withProfile, withThunderbird } from './program.ts';
import { PROBE, READ, REFRESH, SHOW_MONTH, type Shown, SUBSCRIBE } from './scripts.ts';
import { type Served, serveEditions } from './serve-editions.ts';

const [editions = '', out = '', ...locales] = process.argv.slice(2);
/** The edition and the month of the pictures: a closure of all, and a center that is closed. */
const PICTURED = { edition: '2', month: '2027-03-01' };

/** Refreshes all, and waits until the server has answered as many and what Thunderbird has stands still. */
async function refresh(client: Marionette, site: Served, calendars: number): Promise<void> {
  const wanted = site.statuses().length + calendars;
  await client.run(REFRESH);
  for (let left = 120; site.statuses().length < wanted; left--) {
    if (left === 0) throw new Error(`${wanted - site.statuses().length} of ${calendars} calendars were not asked for`);
    await pause(500);
  }
  let [before, now] = ['', 'asked'];
  while (now !== before) {
    await pause(1000);
    [before, now] = [now, await client.run<string>(PROBE)];
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function readAll(client: Marionette, paths: readonly string[]): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (const path of paths) shown.push(...(await client.run<Shown[]>(READ, path)));
  const keys = shown.map(({ path, uid, start }) => `${path} ${uid} ${start}`);
  const doubled = [...Map.groupBy(keys, (key) => key)].filter(([, same]) => same.length > 1);
  if (doubled.length > 0) throw new Error(`there twice: ${doubled.slice(0, 3).join('; ')}`);
  return shown;
}

async function takePicture(client: Marionette, path: string, locale: string): Promise<void> {
  await client.run(SHOW_MONTH, path, PICTURED.month);
  writeFileSync(join(out, `thunderbird-${locale}.png`), await client.screenshot());
}

/** What its own database has when it has ended, and how often it was sent a calendar. */
function sayCache(profile: string, statuses: readonly number[]): void {
  const cache = new DatabaseSync(join(profile, 'calendar-data/cache.sqlite'), { readOnly: true });
  const { events } = cache.prepare('SELECT count(*) AS events FROM cal_events').get() as { events: number };
  cache.close();
  const count = (status: number) => statuses.filter((one) => one === status).length;
  console.log(`${events} events in its cache, ${count(200)} answers 200, ${count(304)} answers 304`);
}

/** Two refreshes: whatever the first brings, the second brings nothing. */
async function follow(client: Marionette, site: Served): Promise<void> {
  await refresh(client, site, site.paths.length);
  const before = site.statuses().length;
  await refresh(client, site, site.paths.length);
  const again = site.statuses().slice(before);
  if (again.some((status) => status !== 304))
    throw new Error(`a refresh of unchanged calendars got ${again.join(' ')}, not 304 for each`);
}

async function writeAnswer(client: Marionette, site: Served, edition: string): Promise<void> {
  const version = await client.run<string>('return Services.appinfo.version;');
  const shown = await readAll(client, site.paths);
  const events = shown.map(({ path, start, end, summary }) => ['event', path, start, end, summary]);
  const lines = [['version', version], ...events].map((fields) => fields.join('\t'));
  writeFileSync(join(out, `thunderbird-${edition}.tsv`), lines.join('\n'));
}

const site = await serveEditions(editions);
await withProfile('de', async (profile) => {
  await withThunderbird(profile, async (client) => {
    await client.run(SUBSCRIBE, site.origin, site.paths);
    for (const edition of site.editions) {
      site.show(edition);
      await follow(client, site);
      await writeAnswer(client, site, edition);
    }
  });
  sayCache(profile, site.statuses());
});
site.show(PICTURED.edition);
for (const locale of locales) {
  const path = `/v1/centers.${locale === 'de' ? '' : `${locale}.`}ics`;
  await withProfile(locale, (profile) =>
    withThunderbird(profile, async (client) => {
      await client.run(SUBSCRIBE, site.origin, [path]);
      await refresh(client, site, 1);
      await takePicture(client, path, locale);
    }),
  );
}
site.close();
