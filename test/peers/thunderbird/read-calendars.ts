/**
 * Subscribes Thunderbird to the calendars of three editions, one after the other, as a person would, and writes what it shows:
 * `node read-calendars.ts EDITIONS OUT LOCALE...`. For each edition OUT/thunderbird-N.tsv in judge.ts's lines; screenshots of the
 * month in OUT. Ends with an error where something is doubled, or asked for in vain.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createPort, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Marionette } from './marionette.ts';
import { type Served, serveEditions } from './serve-editions.ts';

const [editions = '', out = '', ...locales] = process.argv.slice(2);
/** The month of the picture: with closures, a center that is closed, and Rose Monday's neighbors. */
const PICTURED = '2027-03-01';

/** One event's time as Thunderbird has it. */
interface Shown {
  readonly path: string;
  readonly uid: string;
  readonly start: string;
  readonly end: string;
  readonly summary: string;
}

/** Adds subscriptions; each answers once it has been loaded into the cache. */
const SUBSCRIBE = `
  const { cal } = ChromeUtils.importESModule('resource:///modules/calendar/calUtils.sys.mjs');
  const [origin, paths] = args;
  for (const old of cal.manager.getCalendars()) cal.manager.removeCalendar(old);
  for (const path of paths) {
    const made = cal.manager.createCalendar('ics', Services.io.newURI(origin + path));
    made.name = path;
    made.setProperty('cache.enabled', true);
    made.setProperty('color', path.includes('phone') ? '#708090' : '#008080');
    cal.manager.registerCalendar(made);
  }`;

/** Asks every calendar again. */
const REFRESH = `
  const { cal } = ChromeUtils.importESModule('resource:///modules/calendar/calUtils.sys.mjs');
  for (const one of cal.manager.getCalendars()) one.refresh();`;

const READ = `
  const { cal } = ChromeUtils.importESModule('resource:///modules/calendar/calUtils.sys.mjs');
  const instant = (date) => date.isDate
    ? [date.year, date.month + 1, date.day].map((n) => String(n).padStart(2, '0')).join('-')
    : new Date(date.nativeTime / 1000).toISOString().replace('.000Z', 'Z');
  const shown = [];
  for (const one of cal.manager.getCalendars()) {
    const filter = Ci.calICalendar.ITEM_FILTER_TYPE_EVENT | Ci.calICalendar.ITEM_FILTER_CLASS_OCCURRENCES;
    const from = cal.createDateTime('20200101T000000Z'), until = cal.createDateTime('20330101T000000Z');
    for (const item of await one.getItemsAsArray(filter, 0, from, until))
      shown.push({ path: one.name, uid: item.id, start: instant(item.startDate), end: instant(item.endDate), summary: item.title });
  }
  return shown;`;

/** The month view with one calendar in it, as wide as a small screen. */
const SHOW_MONTH = `
  const { cal } = ChromeUtils.importESModule('resource:///modules/calendar/calUtils.sys.mjs');
  const [path, date] = args;
  for (const one of cal.manager.getCalendars()) one.setProperty('calendar-main-in-composite', one.name === path);
  const composite = cal.view.getCompositeCalendar(window);
  for (const one of cal.manager.getCalendars()) if (one.name === path) composite.addCalendar(one); else composite.removeCalendar(one);
  document.getElementById('tabmail').openTab('calendar');
  switchToView('month');
  goToDate(cal.createDateTime(date.replaceAll('-', '')));
  await new Promise((resolve) => setTimeout(resolve, 4000));`;

async function freePort(): Promise<number> {
  const server = createPort().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Runs Thunderbird in a fresh profile, under the X server of DISPLAY. */
async function withThunderbird<T>(
  locale: string,
  use: (client: Marionette, profile: string) => Promise<T>,
): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'thunderbird-'));
  const port = await freePort();
  const preferences = {
    'marionette.port': port,
    'intl.locale.requested': locale,
    'calendar.timezone.useSystemTimezone': false,
    'calendar.timezone.local': 'Europe/Berlin',
    'mail.provider.suppress_dialog_on_startup': true,
    'mail.spotlight.firstRunDone': true,
    'mail.inappnotifications.enabled': false,
    'mailnews.start_page.enabled': false,
    'app.update.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
  };
  const lines = Object.entries(preferences).map(
    (pair) => `user_pref(${pair.map((one) => JSON.stringify(one)).join()});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const flags = ['--marionette', '-remote-allow-system-access', '--no-remote', '--profile', profile];
  const program = spawn('thunderbird', flags, { env: { ...process.env, HOME: profile }, stdio: 'ignore' });
  const ended = new Promise((resolve) => program.once('exit', resolve));
  try {
    const client = await Marionette.connect(port, 90);
    const answer = await use(client, profile);
    client.close();
    return answer;
  } finally {
    program.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Refreshes all, waits until the server has answered as many and what Thunderbird has stands still, and returns that. */
async function refresh(client: Marionette, site: Served, calendars: number): Promise<readonly Shown[]> {
  const wanted = site.statuses().length + calendars;
  await client.run(REFRESH);
  for (let left = 120; site.statuses().length < wanted; left--) {
    if (left === 0) throw new Error(`${wanted - site.statuses().length} of ${calendars} calendars were not asked for`);
    await pause(500);
  }
  for (let before = ''; ;) {
    await pause(1000);
    const shown = await client.run<Shown[]>(READ);
    if (JSON.stringify(shown) === before) return shown;
    before = JSON.stringify(shown);
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function tsv(version: string, shown: readonly Shown[]): string {
  const rows = shown.map(({ path, start, end, summary }) => ['event', path, start, end, summary].join('\t'));
  return [`version\t${version}`, ...rows].join('\n');
}

/** Each UID at a time once: what a client doubles is there twice. */
function doubled(shown: readonly Shown[]): string[] {
  const keys = shown.map(({ path, uid, start }) => `${path} ${uid} ${start}`);
  return keys.filter((key, at) => keys.indexOf(key) !== at);
}

const site = await serveEditions(editions);
const [first = 'de', ...others] = locales;
await withThunderbird(first, async (client, profile) => {
  const version = await client.run<string>('return Services.appinfo.version;');
  await client.run(SUBSCRIBE, site.origin, site.paths);
  for (const edition of site.editions) {
    site.show(edition);
    await refresh(client, site, site.paths.length);
    const before = site.statuses().length;
    const shown = await refresh(client, site, site.paths.length);
    const again = site.statuses().slice(before);
    if (again.some((status) => status !== 304))
      throw new Error(`a refresh of an unchanged edition got ${again.join(' ')}, not 304 for each`);
    if (doubled(shown).length > 0)
      throw new Error(`edition ${edition}: doubled ${doubled(shown).slice(0, 3).join('; ')}`);
    writeFileSync(join(out, `thunderbird-${edition}.tsv`), tsv(version, shown));
    if (edition !== '2') continue;
    await client.run(SHOW_MONTH, '/v1/centers.ics', PICTURED);
    writeFileSync(join(out, `thunderbird-${first}.png`), await client.screenshot());
  }
  const cache = new DatabaseSync(join(profile, 'calendar-data/cache.sqlite'), { readOnly: true });
  const { events } = cache.prepare('SELECT count(*) AS events FROM cal_events').get() as { events: number };
  cache.close();
  const count = (status: number) => site.statuses().filter((one) => one === status).length;
  console.log(`${events} events in its cache, ${count(200)} answers 200 and ${count(304)} answers 304`);
});
for (const locale of others) {
  site.show('2');
  await withThunderbird(locale, async (client) => {
    const path = `/v1/centers.${locale}.ics`;
    await client.run(SUBSCRIBE, site.origin, [path]);
    await refresh(client, site, 1);
    await client.run(SHOW_MONTH, path, PICTURED);
    writeFileSync(join(out, `thunderbird-${locale}.png`), await client.screenshot());
  });
}
site.close();
