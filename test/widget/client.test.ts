// The week client against a server that misbehaves, with a clock that is off: one request, the last good answer, a corrected or distrusted clock.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWeekClient, type WeekClient, weekClientFor } from '../../widget/client.ts';
import { fetchWords } from '../../widget/requests.ts';
import { weekFile } from './weeks.ts';

const TRUE_NOW = Date.parse('2026-11-18T14:30:00+01:00');
const DAY = 86_400_000;
const MINUTE = 60_000;

type Reply = (address: string, init: RequestInit) => Response | Promise<Response>;

let requests: { address: string; init: RequestInit }[] = [];
let reply: Reply = () => new Response();

/** The true time, however wrong the device is. */
let deviceError = 0;
const trueTime = (): number => Date.now() - deviceError;

const dated = (body: string, at = trueTime(), init: ResponseInit = {}): Response =>
  new Response(body, { ...init, headers: { date: new Date(at).toUTCString(), ...init.headers } });

const mondayIn = (address: string): string => /weeks\/([\d-]+)\.json/.exec(address)?.[1] ?? '';

/** A right server: the week that is asked for, where it exists. */
const right: Reply = (address) => {
  const from = mondayIn(address);
  return from.startsWith('2026') ? dated(JSON.stringify(weekFile({ from }))) : dated('{}', trueTime(), { status: 404 });
};

const deviceIsOff = (error: number): void => {
  deviceError = error;
  vi.setSystemTime(TRUE_NOW + error);
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  deviceIsOff(0);
  requests = [];
  reply = right;
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    requests.push({ address, init });
    return Promise.resolve().then(() => reply(address, init));
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const loaded = async (): Promise<WeekClient> => {
  const client = createWeekClient('https://feed.example/v1/');
  await client.load();
  return client;
};

describe('a request', () => {
  it('asks for the Monday of the week, revalidating, without credentials or referrer', async () => {
    await loaded();
    expect(requests).toHaveLength(1);
    expect(requests[0]?.address).toBe('https://feed.example/v1/weeks/2026-11-16.json');
    expect(requests[0]?.init).toMatchObject({ cache: 'no-cache', credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('is shared by all who want the same', async () => {
    const client = weekClientFor('https://feed.example/shared/');
    expect(weekClientFor('https://feed.example/shared/')).toBe(client);
    await Promise.all([client.load(), client.load(), client.load()]);
    expect(requests).toHaveLength(1);
  });

  it('is made again when the week changes, and not before', async () => {
    const client = await loaded();
    vi.setSystemTime(Date.parse('2026-11-22T23:59:00+01:00'));
    expect(client.loadIfDue()).toBe(Infinity);
    vi.setSystemTime(Date.parse('2026-11-23T00:00:00+01:00'));
    client.loadIfDue();
    await vi.waitFor(() => expect(client.week?.from).toBe('2026-11-23'));
  });

  it('is made again when the tab is seen after an hour, or the network is back', async () => {
    const client = await loaded();
    client.refresh(false);
    expect(requests).toHaveLength(1);
    await heard(client, () => client.refresh(true));
    expect(requests).toHaveLength(2);
    vi.setSystemTime(TRUE_NOW + 61 * MINUTE);
    await heard(client, () => client.refresh(false));
    expect(requests).toHaveLength(3);
  });
});

/** Waits for the next answer. */
const heard = (client: WeekClient, ask: () => void): Promise<void> =>
  new Promise((resolve) => {
    client.listeners.add(resolve);
    ask();
  });

/** Some seconds later the client asks again, of its own accord. */
function later(client: WeekClient, seconds = 7): Promise<void> {
  vi.setSystemTime(Date.now() + seconds * 1000);
  return heard(client, () => client.loadIfDue());
}

describe('the clock', () => {
  it.each([-DAY, DAY, -3 * 60 * MINUTE, 3 * MINUTE, 400 * DAY])(
    'of a device that is off by %d ms is corrected once a second answer agrees, and no word of now is said before',
    async (error) => {
      deviceIsOff(error);
      const client = await loaded();
      expect(client.clockTrusted).toBe(false);
      await later(client);
      await vi.waitFor(() => expect(client.clockTrusted).toBe(true));
      expect(Math.abs(client.now() - trueTime())).toBeLessThan(2000);
      await vi.waitFor(() => expect(client.week?.from).toBe('2026-11-16'));
      expect(client.loadIfDue()).toBe(Infinity);
    },
  );

  it('stays corrected when the next answers say the same', async () => {
    deviceIsOff(DAY);
    const client = await loaded();
    await later(client);
    await client.load();
    expect(client.clockTrusted).toBe(true);
    expect(Math.abs(client.now() - trueTime())).toBeLessThan(2000);
  });

  it('of a device that is set right meanwhile is believed again', async () => {
    deviceIsOff(DAY);
    const client = await loaded();
    await later(client);
    deviceIsOff(0);
    await client.load();
    expect([client.clockTrusted, client.now()]).toEqual([true, Date.now()]);
  });

  it('is not corrected by an answer that only comes too soon after the first to have fallen behind', async () => {
    reply = (address) => dated(JSON.stringify(weekFile({ from: mondayIn(address) })), TRUE_NOW - 20 * 60 * MINUTE);
    const client = await loaded();
    await client.load();
    expect([client.clockTrusted, client.now()]).toEqual([false, TRUE_NOW]);
  });

  it('of a device that is off by a minute is left alone', async () => {
    deviceIsOff(MINUTE);
    const client = await loaded();
    expect([client.clockTrusted, client.now()]).toEqual([true, Date.now()]);
    expect(requests).toHaveLength(1);
  });

  it('is not moved by an answer that lay in a cache for 20 hours, however often it is repeated, and no word of now is said', async () => {
    reply = (address) => dated(JSON.stringify(weekFile({ from: mondayIn(address) })), TRUE_NOW - 20 * 60 * MINUTE);
    const client = await loaded();
    for (const seconds of [7, 30, 120, 500]) {
      await later(client, seconds);
      expect([client.clockTrusted, client.now()]).toEqual([false, Date.now()]);
    }
  });

  it('is trusted again once an answer that no cache knows shows the true time', async () => {
    reply = (address) =>
      dated(JSON.stringify(weekFile()), address.includes('?') ? trueTime() : TRUE_NOW - 20 * 60 * MINUTE);
    const client = await loaded();
    await later(client);
    expect([client.clockTrusted, client.now()]).toEqual([true, Date.now()]);
    expect(requests.at(-1)?.address).toMatch(/\?\d+$/);
  });

  it('is left alone, and trusted, where no Date can be read', async () => {
    reply = () => new Response(JSON.stringify(weekFile()));
    const client = await loaded();
    expect([client.clockTrusted, client.now()]).toEqual([true, TRUE_NOW]);
  });

  it('is not set by the copy that a browser has kept', async () => {
    reply = (_, init) => {
      if (init.cache === 'no-cache') throw new TypeError('offline');
      return dated(JSON.stringify(weekFile()), TRUE_NOW - DAY);
    };
    const client = await loaded();
    expect(client.week?.from).toBe('2026-11-16');
    expect([client.now(), requests[1]?.init.cache]).toEqual([TRUE_NOW, 'force-cache']);
  });
});

describe.each<[string, Reply]>([
  ['500', () => dated('boom', undefined, { status: 500 })],
  ['503', () => dated('', undefined, { status: 503 })],
  ['429', () => dated('slow down', undefined, { status: 429 })],
  ['a captive portal', () => dated('<!doctype html><title>Log in</title>')],
  ['an empty body', () => dated('')],
  ['a truncated body', () => dated(JSON.stringify(weekFile()).slice(0, 900))],
  ['other JSON', () => dated('{"from":"2026-11-16"}')],
  ['JSON null', () => dated('null')],
  ['a reset connection', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['no CORS', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['a time out', () => Promise.reject(new DOMException('signal timed out', 'TimeoutError'))],
])('%s', (_, fault) => {
  it('reaches the listeners, is never thrown, and leaves the last good answer', async () => {
    const client = await loaded();
    const good = client.week;
    reply = fault;
    const listener = vi.fn();
    client.listeners.add(listener);
    await client.load();
    expect(client.week).toBe(good);
    expect(client.failure).toContain('https://feed.example/v1/weeks/2026-11-16.json');
    expect(listener).toHaveBeenCalledOnce();
  });

  it('leaves nothing to show when it is the first answer, and is tried again after seconds, then later and later', async () => {
    reply = fault;
    const client = await loaded();
    expect(client.week).toBeUndefined();
    expect(client.loadIfDue()).toBe(6000);
    await client.load();
    expect(client.loadIfDue()).toBe(24_000);
    for (let again = 0; again < 5; again++) await client.load();
    expect(client.loadIfDue()).toBe(60 * MINUTE);
    reply = right;
    await client.load();
    expect([client.failure, client.week?.from]).toEqual(['', '2026-11-16']);
  });
});

describe('a failure is described by its true cause:', () => {
  const late = (name: string) => (): Promise<never> => Promise.reject(new DOMException('Given up.', name));
  it.each<[string, Reply, string]>([
    ['a status', () => dated('{}', undefined, { status: 404 }), 'status 404'],
    ['another answer', () => dated('<title>Log in</title>'), 'no week file'],
    ['no answer', late('TimeoutError'), 'no answer in time'],
    ['no answer in an older browser', late('AbortError'), 'no answer in time'],
    [
      'no connection',
      () => Promise.reject(new TypeError('Failed to fetch')),
      'TypeError: Failed to fetch: offline, or',
    ],
    [
      'an answer that breaks off',
      () => new Response(new ReadableStream({ pull: (it) => it.error(new TypeError('terminated')) })),
      'TypeError: terminated',
    ],
  ])('%s', async (_, fault, cause) => {
    reply = fault;
    const { failure } = await loaded();
    expect(failure).toMatch(/^https:\/\/feed\.example\/v1\/weeks\/2026-11-16\.json: /);
    expect(failure).toContain(cause);
    expect(failure).not.toContain('connect-src');
  });
});

describe('words', () => {
  const turkish = { meta: { lang: 'tr', dir: 'ltr' }, today: 'bugün' };

  it('are asked for once, by the name of their language', async () => {
    reply = () => new Response(JSON.stringify(turkish));
    const [a, b] = await Promise.all([fetchWords('https://a.example/', 'tr'), fetchWords('https://a.example/', 'tr')]);
    expect([a, b, requests.length]).toEqual([turkish, turkish, 1]);
    expect(requests[0]?.address).toBe('https://a.example/words/tr.json');
  });

  it('that cannot be had are asked for again the next time', async () => {
    reply = () => dated('<html>', undefined, { status: 503 });
    expect(await fetchWords('https://b.example/', 'tr')).toBeUndefined();
    reply = () => new Response(JSON.stringify(turkish));
    expect(await fetchWords('https://b.example/', 'tr')).toEqual(turkish);
  });

  it.each(['null', '"tr~ltr"', '[]', '{}', '{"meta":null}', '{"title":"Not found"}'])(
    'are not taken from %s',
    async (body) => {
      reply = () => new Response(body);
      expect(await fetchWords(`https://c.example/${encodeURIComponent(body)}/`, 'tr')).toBeUndefined();
    },
  );
});
