/** The application over the first edition, and its pages: what the tests of the site ask. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { projectFile } from '../../worker/publish/project-texts.ts';
import type { Directory } from '../../data/model/directory.ts';
import { dataOf, siteOf, storeOf } from '../application.ts';
import { projectOf } from '../data/operations/handed.ts';
import { builtSite, builtWidget } from '../bundles.ts';

/** Every language of data/text, in the site's order. */
export const TAGS: string[] = [...storeOf(dataOf()).tags];
/** A Monday, in the middle of a session of two centers. */
export const MONDAY = '2026-11-23T10:30:00+01:00';

export interface Pages {
  readonly pages: readonly string[];
  readonly all: readonly string[];
  text(path: string): Promise<string>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
}

/** The pages of a directory on MONDAY. */
export function pagesOf(directory?: Directory): Pages {
  const site = siteOf(directory, {}, Date.parse(MONDAY));
  const get = (path: string, headers: Record<string, string> = {}) => site.get(path, { headers });
  const all = site.paths();
  const pages = all.filter((path) => path.endsWith('/') && !path.startsWith('/v1/'));
  return { pages, all, get, text: async (path) => (await get(path)).text() };
}

const TYPES: { readonly [extension: string]: string } = {
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  png: 'image/png',
};

/**
 * The site as people meet it, with style sheet, scripts, widget and the project's texts, on a port of this machine. `newFilePage` is
 * where the office proposes a change.
 */
export async function serve(
  extra: { readonly [path: string]: string } = {},
  directory?: Directory,
  newFilePage = '',
): Promise<{ origin: string; server: Server }> {
  const { app } = siteOf(directory, {}, Date.parse(MONDAY));
  const project = projectFile(projectOf(directory), newFilePage);
  const files = [...(await builtSite()).files, ...(await builtWidget()).files, project];
  const assets = new Map(files.map(({ path, bytes }) => [`/${path}`, bytes]));
  const server = createServer((request, response) => {
    // The widget believes the server's clock.
    response.setHeader('Date', new Date(MONDAY).toUTCString());
    void (async () => {
      const path = (request.url ?? '/').split('?')[0] ?? '/';
      const bytes = assets.get(path);
      const page = extra[path];
      if (bytes || page !== undefined) {
        const type =
          TYPES[path.split('.').pop() ?? ''] ?? (page === undefined ? 'text/plain' : 'text/html; charset=utf-8');
        response.writeHead(200, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' });
        response.end(bytes ?? page);
        return;
      }
      const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)] as [string, string]);
      const { method = 'GET' } = request;
      const init = { method, headers, ...(method === 'POST' && { body: await text(request) }) };
      const answer = await app.request(`http://${request.headers.host}${request.url}`, init, {});
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    })();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

export const axeSource = (): Promise<string> =>
  readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
