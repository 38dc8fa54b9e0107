/** /ogc/…: OGC API - Features, Part 1: Core (OGC 17-069r4), so that QGIS, GDAL and ArcGIS connect to the directory directly. */
import { featurePageSchema, featureSchema } from '../feeds/geojson/feature-schema.ts';
import type { Operation } from '../http/operation.ts';
import type { Context, Route, Section } from '../http/route.ts';
import { representItem, representItems, representJson } from './answers.ts';
import {
  API_PATH,
  API_TYPE,
  COLLECTION_PATH,
  renderCollection,
  renderCollections,
  renderConformance,
  GEOJSON_TYPE,
  ITEMS_PATH,
  renderLandingPage,
  OGC_ROOT,
  QUERYABLES_PATH,
  QUERYABLES_TYPE,
} from './documents.ts';
import { ITEM_PARAMETERS, ITEMS_PARAMETERS } from './items-query.ts';
import { apiSchema, collectionSchema, collectionsSchema, conformanceSchema, landingPageSchema } from './ogc-schema.ts';
import { renderQueryables } from './queryables.ts';
import { jsonSchemaSchema } from '../schema/json-schema.ts';
import type { NamedSchema } from '../schema/schema.ts';

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
    ...DOCUMENTS.flatMap(([path, de, en, schema, render]) =>
      bothSpellings({
        path,
        cacheable: true,
        handler: (context) => representJson(render(context)),
        operations: [{ address: path, title: { de, en }, media_type: 'application/json', schema }],
      }),
    ),
    ...bothSpellings({
      path: API_PATH,
      cacheable: true,
      handler: async (context) =>
        representJson((await import('./api-document.ts')).renderApi(context.edition, context.store, ogc), API_TYPE),
      operations: [
        {
          address: API_PATH,
          title: { de: 'OGC API: Beschreibung (OpenAPI 3.0)', en: 'OGC API: description (OpenAPI 3.0)' },
          media_type: API_TYPE,
          schema: apiSchema,
        },
      ],
    }),
    ...bothSpellings({
      path: QUERYABLES_PATH,
      cacheable: true,
      handler: ({ edition }) => representJson(renderQueryables(edition), QUERYABLES_TYPE),
      operations: [
        {
          address: QUERYABLES_PATH,
          title: { de: 'OGC API: wonach sich filtern lässt', en: 'OGC API: what can be filtered by' },
          media_type: QUERYABLES_TYPE,
          schema: jsonSchemaSchema,
        },
      ],
    }),
    ...bothSpellings({
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
    }),
    {
      path: `${ITEMS_PATH}/:id`,
      // What is asked for besides is refused, and so looked at each time.
      cacheable: false,
      handler: representItem,
      operations: [
        {
          address: `${ITEMS_PATH}/{id}`,
          title: { de: 'OGC API: ein Standort', en: 'OGC API: one center' },
          media_type: GEOJSON_TYPE,
          schema: featureSchema,
          query: ITEM_PARAMETERS,
          errors: ['bad-request', 'not-found'],
        } satisfies Operation,
      ],
    },
  ],
};

/** A document answers with and without a slash at its end: map programs add and drop it. */
function bothSpellings(route: Route): Route[] {
  const { path, handler, cacheable } = route;
  const other = path.endsWith('/') ? path.slice(0, -1) : `${path}/`;
  const silent: Route = { path: other, handler, cacheable };
  // A page's pattern would redirect the address without its slash: the file's stands first.
  return path.endsWith('/') ? [silent, route] : [route, silent];
}
