/** The envelope of HSDS's lists (its openapi.json, "Page"), and which services a list holds. */
import { SERVICE_HEADINGS } from '../../data/model/service-headings.ts';
import type { Edition } from '../../data/model/edition.ts';
import { CenterIndex } from '../store/center-index.ts';
import type { Store } from '../store/store.ts';
import { say } from '../../data/model/text.ts';
import { utcOf } from '../../data/model/zone.ts';
import type { OfferedService, ServiceIndex } from '../store/service-index.ts';
import { badRequest } from '../http/problem.ts';
import { modifiedByCenter } from './modified-dates.ts';
import type { HsdsIds } from './hsds-ids.ts';
import { responsibleOrganization } from './organization.ts';
import type { HsdsQuery } from './hsds-query.ts';

/** One page of `all`; a page after the last one is empty. License and attribution travel with the data. As ndjson, the entries alone. */
export function renderPage<T>(
  { directory }: Edition,
  all: readonly T[],
  { page, per_page, ndjson }: HsdsQuery,
  write: (one: T) => object,
): object {
  if (ndjson) return allOf(all, per_page).map(write);
  const total_pages = Math.ceil(all.length / per_page);
  const contents = all.slice((page - 1) * per_page, page * per_page).map(write);
  return {
    total_items: all.length,
    total_pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= total_pages,
    empty: contents.length === 0,
    license: directory.license,
    attribution: directory.attribution,
    contents,
  };
}

/** @throws Problem 400 for more than can be written within a request */
function allOf<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  throw badRequest(
    `"format=ndjson" writes all results at once, and ${all.length} are more than ${most}; ask for pages, or for fewer.`,
  );
}

/** The numbers of the services that match a query; no center is parsed for it. */
export function findServices(
  query: HsdsQuery,
  services: ServiceIndex,
  store: Store,
  edition: Edition,
  ids: HsdsIds,
): number[] {
  const filters = filtersOf(query, services, store, edition, ids);
  const numbers: number[] = [];
  for (let number = 0; number < services.count; number++) {
    const offered = services.at(number);
    if (filters.every((filter) => filter(offered))) numbers.push(number);
  }
  return numbers;
}

type Filter = (offered: OfferedService) => boolean;

function filtersOf(query: HsdsQuery, services: ServiceIndex, store: Store, edition: Edition, ids: HsdsIds): Filter[] {
  const { organization_id, modified_after, postcode, search, taxonomy } = query;
  const filters: Filter[] = [];
  if (taxonomy) filters.push(() => false);
  if (organization_id !== undefined) {
    const responsible = responsibleOrganization(edition.directory);
    const isSame = responsible !== undefined && ids.organization(responsible.id) === organization_id;
    filters.push(() => isSame);
  }
  if (postcode !== undefined) {
    const hasPostalCode = new CenterIndex(store.block).matcherOf('postal_code', postcode);
    filters.push(({ position }) => hasPostalCode(position));
  }
  if (modified_after !== undefined) {
    const since = utcOf(modified_after);
    const modified = modifiedByCenter(store, edition);
    filters.push((offered) => modified(services.centerOf(offered)) >= since);
  }
  if (search.length > 0) filters.push(containsWords(search, services, edition));
  return filters;
}

function containsWords(words: readonly string[], services: ServiceIndex, edition: Edition): Filter {
  const searchTexts = services.searchTexts();
  const text = edition.text('de');
  return ({ position, service }) => {
    const searchText = `${say(text, SERVICE_HEADINGS[service]).toLowerCase()} ${searchTexts[position] ?? ''}`;
    return words.every((word) => searchText.includes(word));
  };
}
