/** Organizations with all that belongs to them: the programme of the coordination, and the services that it stands for. */
import type { PublishedEdition } from '../store/published-edition.ts';
import { badRequest } from '../http/problem.ts';
import type { Store } from '../store/store.ts';
import { type OfferedService, ServiceIndex } from '../store/service-index.ts';
import type { CenterService } from './center-service.ts';
import { type HsdsIds, hsdsIds } from './hsds-ids.ts';
import { organizationRow, programRow, responsibleOrganization } from './organization.ts';
import { fullServiceRow, serviceRow } from './service.ts';

/** More services than this are not put into one organization: the list of services has pages for them. */
const MOST_SERVICES = 200;
/** In full they are long. */
const MOST_FULL_SERVICES = 10;

type Organization = PublishedEdition['directory']['organizations'][number];

/** @throws Problem 400 where the services in full would be too many. */
export function fullOrganizationRow(
  edition: PublishedEdition,
  store: Store,
  organization: Organization,
  full_service: boolean,
) {
  const { directory } = edition;
  const ids = hsdsIds(directory);
  const row = organizationRow(edition, organization, ids);
  if (responsibleOrganization(directory)?.id !== organization.id) return { ...row, services: [] };
  const services = new ServiceIndex(store);
  if (full_service && services.count > MOST_FULL_SERVICES) {
    throw badRequest(
      `"full_service" is for up to ${MOST_FULL_SERVICES} services; ask /hsds/services?full=true page by page.`,
    );
  }
  const scopes =
    services.count > MOST_SERVICES ? [] : Array.from({ length: services.count }, (_, at) => services.at(at));
  return {
    ...row,
    programs: [programRow(directory, edition.text('de'), ids)],
    // Left out where there are too many, since an empty list would mean that there is none.
    ...(scopes.length > 0 && {
      services: scopes.map((offered) => serviceWithin(offeredServiceOf(edition, services, offered, ids), full_service)),
    }),
  };
}

/** Without the organization that it stands in. */
function serviceWithin(scope: CenterService, full: boolean) {
  const { organization: _, ...rest } = full ? fullServiceRow(scope) : serviceRow(scope);
  return full ? rest : { id: rest.id, name: rest.name, status: rest.status };
}

/** A row of the service index with its center and ids. */
export function offeredServiceOf(
  edition: PublishedEdition,
  services: ServiceIndex,
  offered: OfferedService,
  ids: HsdsIds,
): CenterService {
  const narrowed = edition.of(services.centerOf(offered));
  const center = narrowed?.directory.centers[0];
  if (!narrowed || !center) throw new Error('the index of services names a center that is not there');
  return { edition: narrowed, center, service: offered.service, ids };
}
