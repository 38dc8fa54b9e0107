/** The answers of HSDS's API: pages of its lists, and single entries with all that belongs to them. */
import type { Parameter } from '../http/operation.ts';
import type { Context } from '../http/route.ts';
import { ServiceIndex, type UuidTable } from '../store/service-index.ts';
import { modifiedOf, withMilliseconds } from './modified.ts';
import { namesOf } from './names.ts';
import { organization } from './organization.ts';
import { fullOrganization, scopeOf } from './organizations.ts';
import { numbersOf, pageOf } from './page.ts';
import { fullServiceOf, ORGANIZATIONS, queryOf } from './query.ts';
import { fullService, fullServiceAtLocation, type Scope, service, serviceAtLocation } from './service.ts';

/** A page of services or of the places where they are offered. */
export function page({ edition, store, url }: Context, table: UuidTable, known: readonly Parameter[]): object {
  const query = queryOf(url.searchParams, known);
  const names = namesOf(edition.directory);
  const services = new ServiceIndex(store);
  const numbers = numbersOf(query, services, store, edition, names);
  const modified = modifiedOf(store, edition);
  const write = WRITERS[table][query.full ? 'full' : 'short'];
  return pageOf(edition, numbers, query, (number) => {
    const offered = services.at(number);
    if (!query.minimal) return write(scopeOf(edition, services, offered, names));
    const center = services.centerOf(offered);
    return { id: names[table](center, offered.service), modified_date: withMilliseconds(modified(center)) };
  });
}

const WRITERS: { readonly [table in UuidTable]: { readonly [length in 'short' | 'full']: (scope: Scope) => object } } =
  {
    service: { short: service, full: fullService },
    service_at_location: { short: serviceAtLocation, full: fullServiceAtLocation },
  };

/** The service, or the place where one is offered, that a UUID names. */
export function found({ edition, store }: Context, uuid: string, table: UuidTable): object | undefined {
  const names = namesOf(edition.directory);
  const services = new ServiceIndex(store);
  const offered = services.find(uuid, table, names);
  return offered && WRITERS[table].full(scopeOf(edition, services, offered, names));
}

export function organizations({ edition, store, url }: Context): object {
  const query = queryOf(url.searchParams, ORGANIZATIONS);
  const { directory } = edition;
  const names = namesOf(directory);
  const fits = directory.organizations.filter(({ name }) =>
    query.search.every((word) => name.toLowerCase().includes(word)),
  );
  return pageOf(edition, fits, query, (one) =>
    query.full ? fullOrganization(edition, store, one, false) : organization(directory, one, names),
  );
}

export function oneOrganization({ edition, store, url }: Context, uuid: string): object | undefined {
  const full = fullServiceOf(url.searchParams);
  const names = namesOf(edition.directory);
  const one = edition.directory.organizations.find(({ id }) => names.organization(id) === uuid);
  return one && fullOrganization(edition, store, one, full);
}
