/** /v1/search.json and /v1/search.geojson: centers by place, postal code, district and what is open, page by page. */
import { CACHE_CONTROL, type Representation } from '../http/representation.ts';
import type { Context, Section } from '../http/route.ts';
import { cacheForToday } from '../http/cache-for-today.ts';
import type { PageLink } from './render-search.ts';
import { featurePageSchema } from '../feeds/geojson/feature-schema.ts';
import { SEARCH_PARAMETERS } from './parameters.ts';
import { searchSchema } from './search-schema.ts';

const JSON_PATH = '/v1/search.json';
const GEOJSON_PATH = '/v1/search.geojson';

export const search: Section = {
  name: 'search',
  tag: {
    place: 5,
    title: { de: 'Suche', en: 'Search' },
    about: {
      de: 'Beratungsstellen nach Ort, Bezirk und Zeit, Seite für Seite.',
      en: 'Centers by place, district and time, page by page.',
    },
  },
  routes: [
    {
      path: JSON_PATH,
      cacheable: false,
      handler: (context) => representSearch(context, JSON_PATH),
      operations: [
        {
          address: JSON_PATH,
          title: {
            de: 'Suche: Standorte nach Ort, Bezirk und Uhrzeit',
            en: 'Search: centers by place, district and time',
          },
          media_type: 'application/json',
          schema: searchSchema,
          holds_centers: true,
          query: SEARCH_PARAMETERS,
          errors: ['bad-request'],
        },
      ],
    },
    {
      path: GEOJSON_PATH,
      cacheable: false,
      handler: (context) => representSearch(context, GEOJSON_PATH),
      operations: [
        {
          address: GEOJSON_PATH,
          title: { de: 'Suche als GeoJSON', en: 'Search as GeoJSON' },
          media_type: 'application/geo+json',
          schema: featurePageSchema,
          holds_centers: true,
          query: SEARCH_PARAMETERS,
          errors: ['bad-request'],
        },
      ],
    },
  ],
};

async function representSearch(context: Context, path: string): Promise<Representation> {
  const { edition, store, now } = context;
  const zone = edition.directory.timezone;
  const [{ renderSearchGeoJson, renderSearchJson }, { findCenters }, { parseSearchQuery }] = await Promise.all([
    import('./render-search.ts'),
    import('./find-centers.ts'),
    import('./search-query.ts'),
  ]);
  const query = parseSearchQuery(context.url.searchParams, edition);
  const page = findCenters(store, edition, query);
  const next = page.next === undefined ? undefined : pageAt(context, path, page.next);
  const isGeoJson = path === GEOJSON_PATH;
  const type = isGeoJson ? 'application/geo+json' : 'application/json';
  const links: PageLink[] = [{ rel: 'self', href: pageAt(context, path, query.cursor), type }];
  if (next !== undefined) links.push({ rel: 'next', href: next, type });
  return {
    body: isGeoJson ? renderSearchGeoJson(edition, page, links) : renderSearchJson(edition, page, next),
    type,
    cache: query.open_at ? cacheForToday(zone, now) : CACHE_CONTROL.feed,
    ...(next !== undefined && { links: [`<${next}>; rel="next"; type="${type}"`] }),
  };
}

/** The address of a page: the known parameters in one order, so that equal searches have equal addresses. */
function pageAt({ origin, url }: Context, path: string, cursor: number): string {
  const parameters = SEARCH_PARAMETERS.flatMap(({ name }) => {
    const value = name === 'cursor' ? (cursor === 0 ? null : String(cursor)) : url.searchParams.get(name);
    return value === null ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  return origin + path + (parameters.length === 0 ? '' : `?${parameters.join('&')}`);
}
