/** /ogc/…: OGC API - Features, Part 1: Core (OGC 17-069r4), so that QGIS, GDAL and ArcGIS connect to the directory directly. */
import { centerFeature } from '../feeds/geojson/geojson.ts';
import type { Operation } from '../http/operation.ts';
import { CACHE_CONTROL, type Representation } from '../http/representation.ts';
import type { Context, Params, Route, Section } from '../http/route.ts';
import { cacheForToday } from '../http/cache-for-today.ts';
import {
  COLLECTION_PATH,
  renderCollection,
  renderCollections,
  renderConformance,
  GEOJSON_TYPE,
  ITEMS_PATH,
  renderLandingPage,
  OGC_ROOT,
} from './documents.ts';
import { parseItemsQuery, ITEMS_PARAMETERS } from './items-query.ts';
import { type PageLink, renderSearchGeoJson } from '../search/render-search.ts';
import { findCenters } from '../search/find-centers.ts';
import { centerEdition } from '../http/params.ts';
import type { NamedSchema } from '../schema/schema.ts';
import { featurePageSchema, featureSchema } from '../feeds/geojson/feature-schema.ts';
import { collectionSchema, collectionsSchema, conformanceSchema, landingPageSchema } from './ogc-schema.ts';

type Render = (context: Context) => object;

/** Documents: path, title, the schema that OpenAPI names, what they hold. */
const DOCUMENTS: ReadonlyArray<readonly [path: string, de: string, en: string, schema: NamedSchema, render: Render]> = [
  [
    OGC_ROOT,
    'OGC API – Features: Einstieg',
    'OGC API – Features: landing page',
    landingPageSchema,
    ({ edition }) => renderLandingPage(edition),
  ],
  [
    '/ogc/conformance',
    'OGC API: erfüllte Anforderungen',
    'OGC API: conformance',
    conformanceSchema,
    () => renderConformance(),
  ],
  [
    '/ogc/collections',
    'OGC API: Sammlungen',
    'OGC API: collections',
    collectionsSchema,
    ({ edition, store }) => renderCollections(edition, store),
  ],
  [
    COLLECTION_PATH,
    'OGC API: die Standorte als Sammlung',
    'OGC API: the collection of centers',
    collectionSchema,
    ({ edition, store }) => renderCollection(edition, store),
  ],
];

export const ogc: Section = {
  name: 'ogc',
  tag: {
    place: 11,
    title: { de: 'OGC API – Features', en: 'OGC API – Features' },
    about: { de: 'Für QGIS, GDAL und ArcGIS.', en: 'For QGIS, GDAL and ArcGIS.' },
  },
  routes: [
    ...DOCUMENTS.map(([path, de, en, schema, render]): Route => ({
      path,
      cacheable: true,
      handler: (context) => representJson(render(context)),
      operations: [{ address: path, title: { de, en }, media_type: 'application/json', schema }],
    })),
    { path: '/ogc/api', cacheable: true, handler: redirectToDescription },
    {
      path: ITEMS_PATH,
      cacheable: false,
      handler: representItems,
      operations: [
        {
          address: ITEMS_PATH,
          title: { de: 'OGC API: die Standorte', en: 'OGC API: the centers' },
          media_type: GEOJSON_TYPE,
          schema: featurePageSchema,
          holds_centers: true,
          query: ITEMS_PARAMETERS,
          errors: ['bad-request'],
        } satisfies Operation,
      ],
    },
    {
      path: `${ITEMS_PATH}/:id`,
      cacheable: true,
      handler: representItem,
      operations: [
        {
          address: `${ITEMS_PATH}/{id}`,
          title: { de: 'OGC API: ein Standort', en: 'OGC API: one center' },
          media_type: GEOJSON_TYPE,
          schema: featureSchema,
          errors: ['not-found'],
        } satisfies Operation,
      ],
    },
  ],
};

function representJson(body: object): Representation {
  return { body: `${JSON.stringify(body)}\n`, type: 'application/json', cache: CACHE_CONTROL.feed };
}

/** Many servers have their API description here. */
function redirectToDescription({ origin }: Context): Representation {
  const headers = { Location: `${origin}/openapi.json` };
  return { body: '', type: 'text/plain; charset=utf-8', status: 307, cache: CACHE_CONTROL.error, headers };
}

function representItems(context: Context): Representation {
  const { edition, store, now } = context;
  const query = parseItemsQuery(context.url.searchParams, edition);
  const page = findCenters(store, edition, query);
  const links: PageLink[] = [{ rel: 'self', href: pageAt(context, query.cursor), type: GEOJSON_TYPE }];
  if (page.next !== undefined) links.push({ rel: 'next', href: pageAt(context, page.next), type: GEOJSON_TYPE });
  links.push({ rel: 'collection', href: context.origin + COLLECTION_PATH, type: 'application/json' });
  return {
    body: renderSearchGeoJson(edition, page, links),
    type: GEOJSON_TYPE,
    cache: query.open_in ? cacheForToday(edition.directory.timezone, now) : CACHE_CONTROL.feed,
    links: links.slice(1).map(({ rel, href, type }) => `<${href}>; rel="${rel}"; type="${type}"`),
  };
}

/** The address of a page: the known parameters in one order. */
function pageAt({ origin, url }: Context, offset: number): string {
  const parameters = ['bbox', 'datetime', 'limit', 'offset'].flatMap((name) => {
    const value = name === 'offset' ? (offset === 0 ? null : String(offset)) : url.searchParams.get(name);
    return value === null ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  return origin + ITEMS_PATH + (parameters.length === 0 ? '' : `?${parameters.join('&')}`);
}

/** Section 7.16. */
function representItem(context: Context, params: Params): Representation {
  const edition = centerEdition(context, params.id);
  const [center] = edition.directory.centers;
  const links = [
    { rel: 'self', href: `${context.origin}${ITEMS_PATH}/${params.id}`, type: GEOJSON_TYPE },
    { rel: 'collection', href: context.origin + COLLECTION_PATH, type: 'application/json' },
  ];
  const body = { ...(center && centerFeature(edition, center)), links };
  return { body: `${JSON.stringify(body)}\n`, type: GEOJSON_TYPE, cache: CACHE_CONTROL.feed };
}
