/** The envelope of HSDS's lists (its openapi.json, "Page"), and which services a list holds. */
import type { Edition } from '../../data/model/edition.ts';
import { SERVICE_LABELS } from '../feeds/ics/calendar-kinds.ts';
import { CenterIndex } from '../store/center-index.ts';
import type { Store } from '../store/store.ts';
import { say } from '../../data/model/text.ts';
import { utcOf } from '../../data/model/zone.ts';
import type { OfferedService, ServiceIndex } from '../store/service-index.ts';
import { modifiedOf } from './modified.ts';
import type { Names } from './names.ts';
import { provider } from './organization.ts';
import type { Query } from './query.ts';

/** One page of `all`; a page after the last one is empty. License and attribution travel with the data. */
export function pageOf<T>(
  { directory }: Edition,
  all: readonly T[],
  { page, per_page }: Query,
  write: (one: T) => object,
) {
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

/** The numbers of the services that a query asks for; no center is parsed for it. */
export function numbersOf(
  query: Query,
  services: ServiceIndex,
  store: Store,
  edition: Edition,
  names: Names,
): number[] {
  const fits = filtersOf(query, services, store, edition, names);
  const numbers: number[] = [];
  for (let number = 0; number < services.count; number++) {
    const offered = services.at(number);
    if (fits.every((fit) => fit(offered))) numbers.push(number);
  }
  return numbers;
}

type Fit = (offered: OfferedService) => boolean;

function filtersOf(query: Query, services: ServiceIndex, store: Store, edition: Edition, names: Names): Fit[] {
  const { organization_id, modified_after, postcode, search, taxonomy } = query;
  const fits: Fit[] = [];
  if (taxonomy) fits.push(() => false);
  if (organization_id !== undefined) {
    const responsible = provider(edition.directory);
    const same = responsible !== undefined && names.organization(responsible.id) === organization_id;
    fits.push(() => same);
  }
  if (postcode !== undefined) {
    const has = new CenterIndex(store.block).matcherOf('postal_code', postcode);
    fits.push(({ position }) => has(position));
  }
  if (modified_after !== undefined) {
    const since = utcOf(modified_after);
    const modified = modifiedOf(store, edition);
    fits.push((offered) => modified(services.centerOf(offered)) >= since);
  }
  if (search.length > 0) fits.push(containing(search, services, edition));
  return fits;
}

function containing(words: readonly string[], services: ServiceIndex, edition: Edition): Fit {
  const lines = services.searchTexts();
  const text = edition.text('de');
  return ({ position, service }) => {
    const line = `${say(text, SERVICE_LABELS[service]).toLowerCase()} ${lines[position] ?? ''}`;
    return words.every((word) => line.includes(word));
  };
}
