/** What the features' addresses answer: a page of them, one of them (OGC 17-069r4, sections 7.15 and 7.16). */
import { CACHE_CONTROL, type Representation } from '../http/representation.ts';
import type { Context, Params } from '../http/route.ts';
import { cacheForToday } from '../http/cache-for-today.ts';
import { centerEdition } from '../http/params.ts';
import { findCenters } from '../search/find-centers.ts';
import { type PageLink, renderSearchGeoJson } from '../search/render-search.ts';
import { COLLECTION_PATH, GEOJSON_TYPE, ITEMS_PATH } from './documents.ts';
import type { Crs } from './crs.ts';
import { hitFeature, itemFeature } from './feature.ts';
import { ITEMS_PARAMETERS, parseItemQuery, parseItemsQuery } from './items-query.ts';

/** A document as JSON on one line. */
export function representJson(body: object, type = 'application/json'): Representation {
  return { body: `${JSON.stringify(body)}\n`, type, cache: CACHE_CONTROL.feed };
}

/** Section 7.15: a page of features. */
export function representItems(context: Context): Representation {
  const { edition, store, now } = context;
  const params = context.url.searchParams;
  const query = parseItemsQuery(params, edition);
  const crs = parseItemQuery(params, ITEMS_PARAMETERS);
  const page = findCenters(store, edition, query);
  const links: PageLink[] = [{ rel: 'self', href: pageAt(context, query.cursor), type: GEOJSON_TYPE }];
  if (page.next !== undefined) links.push({ rel: 'next', href: pageAt(context, page.next), type: GEOJSON_TYPE });
  links.push({ rel: 'collection', href: context.origin + COLLECTION_PATH, type: 'application/json' });
  return {
    body: renderSearchGeoJson(edition, page, links, hitFeature(crs)),
    type: GEOJSON_TYPE,
    cache: query.open_in ? cacheForToday(edition.directory.timezone, now) : CACHE_CONTROL.feed,
    links: links.slice(1).map(({ rel, href, type }) => `<${href}>; rel="${rel}"; type="${type}"`),
    headers: contentCrs(crs),
  };
}

/** OGC 18-058r1, section 6.4. */
function contentCrs({ uri }: Crs) {
  return { 'Content-Crs': `<${uri}>` };
}

/** The address of a page: the parameters in one order. */
function pageAt({ origin, url }: Context, offset: number): string {
  const parameters = ITEMS_PARAMETERS.flatMap(({ name }) => {
    const value = name === 'offset' ? (offset === 0 ? null : String(offset)) : url.searchParams.get(name);
    return value === null ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  return origin + ITEMS_PATH + (parameters.length === 0 ? '' : `?${parameters.join('&')}`);
}

/** Section 7.16: one feature. */
export function representItem(context: Context, params: Params): Promise<Representation> {
  const crs = parseItemQuery(context.url.searchParams);
  const [center] = centerEdition(context, params.id).directory.centers;
  return context.memoize(`${ITEMS_PATH}/${params.id} ${crs.uri}`, async () => {
    const links = [
      { rel: 'self', href: `${context.origin}${ITEMS_PATH}/${params.id}`, type: GEOJSON_TYPE },
      { rel: 'collection', href: context.origin + COLLECTION_PATH, type: 'application/json' },
    ];
    const body = { ...(center && itemFeature(context.edition, center, crs)), links };
    return { ...representJson(body, GEOJSON_TYPE), headers: contentCrs(crs) };
  });
}
