/** A subscription as people have it: over HTTP, looked at again and again, through a client that asks with its ETag. */
import { applicationOf, readFirst } from '../application.ts';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { closureWith, directoryWith } from '../fixtures/directory.ts';
import { dataWith, ORIGIN } from './feeds.ts';
import { presentReaders } from './readers.ts';
import { served, subscribe, withFolder } from './readers/khal.ts';

const PATH = '/v1/centers/mitte.ics';
const base = await readFirst('2026-11-22');
const before = applicationOf(dataWith(base, directoryWith()), () => 0);
const after = applicationOf(dataWith(base, directoryWith({ closures: [closureWith()] })), () => 0);
const khal = presentReaders().filter(({ name }) => name.startsWith('khal'));

describe('a client that asks with its ETag', () => {
  it('gets 304 from the same edition and 200 from the next', async () => {
    const status = async (app: typeof before, etag?: string | null) => {
      const headers = etag ? { 'If-None-Match': etag } : {};
      return app.request(PATH, { headers }, { PUBLIC_ORIGIN: ORIGIN });
    };
    const first = await status(before);
    const etag = first.headers.get('etag');
    expect([first.status, (await status(before, etag)).status, (await status(after, etag)).status]).toEqual([
      200, 304, 200,
    ]);
  });
});

describe.each(khal)('a subscription with $name', () => {
  it('gets 200 once and 304 until an edition closes a week, then shows the notice', async () => {
    let app = before;
    const statuses: number[] = [];
    const kept = { etag: '', body: '' };
    // vdirsyncer keeps no ETag of its own; this stands for the cache of a client that does.
    const revalidated = async (): Promise<string> => {
      const response = await app.request(
        PATH,
        { headers: kept.etag ? { 'If-None-Match': kept.etag } : {} },
        { PUBLIC_ORIGIN: ORIGIN },
      );
      statuses.push(response.status);
      if (response.status === 200)
        Object.assign(kept, { etag: response.headers.get('etag'), body: await response.text() });
      return kept.body;
    };
    await served(
      (_, response) => {
        response.setHeader('Content-Type', 'text/calendar; charset=utf-8');
        void revalidated().then((body) => Readable.from([body]).pipe(response));
      },
      (origin) =>
        withFolder(async (folder) => {
          const summaries = async () => {
            const rows = (await subscribe(folder, { mitte: `${origin}/mitte.ics` }))['mitte'];
            if (!rows || 'error' in rows) throw new Error(JSON.stringify(rows));
            return rows
              .filter(({ start }) => start.startsWith('2027-03-0'))
              .map(({ start, summary }) => `${start} ${summary}`);
          };
          const regular = await summaries();
          expect(regular).toContain('2027-03-01T09:00:00Z Offene Sprechstunde · RSC Mitte (nicht bestätigt)');
          expect(await summaries()).toEqual(regular);
          app = after;
          const closed = await summaries();
          expect(closed).toContain('2027-03-01 Entfällt: Offene Sprechstunde · RSC Mitte');
          expect(closed.filter((line) => line < '2027-03-06' && !line.includes('Entfällt'))).toEqual([]);
        }),
    );
    expect(statuses[0]).toBe(200);
    expect(statuses.filter((status) => status === 200)).toHaveLength(2);
    expect(statuses.filter((status) => status === 304).length).toBeGreaterThan(0);
  }, 120_000);
});
