/** /v1/editions.json, the list of released editions, and /v1/editions/{edition}.json, each one complete and permanent. */
import type { Edition } from '../../../data/model/edition.ts';
import { Problem } from '../../http/problem.ts';
import { CACHE_CONTROL, type Representation } from '../../http/representation.ts';
import type { Context, Params, Section } from '../../http/route.ts';
import type { Store } from '../../store/store.ts';
import { utcOf } from '../../../data/model/zone.ts';
import { ARCHIVE_DESCRIPTION, archiveSchema } from './archive-schema.ts';
import { editionsSchema } from './editions-schema.ts';

/** UTC instant of the last change to how the list is written. */
const LIST_REVISED = '2026-11-22T00:00:00Z';

export const editions: Section = {
  name: 'editions',
  tag: {
    place: 7,
    title: { de: 'Ausgaben', en: 'Editions' },
    about: {
      de: 'Jede veröffentlichte Ausgabe der Daten, ganz und für immer.',
      en: 'Every released edition of the data, whole and for ever.',
    },
  },
  routes: [
    {
      path: '/v1/editions.json',
      prerender: () => ['/v1/editions.json'],
      cacheable: true,
      handler: representList,
      operations: [
        {
          address: '/v1/editions.json',
          title: { de: 'Liste der Ausgaben', en: 'List of editions' },
          media_type: 'application/json',
          schema: editionsSchema,
        },
      ],
    },
    {
      path: '/v1/editions/:file',
      prerender: (_, { documents }) => documents.editions.map(editionPath),
      cacheable: true,
      handler: representOne,
      operations: (_, { documents }) => [
        {
          address: '/v1/editions/{edition}.json',
          title: { de: 'Eine Ausgabe, wie sie war', en: 'One edition as it was' },
          media_type: 'application/json',
          schema: archiveSchema(documents.schema),
          described_by: ARCHIVE_DESCRIPTION,
          errors: ['not-found'],
        },
      ],
    },
  ],
};

function editionPath(edition: string): string {
  return `/v1/editions/${edition}.json`;
}

/** Newest first, with what each one changed, in words. */
function representList({ edition, store, origin }: Context): Representation {
  const { directory } = edition;
  const archived = new Set(store.documents.editions);
  const released = directory.changes.filter((change) => archived.has(change.edition));
  const body = {
    title: directory.title,
    license: directory.license,
    attribution: directory.attribution,
    current: directory.edition,
    editions: released.map((change) => ({ ...change, href: origin + editionPath(change.edition) })),
  };
  const last_modified = newest(edition);
  return { body: `${JSON.stringify(body)}\n`, type: 'application/json', cache: CACHE_CONTROL.feed, last_modified };
}

function newest(edition: Edition): string {
  return edition.touched > LIST_REVISED ? edition.touched : LIST_REVISED;
}

/** The bytes of the archive. @throws Problem 404 that lists the known editions. */
function representOne({ store }: Context, params: Params): Representation {
  const file = params.file ?? '';
  const name = file.endsWith('.json') ? file.slice(0, -'.json'.length) : '';
  const text = store.documents.edition(name);
  if (text === undefined) throw unknownEdition(store);
  const { released_at } = JSON.parse(text) as { released_at: string };
  const last_modified = utcOf(Date.parse(released_at));
  return { body: `${text}\n`, type: 'application/json', cache: CACHE_CONTROL.immutable, last_modified };
}

function unknownEdition(store: Store): Problem {
  const known = store.documents.editions.slice(-100);
  return new Problem('not-found', `There is no such edition. Known editions: ${known.join(', ')}.`, { known });
}
