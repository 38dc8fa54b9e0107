/** /ogc/…: OGC API - Features, Part 1: Core (OGC 17-069r4), so that QGIS, GDAL and ArcGIS connect to the directory directly. */
import { centerFeature } from '../feeds/geojson/geojson.ts';
import type { Operation } from '../http/operation.ts';
import { CACHE_CONTROL, type Representation } from '../http/representation.ts';
import type { Context, Params, Route, Section } from '../http/route.ts';
import { cacheForToday } from '../http/cache-for-today.ts';
import { COLLECTION, collection, collections, conformance, GEOJSON_TYPE, ITEMS, landing, ROOT } from './documents.ts';
import { itemsQuery, PARAMETERS } from './query.ts';
import { type PageLink, searchGeoJson } from '../search/answers.ts';
import { find } from '../search/find.ts';
import { centerEdition } from '../http/params.ts';

type Written = (context: Context) => object;

/** Documents: path, title, the schema that OpenAPI names, what they hold. */
const DOCUMENTS: ReadonlyArray<readonly [path: string, de: string, en: string, schema: string, written: Written]> = [
  [
    ROOT,
    'OGC API – Features: Einstieg',
    'OGC API – Features: landing page',
    'OgcLandingPage',
    ({ edition }) => landing(edition),
  ],
  [
    '/ogc/conformance',
    'OGC API: erfüllte Anforderungen',
    'OGC API: conformance',
    'OgcConformance',
    () => conformance(),
  ],
  [
    '/ogc/collections',
    'OGC API: Sammlungen',
    'OGC API: collections',
    'OgcCollections',
    ({ edition, store }) => collections(edition, store),
  ],
  [
    COLLECTION,
    'OGC API: die Standorte als Sammlung',
    'OGC API: the collection of centers',
    'OgcCollection',
    ({ edition, store }) => collection(edition, store),
  ],
];

export const ogc: Section = {
  name: 'ogc',
  routes: [
    ...DOCUMENTS.map(([path, de, en, schema, written]): Route => ({
      path,
      cacheable: true,
      handler: (context) => json(written(context)),
      operations: [{ address: path, title: { de, en }, media_type: 'application/json', schema }],
    })),
    { path: '/ogc/api', cacheable: true, handler: toDescription },
    {
      path: ITEMS,
      cacheable: false,
      handler: items,
      operations: [
        {
          address: ITEMS,
          title: { de: 'OGC API: die Standorte', en: 'OGC API: the centers' },
          media_type: GEOJSON_TYPE,
          schema: 'FeatureCollection',
          holds_centers: true,
          query: PARAMETERS,
          errors: ['bad-request'],
        } satisfies Operation,
      ],
    },
    {
      path: `${ITEMS}/:id`,
      cacheable: true,
      handler: item,
      operations: [
        {
          address: `${ITEMS}/{id}`,
          title: { de: 'OGC API: ein Standort', en: 'OGC API: one center' },
          media_type: GEOJSON_TYPE,
          schema: 'Feature',
          errors: ['not-found'],
        } satisfies Operation,
      ],
    },
  ],
};

function json(body: object): Representation {
  return { body: `${JSON.stringify(body)}\n`, type: 'application/json', cache: CACHE_CONTROL.feed };
}

/** Many servers have their API description here. */
function toDescription({ origin }: Context): Representation {
  const headers = { Location: `${origin}/openapi.json` };
  return { body: '', type: 'text/plain; charset=utf-8', status: 307, cache: CACHE_CONTROL.error, headers };
}

function items(context: Context): Representation {
  const { edition, store, now } = context;
  const query = itemsQuery(context.url.searchParams, edition);
  const page = find(store, edition, query);
  const links: PageLink[] = [{ rel: 'self', href: pageAt(context, query.cursor), type: GEOJSON_TYPE }];
  if (page.next !== undefined) links.push({ rel: 'next', href: pageAt(context, page.next), type: GEOJSON_TYPE });
  links.push({ rel: 'collection', href: context.origin + COLLECTION, type: 'application/json' });
  return {
    body: searchGeoJson(edition, page, links),
    type: GEOJSON_TYPE,
    cache: query.open_in ? cacheForToday(edition.directory.timezone, now) : CACHE_CONTROL.feed,
    links: links.slice(1).map(({ rel, href, type }) => `<${href}>; rel="${rel}"; type="${type}"`),
  };
}

/** The address of a page: the known parameters in one order. */
function pageAt({ origin, url }: Context, offset: number): string {
  const asked = ['bbox', 'datetime', 'limit', 'offset'].flatMap((name) => {
    const value = name === 'offset' ? (offset === 0 ? null : String(offset)) : url.searchParams.get(name);
    return value === null ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  return origin + ITEMS + (asked.length === 0 ? '' : `?${asked.join('&')}`);
}

/** Section 7.16. */
function item(context: Context, params: Params): Representation {
  const edition = centerEdition(context, params.id);
  const [center] = edition.directory.centers;
  const links = [
    { rel: 'self', href: `${context.origin}${ITEMS}/${params.id}`, type: GEOJSON_TYPE },
    { rel: 'collection', href: context.origin + COLLECTION, type: 'application/json' },
  ];
  const body = { ...(center && centerFeature(edition, center)), links };
  return { body: `${JSON.stringify(body)}\n`, type: GEOJSON_TYPE, cache: CACHE_CONTROL.feed };
}
