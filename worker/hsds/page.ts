/** The envelope of HSDS's lists (its openapi.json, "Page"), and which services a list holds. */
import type { Edition } from '../edition.ts';
import { LABELS } from '../feeds/ics/kind.ts';
import { Index } from '../search/index.ts';
import type { Source } from '../source.ts';
import { say } from '../text.ts';
import { utcOf } from '../zone.ts';
import type { Offer, Offers } from './index.ts';
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
export function numbersOf(query: Query, offers: Offers, source: Source, edition: Edition, names: Names): number[] {
  const fits = filtersOf(query, offers, source, edition, names);
  const numbers: number[] = [];
  for (let number = 0; number < offers.count; number++) {
    const offer = offers.at(number);
    if (fits.every((fit) => fit(offer))) numbers.push(number);
  }
  return numbers;
}

type Fit = (offer: Offer) => boolean;

function filtersOf(query: Query, offers: Offers, source: Source, edition: Edition, names: Names): Fit[] {
  const { organization_id, modified_after, postcode, search, taxonomy } = query;
  const fits: Fit[] = [];
  if (taxonomy) fits.push(() => false);
  if (organization_id !== undefined) {
    const responsible = provider(edition.directory);
    const same = responsible !== undefined && names.organization(responsible.id) === organization_id;
    fits.push(() => same);
  }
  if (postcode !== undefined) {
    const has = new Index(source.block).having('postal_code', postcode);
    fits.push(({ position }) => has(position));
  }
  if (modified_after !== undefined) {
    const since = utcOf(modified_after);
    const modified = modifiedOf(source, edition);
    fits.push((offer) => modified(offers.idOf(offer)) >= since);
  }
  if (search.length > 0) fits.push(containing(search, offers, edition));
  return fits;
}

function containing(words: readonly string[], offers: Offers, edition: Edition): Fit {
  const lines = offers.words();
  const text = edition.text('de');
  return ({ position, kind }) => {
    const line = `${say(text, LABELS[kind]).toLowerCase()} ${lines[position] ?? ''}`;
    return words.every((word) => line.includes(word));
  };
}
