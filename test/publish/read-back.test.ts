import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { awaitRelease, differences, filesToRead, isOvertaken } from '../../worker/publish/deploy/read-back.ts';
import { type Release, sha256 } from '../../worker/publish/deploy/release.ts';

const FILES: Readonly<Record<string, string>> = {
  'assets/v1/centers/mitte.ics': 'BEGIN:VCALENDAR',
  'assets/v1/centers/mitte.tr.ics': 'another language',
  'assets/de/centers/mitte/index.html': '<!doctype html>',
  'assets/widget/v1/next-consultation.js': 'export {}',
  'worker/index.js': 'export default {}',
};
const release: Release = {
  origin: 'https://sprechzeiten.test',
  edition: '2026-11-23',
  as_of: '2026-11-24',
  refusals: [],
  files: Object.fromEntries(Object.entries(FILES).map(([path, text]) => [path, sha256(text)])),
};

let server: Server;
let address: string;
let asked: string[];
let shown: Record<string, string>;

beforeEach(async () => {
  asked = [];
  shown = {
    '/healthz': JSON.stringify({ edition: '2026-11-23', as_of: '2026-11-24' }),
    '/v1/centers/mitte.ics': 'BEGIN:VCALENDAR',
    '/de/centers/mitte/': '<!doctype html>',
    '/widget/v1/next-consultation.js': 'export {}',
  };
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const text = shown[new URL(request.url ?? '/', 'http://x').pathname];
    if (text?.startsWith('to ')) response.writeHead(301, { location: text.slice(3) }).end();
    else response.writeHead(text === undefined ? 404 : 200).end(text);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.close();
  server.closeAllConnections();
});

describe('reading back', () => {
  it('asks for a calendar, a page and the widget, each under an address that no cache knows', async () => {
    expect(filesToRead(release)).toHaveLength(3);
    expect(await differences(address, release)).toEqual([]);
    await differences(address, release);
    expect(asked).toHaveLength(8);
    expect(new Set(asked).size).toBe(8);
  });

  it.each([
    ['/healthz', JSON.stringify({ edition: '2026-11-22', as_of: '2026-11-24' }), 'Ausgabe 2026-11-22 statt 2026-11-23'],
    [
      '/healthz',
      JSON.stringify({ edition: '2026-11-23', as_of: '2026-11-23' }),
      'gebaut am 2026-11-23 statt am 2026-11-24',
    ],
    ['/de/centers/mitte/', '<!doctype html><script>', '/de/centers/mitte/ ist nicht die gebaute Datei'],
    ['/v1/centers/mitte.ics', 'to /elsewhere', '/v1/centers/mitte.ics antwortet nicht'],
  ])('finds that %s is %s', async (path, text, words) => {
    shown[path] = text;
    expect(await differences(address, release)).toEqual([words]);
  });

  it('finds what is missing, and an address where nobody answers', async () => {
    delete shown['/widget/v1/next-consultation.js'];
    expect(await differences(address, release)).toEqual(['/widget/v1/next-consultation.js antwortet mit 404']);
    expect(await differences('http://127.0.0.1:1', release)).toHaveLength(5);
  });

  it('asks again until the new edition is there, and tells what still differs when the time is over', async () => {
    const { '/healthz': late = '' } = shown;
    delete shown['/healthz'];
    setTimeout(() => (shown['/healthz'] = late), 100);
    expect(await awaitRelease(address, release, { within: 20, every: 0.05 })).toEqual([]);
    delete shown['/healthz'];
    expect(await awaitRelease(address, release, { within: 0.2, every: 0.05 })).toHaveLength(2);
  });
});

describe('a run that comes too late', () => {
  it.each([
    [{ edition: '2026-11-24', as_of: '2026-11-24' }, true],
    [{ edition: '2026-11-23.2', as_of: '2026-11-23' }, true],
    [{ edition: '2026-11-23', as_of: '2026-11-25' }, true],
    [{ edition: '2026-11-23', as_of: '2026-11-24' }, false],
    [{ edition: '2026-11-22.10', as_of: '2026-11-24' }, false],
    [{}, false],
  ])('sees %o: %s', (seen, overtaken) => {
    expect(isOvertaken(seen, release)).toBe(overtaken);
  });
});
