/** Organizations with all that belongs to them: the programme of the coordination, and the services that it stands for. */
import type { PublishedEdition } from '../store/published-edition.ts';
import { bad } from '../search/query.ts';
import type { Store } from '../store/store.ts';
import { type OfferedService, ServiceIndex } from '../store/service-index.ts';
import { type Names, namesOf } from './names.ts';
import { organization, program, provider } from './organization.ts';
import { fullService, type Scope, service } from './service.ts';

/** More services than this are not put into one organization: the list of services has pages for them. */
const MOST_SERVICES = 200;
/** In full they are long. */
const MOST_FULL_SERVICES = 10;

type Body = PublishedEdition['directory']['organizations'][number];

/** @throws Problem 400 where the services in full would be too many. */
export function fullOrganization(edition: PublishedEdition, store: Store, one: Body, full_service: boolean) {
  const { directory } = edition;
  const names = namesOf(directory);
  const basic = organization(directory, one, names);
  if (provider(directory)?.id !== one.id) return { ...basic, services: [] };
  const services = new ServiceIndex(store);
  if (full_service && services.count > MOST_FULL_SERVICES) {
    throw bad(`"full_service" is for up to ${MOST_FULL_SERVICES} services; ask /hsds/services?full=true page by page.`);
  }
  const scopes =
    services.count > MOST_SERVICES ? [] : Array.from({ length: services.count }, (_, at) => services.at(at));
  return {
    ...basic,
    programs: [program(directory, edition.text('de'), names)],
    // Left out where there are too many, since an empty list would say that there is none.
    ...(scopes.length > 0 && {
      services: scopes.map((offered) => inside(scopeOf(edition, services, offered, names), full_service)),
    }),
  };
}

/** Without the organization that it stands in. */
function inside(scope: Scope, full: boolean) {
  const { organization: _, ...rest } = full ? fullService(scope) : service(scope);
  return full ? rest : { id: rest.id, name: rest.name, status: rest.status };
}

/** The service as the writers want it. */
export function scopeOf(
  edition: PublishedEdition,
  services: ServiceIndex,
  offered: OfferedService,
  names: Names,
): Scope {
  const narrowed = edition.of(services.centerOf(offered));
  const center = narrowed?.directory.centers[0];
  if (!narrowed || !center) throw new Error('the index of services names a center that is not there');
  return { edition: narrowed, center, kind: offered.service, names };
}
