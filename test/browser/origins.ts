/** Two origins on one machine: a partner's site whose pages a test writes, and the feed, which can misbehave in every way a network can. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { weekFile } from '../widget/weeks.ts';
import { builtWidget } from '../bundles.ts';
import { WITNESS } from './witness.ts';

export interface Page {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Origins {
  readonly partner: string;
  readonly feed: string;
  /** The pages of the partner's site by path. */
  readonly pages: Map<string, Page>;
  /** Files of the feed by path; tests may add some. */
  readonly files: Map<string, string>;
  /** Requests for week files since the start. */
  readonly asked: string[];
  /** Cuts the feed off from the network, and joins it again. */
  cut(off: boolean): void;
  close(): void;
}

/** The feed's clock; a device clock is set by the test. */
export interface Clock {
  now: number;
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Link, Date',
  'cross-origin-resource-policy': 'cross-origin',
};

/** `past` is true for a question that no cache can know the answer to: its address has a query. */
type Fault = (response: ServerResponse, week: string, clock: Clock, past: boolean) => void;

/** Each breaks the answer in one way. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  reset: (response) => response.socket?.resetAndDestroy(),
  hang: () => undefined,
  drip: (response, week) => {
    response.writeHead(200, headers());
    let place = 0;
    const drop = setInterval(() => response.write(week.slice(place, ++place)), 500);
    response.on('close', () => clearInterval(drop));
  },
  truncated: (response, week) => {
    response.writeHead(200, { ...headers(), 'content-length': String(week.length) });
    response.write(week.slice(0, 700), () => response.socket?.destroy());
  },
  portal: (response) => response.writeHead(200, { ...CORS, 'content-type': 'text/html' }).end('<title>Log in</title>'),
  500: (response) => response.writeHead(500, headers()).end('{"title":"boom"}'),
  503: (response) => response.writeHead(503, headers()).end(),
  429: (response) => response.writeHead(429, { ...headers(), 'retry-after': '60' }).end('{}'),
  404: (response) => response.writeHead(404, headers()).end('{"type":"/problems/not-found/"}'),
  badjson: (response) => response.writeHead(200, headers()).end('{"from":"2026-11-16","until":'),
  otherjson: (response) => response.writeHead(200, headers()).end('{"from":"2026-11-16","until":"2027-01-10"}'),
  empty: (response) => response.writeHead(200, headers()).end(),
  nocors: (response, week) => response.writeHead(200, { 'content-type': 'application/json' }).end(week),
  redirect: (response) => response.writeHead(302, { location: 'http://127.0.0.1:9/login' }).end(),
};

const TWENTY_HOURS = 20 * 3_600_000;

/** These answer, but not as one would like. */
export const ODD = {
  slow: (response, week, clock) => setTimeout(() => response.writeHead(200, headers(clock.now)).end(week), 2000),
  /** A cache on the way that keeps answers for a day. */
  cached: (response, week, clock, past) =>
    response.writeHead(200, headers(clock.now - (past ? 0 : TWENTY_HOURS))).end(week),
  /** One that does so whatever it is asked. */
  replayed: (response, week, clock) =>
    response.writeHead(200, { ...headers(clock.now - TWENTY_HOURS), age: '72000' }).end(week),
  /** Servers behind one name whose clocks disagree. */
  skewed: (response, week, clock, past) =>
    response.writeHead(200, headers(clock.now - TWENTY_HOURS + (past ? 3_600_000 : 0))).end(week),
  dateless: (response, week) => response.writeHead(200, headers()).end(week),
  stale: (response, _, clock) =>
    response.writeHead(200, headers(clock.now)).end(JSON.stringify(weekFile({ from: '2026-08-03' }))),
} as const satisfies Readonly<Record<string, Fault>>;

const headers = (now?: number): Record<string, string> => ({
  ...CORS,
  'content-type': 'application/json',
  ...(now === undefined ? {} : { date: new Date(now).toUTCString() }),
});

export async function startOrigins(clock: Clock): Promise<Origins> {
  const pages = new Map<string, Page>();
  const bundle = await builtWidget();
  const files = new Map(bundle.files.map(({ path, bytes }) => [`/${path}`, new TextDecoder().decode(bytes)]));
  files.set('/witness.js', WITNESS);
  const asked: string[] = [];
  let off = false;
  const served = new Set<string>();

  const feedServer = createServer((request, response) => {
    if (off) return void request.socket.destroy();
    const path = (request.url ?? '').replace(/\?.*/, '');
    const file = files.get(path);
    if (file !== undefined) {
      const type = path.endsWith('.js') ? 'text/javascript' : 'application/json';
      return void response.writeHead(200, { ...CORS, 'content-type': type, 'cache-control': 'max-age=300' }).end(file);
    }
    const [, mode = '', monday] = /^(?:\/(.+))?\/v1\/weeks\/([\d-]+)\.json$/.exec(path) ?? [];
    if (!monday) return void response.writeHead(404, CORS).end();
    asked.push(`${request.method} ${path}`);
    const week = JSON.stringify(weekFile({ from: monday }));
    response.sendDate = false;
    // "then-500" answers every browser well the first time.
    const reader = `${request.headers['user-agent']} ${path}`;
    const first = mode.startsWith('then-') && !served.has(reader);
    served.add(reader);
    const broken = { ...FAULTS, ...ODD }[mode.replace('then-', '')];
    if (broken && !first) broken(response, week, clock, request.url !== path);
    else response.writeHead(200, { ...headers(clock.now), 'cache-control': 'max-age=300' }).end(week);
  });

  const partnerServer = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.body);
  });

  return {
    partner: await listen(partnerServer, 'localhost'),
    feed: await listen(feedServer, '127.0.0.1'),
    pages,
    files,
    asked,
    cut: (now) => {
      off = now;
      if (off) feedServer.closeAllConnections();
    },
    close: () => [feedServer, partnerServer].forEach(end),
  };
}

const listen = (server: Server, host: string): Promise<string> =>
  new Promise((resolve) => server.listen(0, () => resolve(`http://${host}:${(server.address() as AddressInfo).port}`)));

function end(server: Server<typeof IncomingMessage, typeof ServerResponse>): void {
  server.close();
  server.closeAllConnections();
}
