/** Serves the calendars of one edition at a time, with entity tags, and remembers how it answered. */
import { createHash } from 'node:crypto';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface Served {
  readonly origin: string;
  /** "/v1/centers.ics" … */
  readonly paths: readonly string[];
  /** Their names, in the order in which they came: "1", "2", "3". */
  readonly editions: readonly string[];
  readonly show: (edition: string) => void;
  /** Of every answer so far. */
  readonly statuses: () => readonly number[];
  readonly close: () => void;
}

/** `folder` holds a folder for each edition. */
export async function serveEditions(folder: string): Promise<Served> {
  const editions = readdirSync(folder).sort();
  const paths = globSync('v1/**/*.ics', { cwd: join(folder, editions[0] ?? '') }).map((path) => `/${path}`);
  const statuses: number[] = [];
  let shown = editions[0] ?? '';
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    if (!paths.includes(path)) return void response.writeHead(404).end();
    const body = readFileSync(join(folder, shown, path));
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 24)}"`;
    const status = request.headers['if-none-match'] === etag ? 304 : 200;
    statuses.push(status);
    response.writeHead(status, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Cache-Control': 'public, max-age=3600, stale-while-revalidate=86400, stale-if-error=604800',
      ETag: etag,
    });
    response.end(status === 304 ? undefined : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    paths,
    editions,
    show: (edition) => (shown = edition),
    statuses: () => [...statuses],
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
