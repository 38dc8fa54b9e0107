/** Documents that OGC API - Features, Part 1: Core (OGC 17-069r4) requires beside the features: landing page, conformance, collections. */
import type { PublishedEdition } from '../store/published-edition.ts';
import { CRS84, CRS_LIST } from './crs.ts';
import type { BoundingBox } from '../store/bounding-box.ts';
import { CenterIndex } from '../store/center-index.ts';
import type { Store } from '../store/store.ts';
import { dateOf, epochOf, utcOf } from '../../data/model/zone.ts';

export const OGC_ROOT = '/ogc/';
export const COLLECTION_PATH = '/ogc/collections/centers';
export const ITEMS_PATH = `${COLLECTION_PATH}/items`;

const GREGORIAN = 'http://www.opengis.net/def/uom/ISO-8601/0/Gregorian';
const JSON_TYPE = 'application/json';
export const QUERYABLES_PATH = `${COLLECTION_PATH}/queryables`;
export const QUERYABLES_TYPE = 'application/schema+json';
export const GEOJSON_TYPE = 'application/geo+json';
export const API_PATH = '/ogc/api';
export const API_TYPE = 'application/vnd.oai.openapi+json;version=3.0';
const CLASSES = [
  ...['core', 'oas30', 'geojson'].map((name) => `http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/${name}`),
  'http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs',
  ...['queryables', 'queryables-query-parameters'].map(
    (name) => `http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/${name}`,
  ),
];

/** Where no center has a position. */
const WORLD: BoundingBox = [-180, -90, 180, 90];

const link = (rel: string, href: string, type: string, title: string) => ({ rel, href, type, title });

/** Section 7.2. */
export function renderLandingPage({ directory, origin }: PublishedEdition) {
  return {
    title: directory.title,
    description: directory.description,
    attribution: directory.attribution,
    links: [
      link('self', origin + OGC_ROOT, JSON_TYPE, 'This document'),
      link('service-desc', origin + API_PATH, API_TYPE, 'The API'),
      link('service-doc', `${origin}/en/developers/`, 'text/html', 'The API, for people'),
      link('conformance', `${origin}/ogc/conformance`, JSON_TYPE, 'What this conforms to'),
      link('data', `${origin}/ogc/collections`, JSON_TYPE, 'The collections'),
      link('license', directory.license, 'text/html', 'Licence'),
    ],
  };
}

/** Section 7.4. */
export function renderConformance() {
  return { conformsTo: CLASSES };
}

/** Section 7.13. */
export function renderCollections(edition: PublishedEdition, store: Store) {
  const href = `${edition.origin}/ogc/collections`;
  return {
    links: [link('self', href, JSON_TYPE, 'The collections')],
    collections: [renderCollection(edition, store)],
  };
}

/** Section 7.14. */
export function renderCollection(edition: PublishedEdition, store: Store) {
  const { directory, origin } = edition;
  const begin = utcOf(epochOf(directory.timezone, edition.first, 0));
  const end = utcOf(epochOf(directory.timezone, edition.horizon + 1, 0) - 1000);
  return {
    id: 'centers',
    title: directory.title,
    description: `${directory.description} (${dateOf(edition.first)}/${dateOf(edition.horizon)})`,
    attribution: directory.attribution,
    itemType: 'feature',
    crs: CRS_LIST.map(({ uri }) => uri),
    storageCrs: CRS84.uri,
    extent: {
      spatial: { bbox: [new CenterIndex(store.block).bounds() ?? WORLD], crs: CRS84.uri },
      temporal: { interval: [[begin, end]], trs: GREGORIAN },
    },
    links: [
      link('self', origin + COLLECTION_PATH, JSON_TYPE, 'This collection'),
      link('items', origin + ITEMS_PATH, GEOJSON_TYPE, 'Its features'),
      link(
        'http://www.opengis.net/def/rel/ogc/1.0/queryables',
        origin + QUERYABLES_PATH,
        QUERYABLES_TYPE,
        'Its filters',
      ),
      link('license', directory.license, 'text/html', 'Licence'),
    ],
  };
}
