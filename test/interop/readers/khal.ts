/** khal, fed by vdirsyncer: a real subscription over HTTP, split into items, kept in a database, listed as people see it. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, succeeds } from '../external.ts';
import type { Files, Reader, Reading, Readings, Row } from '../row.ts';

/** khal asks its database day by day, so it is asked for little more than the calendars under test hold. */
const DAYS = ['2024-12-30', '2028-02-01'];

export const khal: Reader = {
  name: 'khal + vdirsyncer',
  missing: () => ['khal', 'vdirsyncer'].filter((command) => !succeeds(command, ['--version'])),
  read: async (files) => {
    const names = Object.keys(files);
    const answer: RequestListener = (request, response) => {
      response.setHeader('Content-Type', 'text/calendar; charset=utf-8');
      response.end(files[names[Number(request.url?.slice(1, -'.ics'.length))] ?? '']);
    };
    return served(answer, async (origin) => {
      const subscriptions = Object.fromEntries(names.map((name, index) => [name, `${origin}/${index}.ics`]));
      return withFolder((folder) => subscribe(folder, subscriptions));
    });
  },
};

/** Runs something while a server answers on a free local port. */
export async function served<T>(answer: RequestListener, use: (origin: string) => Promise<T>): Promise<T> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Runs something with a folder of its own. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'khal-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Subscribes to addresses (or looks at them again, in the same folder) and lists what khal then has, by name. */
export async function subscribe(folder: string, subscriptions: Files): Promise<Readings> {
  const names = Object.keys(subscriptions);
  await Promise.all(names.map((_, index) => mkdir(join(folder, `items${index}`), { recursive: true })));
  await writeFile(join(folder, 'vdirsyncer.conf'), vdirsyncerConfig(folder, Object.values(subscriptions)));
  await writeFile(join(folder, 'khal.conf'), khalConfig(folder, names.length));
  const env = { ...process.env, HOME: folder, XDG_CACHE_HOME: folder, LC_ALL: 'C.UTF-8' };
  const errors = (await synced(folder, [], env)) === undefined ? [] : await eachSynced(folder, names.length, env);
  const format = ['calendar', 'start-long', 'end-long', 'uid', 'title'].map((field) => `{${field}}`).join(' ¦ ');
  const listing = ['-c', join(folder, 'khal.conf'), 'list', '--format', format, '--day-format', '', ...DAYS];
  const rows = rowsOf(await run('khal', listing, '', env));
  return Object.fromEntries(
    names.map((name, index): [string, Reading] => {
      const error = errors[index];
      return [name, error === undefined ? (rows.get(`items${index}`) ?? []) : { error }];
    }),
  );
}

/** Why it failed, or undefined. No pair named: all of them, in one run. */
async function synced(folder: string, pairs: readonly string[], env: NodeJS.ProcessEnv): Promise<string | undefined> {
  try {
    const config = ['-c', join(folder, 'vdirsyncer.conf')];
    await run('vdirsyncer', [...config, 'discover', ...pairs], '', env);
    await run('vdirsyncer', [...config, 'sync', ...pairs], '', env);
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/** Pair by pair, to learn which of them fail. */
async function eachSynced(folder: string, count: number, env: NodeJS.ProcessEnv): Promise<Array<string | undefined>> {
  const errors: Array<string | undefined> = [];
  for (let index = 0; index < count; index++) errors.push(await synced(folder, [`pair${index}`], env));
  return errors;
}

/** Lines of the listing: whole days are printed with their last day, and once for each of them. */
function rowsOf(listing: string): Map<string, Row[]> {
  const rows = new Map<string, Row[]>();
  for (const line of new Set(listing.split('\n').filter((one) => one.includes(' ¦ ')))) {
    const [calendar = '', start = '', end = '', uid = '', ...title] = line.split(' ¦ ');
    const whole = !start.includes('T');
    const row = { uid, start, end: whole ? dayAfter(end) : end, summary: title.join(' ¦ ') };
    rows.set(calendar, [...(rows.get(calendar) ?? []), row]);
  }
  return rows;
}

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}

function vdirsyncerConfig(folder: string, addresses: readonly string[]): string {
  const pairs = addresses.map(
    (address, index) => `
[pair pair${index}]
a = "remote${index}"
b = "local${index}"
collections = null
[storage remote${index}]
type = "http"
url = "${address}"
[storage local${index}]
type = "filesystem"
path = "${folder}/items${index}"
fileext = ".ics"
`,
  );
  return `[general]\nstatus_path = "${folder}/status"\n${pairs.join('')}`;
}

function khalConfig(folder: string, count: number): string {
  const calendars = Array.from(
    { length: count },
    (_, index) => `[[items${index}]]\npath = ${folder}/items${index}\ncolor = dark blue\n`,
  );
  return `[calendars]
${calendars.join('')}
[sqlite]
path = ${folder}/khal.db
[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H:%M:%S
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%dT%H:%M:%SZ
longdatetimeformat = %Y-%m-%dT%H:%M:%SZ
`;
}
