/** A provider that fails in every way: the application over the first edition behind a network that a test breaks. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setInterval } from 'node:timers';
import type { Directory } from '../../data/model/directory.ts';
import { AS_OF, siteOf } from '../application.ts';
import { FIRST_EDITION } from '../fixtures/directory.ts';

type Fault = (response: ServerResponse, whole: string) => void;

/** None of these answers may take the place of a good copy. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  'refuses connections': (response) => response.socket?.resetAndDestroy(),
  'never answers': () => undefined,
  'sends a byte now and then': (response, whole) => {
    response.writeHead(200);
    let sent = 0;
    const timer = setInterval(() => response.write(whole[sent++] ?? ''), 100);
    response.on('close', () => clearInterval(timer));
  },
  'stops in the middle': (response, whole) => {
    response.writeHead(200, { 'content-length': Buffer.byteLength(whole) });
    response.write(whole.slice(0, whole.length / 2), () => response.socket?.end());
  },
  'says the half is the whole': (response, whole) => void response.end(whole.slice(0, whole.length / 2)),
  'answers with an error': (response) => void response.writeHead(500).end('<div>boom</div>'),
  'says that nothing is there': (response) => void response.writeHead(404).end('{}'),
  'says nothing has changed, unasked': (response) => void response.writeHead(304).end(),
  'answers with somebody else’s page': (response) => void response.end('<title>Log in</title><p>WLAN</p>'),
  'answers with other JSON': (response) => void response.end('{"centers":[],"occurrences":[]}'),
  'answers with a script': (response) =>
    void response.end('<div class="next-consultation-fragment"><script>alert(1)</script></div>'),
  'answers with nothing': (response) => void response.end(),
};

export interface Provider {
  readonly origin: string;
  /** What was asked since the last look: "GET /v1/weeks/…", and whether with a condition. */
  asked(): { readonly path: string; readonly conditional: boolean; readonly status: number }[];
  /** A name of FAULTS; nothing: all is well. */
  break(fault?: string): void;
  /** From now on it says what this directory says. */
  serve(directory: Directory): void;
  close(): void;
}

/** `asOf`: the day of its build, and the day it is there. */
export async function startProvider(asOf = AS_OF): Promise<Provider> {
  const siteWith = (directory: Directory) => siteOf(directory, { as_of: asOf }, Date.parse(`${asOf}T12:00:00Z`));
  let site = siteWith(FIRST_EDITION);
  let fault: string | undefined;
  let asked: ReturnType<Provider['asked']> = [];
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' && name !== 'host' ? [[name, value]] : [],
    );
    const right = await site.get(path, { headers });
    asked.push({
      path,
      conditional: 'if-none-match' in request.headers,
      status: fault === undefined ? right.status : 0,
    });
    const whole = await right.text();
    if (fault !== undefined) return FAULTS[fault]?.(response, whole);
    response.writeHead(right.status, [...right.headers].flat()).end(whole);
  }
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => {
      const since = asked;
      asked = [];
      return since;
    },
    break: (name) => void (fault = name),
    serve: (directory) => void (site = siteWith(directory)),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
