/** A partner's page on one origin and the feed's files on another, as a host with Brotli sends them, at a fixed time. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { headersOfAsset } from '../../worker/publish/asset-headers.ts';
import { importWorker } from '../../worker/publish/import-worker.ts';
import { ROOT } from './root.ts';
import { PUBLIC_ORIGIN } from './workerd.ts';

/** Monday, while the build's first week holds; what page and feed take for now. */
export const NOW = Date.parse('2026-11-23T09:00:00+01:00');

/** Files of others, as their packages ship them for a page without a bundler. */
const PEERS: Readonly<Record<string, string>> = {
  '/peers/relative-time-element.js': 'node_modules/@github/relative-time-element/dist/bundle.js',
  '/peers/add-to-calendar-button.js': 'node_modules/add-to-calendar-button/dist/atcb.js',
};

export interface Site {
  readonly partner: string;
  readonly feed: string;
  /** The partner's pages by path. */
  readonly pages: Map<string, string>;
  /** Seconds that a cache on the way is said to have kept every answer. */
  age: number;
  /** What the feed has sent so far, headers included. */
  readonly sent: Traffic;
  close(): void;
}

export interface Traffic {
  requests: number;
  /** Answers without a body, because the reader's copy still holds. */
  unmodified: number;
  bytes: number;
}

export async function startSite(): Promise<Site> {
  const app = await importWorker(ROOT);
  const pages = new Map<string, string>();
  const known = new Map<string, Promise<File>>();
  const feedServer = createServer(async (request, response) => {
    const path = (request.url ?? '/').replace(/\?.*/, '');
    if (!known.has(path)) known.set(path, fileOf(app, path));
    const file = await known.get(path)?.catch(() => undefined);
    if (!file) return void response.writeHead(404).end();
    count(response, site.sent);
    // The widget reads the time from its data; a browser counts a script's age by its own clock.
    const date = new Date(path.startsWith('/v1/') ? NOW : Date.now()).toUTCString();
    const more = { date, ...(site.age > 0 && { age: String(site.age) }) };
    sendFile(response, file, request.headers['if-none-match'], more);
  });
  const partnerServer = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  const site: Site = {
    partner: await listen(partnerServer, 'localhost'),
    feed: await listen(feedServer, '127.0.0.1'),
    pages,
    age: 0,
    sent: { requests: 0, unmodified: 0, bytes: 0 },
    close: () => {
      for (const server of [feedServer, partnerServer]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
  return site;
}

interface File {
  readonly body: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

type App = Awaited<ReturnType<typeof importWorker>>;

/** Bundled files with the headers of the build, data as the application answers it; both at Brotli's quality 4. */
async function fileOf(app: App, path: string): Promise<File> {
  const peer = PEERS[path];
  if (peer !== undefined) {
    const type = { 'content-type': 'text/javascript; charset=utf-8', 'access-control-allow-origin': '*' };
    return packed(await readFile(join(ROOT, peer)), { ...type, 'cache-control': 'public, max-age=300' });
  }
  if (path.startsWith('/v1/')) {
    const response = await app.request(path, {}, { PUBLIC_ORIGIN });
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
    return packed(new Uint8Array(await response.arrayBuffer()), Object.fromEntries(response.headers));
  }
  return packed(await readFile(join(ROOT, 'dist/assets', path)), headersOfAsset(path.slice(1), PUBLIC_ORIGIN));
}

function packed(bytes: Uint8Array, headers: Readonly<Record<string, string>>): File {
  const body = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 24)}"`;
  return { body, headers: { etag, ...headers, 'content-encoding': 'br', vary: 'Accept-Encoding' } };
}

function sendFile(
  response: ServerResponse,
  { body, headers }: File,
  condition: string | undefined,
  more: Record<string, string>,
): void {
  const all = { ...headers, ...more };
  if (condition === headers.etag) {
    response.writeHead(304, all).end();
    return;
  }
  response.writeHead(200, { ...all, 'content-length': String(body.byteLength) }).end(body);
}

/** Bytes that a response put on its connection. */
function count(response: ServerResponse, sent: Traffic): void {
  const { socket } = response;
  const before = socket?.bytesWritten ?? 0;
  response.on('finish', () => {
    sent.requests += 1;
    sent.unmodified += Number(response.statusCode === 304);
    sent.bytes += (socket?.bytesWritten ?? 0) - before;
  });
}

const listen = (server: Server, host: string): Promise<string> =>
  new Promise((resolve) => server.listen(0, () => resolve(`http://${host}:${(server.address() as AddressInfo).port}`)));
