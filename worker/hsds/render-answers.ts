/** The answers of HSDS's API: pages of its lists, and single entries with all that belongs to them. */
import type { Parameter } from '../http/operation.ts';
import type { PublishedEdition } from '../store/published-edition.ts';
import type { Context } from '../http/route.ts';
import { ServiceIndex, type UuidTable } from '../store/service-index.ts';
import { modifiedByCenter, withMilliseconds } from './modified-dates.ts';
import type { CenterService } from './center-service.ts';
import { hsdsIds } from './hsds-ids.ts';
import { organizationRow } from './organization.ts';
import { fullOrganizationRow, offeredServiceOf } from './full-organization.ts';
import { findServices, renderPage } from './page.ts';
import { ORGANIZATION_PARAMETERS } from './hsds-parameters.ts';
import { parseFullService, parseHsdsQuery } from './hsds-query.ts';
import { fullServiceRow, fullServiceAtLocationRow, serviceRow, serviceAtLocationRow } from './service.ts';

/** A page of services or of the places where they are offered. */
export function renderServicePage(
  { edition, store, url }: Context,
  table: UuidTable,
  parameters: readonly Parameter[],
): object {
  const query = parseHsdsQuery(url.searchParams, parameters);
  const ids = hsdsIds(edition.directory);
  const services = new ServiceIndex(store);
  const numbers = findServices(query, services, store, edition, ids);
  const modified = modifiedByCenter(store, edition);
  const writeService = WRITERS[table][query.full ? 'full' : 'short'];
  return renderPage(edition, numbers, query, (number) => {
    const offered = services.at(number);
    if (!query.minimal) return writeService(offeredServiceOf(edition, services, offered, ids));
    const center = services.centerOf(offered);
    return { id: ids[table](center, offered.service), modified_date: withMilliseconds(modified(center)) };
  });
}

const WRITERS: {
  readonly [table in UuidTable]: { readonly [length in 'short' | 'full']: (scope: CenterService) => object };
} = {
  service: { short: serviceRow, full: fullServiceRow },
  service_at_location: { short: serviceAtLocationRow, full: fullServiceAtLocationRow },
};

/** The service, or the place where one is offered, that a UUID names. */
export function renderService({ edition, store }: Context, uuid: string, table: UuidTable): object | undefined {
  const ids = hsdsIds(edition.directory);
  const services = new ServiceIndex(store);
  const offered = services.find(uuid, table, ids);
  return offered && WRITERS[table].full(offeredServiceOf(edition, services, offered, ids));
}

export function renderOrganizationPage({ edition, store, url }: Context): object {
  const query = parseHsdsQuery(url.searchParams, ORGANIZATION_PARAMETERS);
  const { directory } = edition;
  const ids = hsdsIds(directory);
  const matching = directory.organizations.filter(({ name }) =>
    query.search.every((word) => name.toLowerCase().includes(word)),
  );
  return renderPage(edition, matching, query, (one) =>
    query.full ? fullOrganizationRow(edition, store, one, false) : organizationRow(edition, one, ids),
  );
}

export function renderOrganization({ edition, store, url }: Context, uuid: string): object | undefined {
  const full = parseFullService(url.searchParams);
  const ids = hsdsIds(edition.directory);
  const one = edition.directory.organizations.find(({ id }) => ids.organization(id) === uuid);
  return one && fullOrganizationRow(edition, store, one, full);
}

/** The API's own paths begin below this address. */
export function renderRoot({ directory, origin }: PublishedEdition) {
  return {
    version: '3.0',
    profile: `${origin}/en/developers/#hsds`,
    openapi_url: `${origin}/openapi.json`,
    license: directory.license,
    attribution: directory.attribution,
  };
}
