/** The directory -> the index of services that service-index.ts reads. */
import { type Center, type Directory, SERVICES, servicesOffered } from '../../data/model/directory.ts';
import type { Piece } from './block-writer.ts';
import { uuidHead, type ServiceIds, type UuidTable } from './service-index.ts';

export function writeServiceIndex(directory: Directory, ids: ServiceIds): Record<string, Piece> {
  const extras = Map.groupBy(directory.extra_sessions, ({ center }) => center);
  const offered = directory.centers.flatMap(({ id, schedules }, position) =>
    servicesOffered([...schedules, ...(extras.get(id) ?? [])].map(({ service }) => service)).map((service) => {
      return { id, service, packed: position * SERVICES.length + SERVICES.indexOf(service) };
    }),
  );
  const sorted = (table: UuidTable) =>
    Int32Array.from(
      offered
        .map(({ id, service }, number) => [uuidHead(ids[table](id, service)), number] as const)
        .sort((a, b) => a[0] - b[0] || a[1] - b[1])
        .flat(),
    );
  return {
    services: Int32Array.from(offered, ({ packed }) => packed),
    'services.service': sorted('service'),
    'services.service_at_location': sorted('service_at_location'),
    'services.words': directory.centers.map(searchTextOf).join('\n'),
  };
}

function searchTextOf({ id, name, full_name, district, address }: Center): string {
  return [id, name, full_name, district, address.address_1, address.postal_code, address.city]
    .join(' ')
    .toLowerCase()
    .replaceAll('\n', ' ');
}
