/** /v1/search.json and /v1/search.geojson: centers by place, postal code, district and what is open, page by page. */
import { type Answer, CACHE } from '../http/respond.ts';
import type { Call, Section } from '../http/section.ts';
import { cacheForToday } from '../http/today.ts';
import { type PageLink, searchGeoJson, searchJson } from '../search/answers.ts';
import { find } from '../search/find.ts';
import { SEARCH } from '../search/parameters.ts';
import { queryOf } from '../search/query.ts';

const JSON_PATH = '/v1/search.json';
const GEOJSON_PATH = '/v1/search.geojson';

export const search: Section = {
  name: 'search',
  routes: [
    {
      path: JSON_PATH,
      once: false,
      answer: (call) => answer(call, JSON_PATH),
      doc: [
        {
          address: JSON_PATH,
          title: {
            de: 'Suche: Standorte nach Ort, Bezirk und Uhrzeit',
            en: 'Search: centers by place, district and time',
          },
          media_type: 'application/json',
          schema: 'Search',
          holds_centers: true,
          query: SEARCH,
          errors: ['bad-request'],
        },
      ],
    },
    {
      path: GEOJSON_PATH,
      once: false,
      answer: (call) => answer(call, GEOJSON_PATH),
      doc: [
        {
          address: GEOJSON_PATH,
          title: { de: 'Suche als GeoJSON', en: 'Search as GeoJSON' },
          media_type: 'application/geo+json',
          schema: 'FeatureCollection',
          holds_centers: true,
          query: SEARCH,
          errors: ['bad-request'],
        },
      ],
    },
  ],
  paths: () => [],
};

function answer(call: Call, path: string): Answer {
  const { edition, source, now } = call;
  const zone = edition.directory.timezone;
  const query = queryOf(call.url.searchParams, zone);
  const page = find(source, edition, query);
  const next = page.next === undefined ? undefined : pageAt(call, path, page.next);
  const geo = path === GEOJSON_PATH;
  const type = geo ? 'application/geo+json' : 'application/json';
  const links: PageLink[] = [{ rel: 'self', href: pageAt(call, path, query.cursor), type }];
  if (next !== undefined) links.push({ rel: 'next', href: next, type });
  return {
    body: geo ? searchGeoJson(edition, page, links) : searchJson(edition, page, next),
    type,
    cache: query.open_at ? cacheForToday(zone, now) : CACHE.feed,
    ...(next !== undefined && { links: [`<${next}>; rel="next"; type="${type}"`] }),
  };
}

/** The address of a page: the known parameters in one order, so that equal searches have equal addresses. */
function pageAt({ origin, url }: Call, path: string, cursor: number): string {
  const asked = SEARCH.flatMap(({ name }) => {
    const value = name === 'cursor' ? (cursor === 0 ? null : String(cursor)) : url.searchParams.get(name);
    return value === null ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  return origin + path + (asked.length === 0 ? '' : `?${asked.join('&')}`);
}
