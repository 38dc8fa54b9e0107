/** /v1/editions.json, the list of released editions, and /v1/editions/{edition}.json, each one whole, for ever. */
import type { Edition } from '../edition.ts';
import { Problem } from '../http/problem.ts';
import { type Answer, CACHE } from '../http/respond.ts';
import type { Call, Params, Section } from '../http/section.ts';
import type { Source } from '../source.ts';
import { utcOf } from '../zone.ts';

/** UTC instant of the last change to how the list is written. */
const LIST_REVISED = '2026-11-22T00:00:00Z';

export const editions: Section = {
  name: 'editions',
  routes: [
    {
      path: '/v1/editions.json',
      once: true,
      answer: (call) => list(call),
      doc: [
        {
          address: '/v1/editions.json',
          title: { de: 'Liste der Ausgaben', en: 'List of editions' },
          media_type: 'application/json',
          schema: 'Editions',
        },
      ],
    },
    {
      path: '/v1/editions/:file',
      once: true,
      answer: (call, params) => one(call, params),
      doc: [
        {
          address: '/v1/editions/{edition}.json',
          title: { de: 'Eine Ausgabe, wie sie war', en: 'One edition as it was' },
          media_type: 'application/json',
          schema: 'Directory',
          errors: ['not-found'],
        },
      ],
    },
  ],
  paths: (_, source) => ['/v1/editions.json', ...source.data.editions.map(pathOf)],
};

function pathOf(edition: string): string {
  return `/v1/editions/${edition}.json`;
}

/** Newest first, with what each one changed, in words. */
function list({ edition, source, origin }: Call): Answer {
  const { directory } = edition;
  const archived = new Set(source.data.editions);
  const released = directory.changes.filter((change) => archived.has(change.edition));
  const body = {
    title: directory.title,
    license: directory.license,
    attribution: directory.attribution,
    current: directory.edition,
    editions: released.map((change) => ({ ...change, href: origin + pathOf(change.edition) })),
  };
  const last_modified = newest(edition);
  return { body: `${JSON.stringify(body)}\n`, type: 'application/json', cache: CACHE.feed, last_modified };
}

function newest(edition: Edition): string {
  return edition.touched > LIST_REVISED ? edition.touched : LIST_REVISED;
}

/** The bytes of the archive. @throws Problem 404 that lists the known editions. */
function one({ source }: Call, params: Params): Answer {
  const file = params.file ?? '';
  const name = file.endsWith('.json') ? file.slice(0, -'.json'.length) : '';
  const text = source.data.edition(name);
  if (text === undefined) throw unknown(source);
  const { released_at } = JSON.parse(text) as { released_at: string };
  const last_modified = utcOf(Date.parse(released_at));
  return { body: `${text}\n`, type: 'application/json', cache: CACHE.immutable, last_modified };
}

function unknown(source: Source): Problem {
  const known = source.data.editions.slice(-100);
  return new Problem('not-found', `There is no such edition. Known editions: ${known.join(', ')}.`, { known });
}
