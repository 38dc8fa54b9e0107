/** The answers of HSDS's API: pages of its lists, and single entries with all that belongs to them. */
import type { Parameter } from '../http/doc.ts';
import type { Call } from '../http/section.ts';
import { Offers, type Table } from './index.ts';
import { modifiedOf, withMilliseconds } from './modified.ts';
import { namesOf } from './names.ts';
import { organization } from './organization.ts';
import { fullOrganization, scopeOf } from './organizations.ts';
import { numbersOf, pageOf } from './page.ts';
import { fullServiceOf, ORGANIZATIONS, queryOf } from './query.ts';
import { fullService, fullServiceAtLocation, type Scope, service, serviceAtLocation } from './service.ts';

/** A page of services or of the places where they are offered. */
export function page({ edition, source, url }: Call, table: Table, known: readonly Parameter[]): object {
  const query = queryOf(url.searchParams, known);
  const names = namesOf(edition.directory);
  const offers = new Offers(source);
  const numbers = numbersOf(query, offers, source, edition, names);
  const modified = modifiedOf(source, edition);
  const write = WRITERS[table][query.full ? 'full' : 'short'];
  return pageOf(edition, numbers, query, (number) => {
    const offer = offers.at(number);
    if (!query.minimal) return write(scopeOf(edition, offers, offer, names));
    const center = offers.idOf(offer);
    return { id: names[table](center, offer.kind), modified_date: withMilliseconds(modified(center)) };
  });
}

const WRITERS: { readonly [table in Table]: { readonly [length in 'short' | 'full']: (scope: Scope) => object } } = {
  service: { short: service, full: fullService },
  service_at_location: { short: serviceAtLocation, full: fullServiceAtLocation },
};

/** The service, or the place where one is offered, that a UUID names. */
export function found({ edition, source }: Call, uuid: string, table: Table): object | undefined {
  const names = namesOf(edition.directory);
  const offers = new Offers(source);
  const offer = offers.find(uuid, table, names);
  return offer && WRITERS[table].full(scopeOf(edition, offers, offer, names));
}

export function organizations({ edition, source, url }: Call): object {
  const query = queryOf(url.searchParams, ORGANIZATIONS);
  const { directory } = edition;
  const names = namesOf(directory);
  const fits = directory.organizations.filter(({ name }) =>
    query.search.every((word) => name.toLowerCase().includes(word)),
  );
  return pageOf(edition, fits, query, (one) =>
    query.full ? fullOrganization(edition, source, one, false) : organization(directory, one, names),
  );
}

export function oneOrganization({ edition, source, url }: Call, uuid: string): object | undefined {
  const full = fullServiceOf(url.searchParams);
  const names = namesOf(edition.directory);
  const one = edition.directory.organizations.find(({ id }) => names.organization(id) === uuid);
  return one && fullOrganization(edition, source, one, full);
}
