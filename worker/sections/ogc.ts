/** /ogc/…: OGC API - Features, Part 1: Core (OGC 17-069r4), so that QGIS, GDAL and ArcGIS connect to the directory directly. */
import { feature } from '../feeds/geojson.ts';
import type { Doc } from '../http/doc.ts';
import { type Answer, CACHE } from '../http/respond.ts';
import type { Call, Params, Route, Section } from '../http/section.ts';
import { cacheForToday } from '../http/today.ts';
import {
  COLLECTION,
  collection,
  collections,
  conformance,
  GEOJSON_TYPE,
  ITEMS,
  landing,
  ROOT,
} from '../ogc/documents.ts';
import { itemsQuery, PARAMETERS } from '../ogc/query.ts';
import { type PageLink, searchGeoJson } from '../search/answers.ts';
import { find } from '../search/find.ts';
import { centerOf } from './feeds.ts';

type Written = (call: Call) => object;

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
    ({ edition, source }) => collections(edition, source),
  ],
  [
    COLLECTION,
    'OGC API: die Standorte als Sammlung',
    'OGC API: the collection of centers',
    'OgcCollection',
    ({ edition, source }) => collection(edition, source),
  ],
];

export const ogc: Section = {
  name: 'ogc',
  routes: [
    ...DOCUMENTS.map(([path, de, en, schema, written]): Route => ({
      path,
      once: true,
      answer: (call) => json(written(call)),
      doc: [{ address: path, title: { de, en }, media_type: 'application/json', schema }],
    })),
    { path: '/ogc/api', once: true, answer: toDescription },
    {
      path: ITEMS,
      once: false,
      answer: items,
      doc: [
        {
          address: ITEMS,
          title: { de: 'OGC API: die Standorte', en: 'OGC API: the centers' },
          media_type: GEOJSON_TYPE,
          schema: 'FeatureCollection',
          holds_centers: true,
          query: PARAMETERS,
          errors: ['bad-request'],
        } satisfies Doc,
      ],
    },
    {
      path: `${ITEMS}/:id`,
      once: true,
      answer: item,
      doc: [
        {
          address: `${ITEMS}/{id}`,
          title: { de: 'OGC API: ein Standort', en: 'OGC API: one center' },
          media_type: GEOJSON_TYPE,
          schema: 'Feature',
          errors: ['not-found'],
        } satisfies Doc,
      ],
    },
  ],
  paths: () => [],
};

function json(body: object): Answer {
  return { body: `${JSON.stringify(body)}\n`, type: 'application/json', cache: CACHE.feed };
}

/** Many servers have their API description here. */
function toDescription({ origin }: Call): Answer {
  const headers = { Location: `${origin}/openapi.json` };
  return { body: '', type: 'text/plain; charset=utf-8', status: 307, cache: CACHE.error, headers };
}

function items(call: Call): Answer {
  const { edition, source, now } = call;
  const query = itemsQuery(call.url.searchParams, edition);
  const page = find(source, edition, query);
  const links: PageLink[] = [{ rel: 'self', href: pageAt(call, query.cursor), type: GEOJSON_TYPE }];
  if (page.next !== undefined) links.push({ rel: 'next', href: pageAt(call, page.next), type: GEOJSON_TYPE });
  links.push({ rel: 'collection', href: call.origin + COLLECTION, type: 'application/json' });
  return {
    body: searchGeoJson(edition, page, links),
    type: GEOJSON_TYPE,
    cache: query.open_in ? cacheForToday(edition.directory.timezone, now) : CACHE.feed,
    links: links.slice(1).map(({ rel, href, type }) => `<${href}>; rel="${rel}"; type="${type}"`),
  };
}

/** The address of a page: the known parameters in one order. */
function pageAt({ origin, url }: Call, offset: number): string {
  const asked = ['bbox', 'datetime', 'limit', 'offset'].flatMap((name) => {
    const value = name === 'offset' ? (offset === 0 ? null : String(offset)) : url.searchParams.get(name);
    return value === null ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  return origin + ITEMS + (asked.length === 0 ? '' : `?${asked.join('&')}`);
}

/** Section 7.16. */
function item(call: Call, params: Params): Answer {
  const edition = centerOf(call, params.id ?? '');
  const [center] = edition.directory.centers;
  const links = [
    { rel: 'self', href: `${call.origin}${ITEMS}/${params.id}`, type: GEOJSON_TYPE },
    { rel: 'collection', href: call.origin + COLLECTION, type: 'application/json' },
  ];
  const body = { ...(center && feature(edition, center)), links };
  return { body: `${JSON.stringify(body)}\n`, type: GEOJSON_TYPE, cache: CACHE.feed };
}
