/** A portal's harvest over HTTP, step by step as CKAN does it (test/opendata/ckan-harvest.py), from first sight to the next edition. */
import type { RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cutEdition } from '../../data/operations/cut.ts';
import { directoryWith, FIRST_EDITION, withSchedule } from '../fixtures/directory.ts';
import { PYTHON, run } from '../interop/external.ts';
import { served } from '../interop/readers/khal.ts';
import { hasPython } from './machine.ts';
import { siteOf } from '../application.ts';

const DATASET = 'https://example.org/rsc-duisburg/dataset';

interface Resource {
  readonly uri: string;
  readonly id: string;
  readonly url: string;
  readonly download_url: string | null;
  readonly mimetype: string;
  readonly modified: string;
}

interface Package {
  readonly id: string;
  readonly title: string;
  readonly tags: readonly string[];
  readonly extras: { readonly [name: string]: string | readonly string[] };
  readonly resources: readonly Resource[];
}

interface Harvest {
  readonly log: ReadonlyArray<readonly unknown[]>;
  readonly known: { readonly [guid: string]: Package };
  readonly outcome: { readonly [guid: string]: string };
  readonly links: { readonly [uri: string]: readonly [number, string] };
}

const script = fileURLToPath(new URL('./ckan-harvest.py', import.meta.url));

/** The deployment behind a real server; links begin with the server's own address. */
function behind(site: () => ReturnType<typeof siteOf>): RequestListener {
  return ({ url = '/', method = 'GET', headers }, response) => {
    const origin = `http://${headers.host}`;
    void (async () => {
      const asked = new Request(origin + url, { method });
      const answer = await site().app.fetch(asked, { PUBLIC_ORIGIN: origin });
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    })();
  };
}

async function harvest(source: string, known: Harvest['known'] = {}): Promise<Harvest> {
  return JSON.parse(await run(PYTHON, [script], JSON.stringify({ source, known }))) as Harvest;
}

/** The next edition: Mitte's Wednesday ends, cut by the office's own tool. */
const changed = withSchedule(directoryWith(), 'mitte-open-we', { valid_to: '2027-02-02' });
const next = cutEdition(FIRST_EDITION, changed, Date.parse('2026-11-23T09:00:00Z'), ['2021-08-05']).directory;

describe.runIf(hasPython()).each([
  ['/catalog.ttl', 'text/turtle'],
  ['/catalog.rdf', 'application/rdf+xml'],
  ['/catalog.jsonld', 'application/ld+json'],
])('a portal that harvests %s', (path, type) => {
  it('finds the dataset by its IRI, sees no change where there is none, and the next edition as an update', async () => {
    let site = siteOf();
    await served(
      behind(() => site),
      async (origin) => {
        const first = await harvest(origin + path);
        expect(first.log).toEqual([
          ['HEAD', 200],
          ['GET', 200, type],
        ]);
        expect(first.outcome).toEqual({ [DATASET]: 'created' });
        const dataset = first.known[DATASET]!;
        expect(dataset).toMatchObject({
          title: 'Regionale Support-Center: Standorte und Sprechzeiten',
          extras: {
            uri: DATASET,
            identifier: DATASET,
            modified: '2021-08-05T00:00:00+02:00',
            publisher_name: 'Next Consultation (inoffiziell)',
            temporal_start: '2026-01-01',
            temporal_end: '2027-12-31',
          },
        });
        expect(dataset.tags).toContain('Duisburg');
        expect(dataset.resources.length).toBeGreaterThan(8);
        for (const { uri, url, download_url, mimetype } of dataset.resources) {
          expect(url.startsWith(`${origin}/`)).toBe(true);
          const [status, type] = first.links[uri]!;
          expect(status).toBe(200);
          // An interface's address is its description.
          if (download_url !== null) expect(type).toBe(mimetype.replace(/^.*\/media-types\//, ''));
        }

        const second = await harvest(origin + path, first.known);
        expect(second.outcome).toEqual({ [DATASET]: 'unchanged' });
        expect(second.known).toEqual(first.known);

        site = siteOf(next, {
          editions: { '2021-08-05': JSON.stringify(FIRST_EDITION), [next.edition]: JSON.stringify(next) },
        });
        const third = await harvest(origin + path, second.known);
        expect(third.outcome).toEqual({ [DATASET]: 'updated' });
        const updated = third.known[DATASET]!;
        expect(updated.id).toBe(dataset.id);
        expect(updated.resources.map(({ uri, id }) => [uri, id])).toEqual(
          dataset.resources.map(({ uri, id }) => [uri, id]),
        );
        expect(updated.extras).toEqual({ ...dataset.extras, modified: next.released_at });
        for (const { modified } of updated.resources) expect(modified).toBe(next.released_at);
        expect(next.released_at).not.toBe(FIRST_EDITION.released_at);
      },
    );
  }, 60_000);
});
