/** What things are called in HSDS: UUIDs made from permanent addresses on `iri_base`, so equal data has equal ids for ever. */
import type { Directory, Service } from '../../data/model/directory.ts';
import { uuidOf } from './uuid.ts';

export type HsdsIds = ReturnType<typeof hsdsIds>;

/** One function for each table of HSDS, over the ids of the data file. */
export function hsdsIds({ iri_base }: Pick<Directory, 'iri_base'>) {
  const at = (from: string | undefined) => (from === undefined ? '' : `/from/${from}`);
  const center = (id: string) => `${iri_base}centers/${id}`;
  const service = (id: string, offered: Service) => `${center(id)}/services/${offered}`;
  return {
    iri: center,
    organization: (id: string) => uuidOf(`${iri_base}organizations/${id}`),
    program: () => uuidOf(`${iri_base}programme`),
    service: (id: string, offered: Service) => uuidOf(service(id, offered)),
    /** `from` is the local date on which the center will be at another place. */
    service_at_location: (id: string, offered: Service, from?: string) =>
      uuidOf(`${service(id, offered)}/location${at(from)}`),
    location: (id: string, from?: string) => uuidOf(`${center(id)}${at(from)}`),
    address: (id: string, from?: string) => uuidOf(`${center(id)}/address${at(from)}`),
    postal_address: (id: string) => uuidOf(`${center(id)}/postal_address`),
    accessibility: (id: string) => uuidOf(`${center(id)}/accessibility`),
    phone: (id: string, number: string) => uuidOf(`${center(id)}/phones/${number}`),
    language: (id: string, tag: string) => uuidOf(`${center(id)}/languages/${tag}`),
    /** Ids of schedules and extra sessions are unique together. */
    schedule: (id: string) => uuidOf(`${iri_base}schedules/${id}`),
    change: (id: string, offered: Service, edition: string) => uuidOf(`${service(id, offered)}/changes/${edition}`),
  };
}
