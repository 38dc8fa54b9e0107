/** The directory -> the index of services that worker/hsds/index.ts reads. */
import type { Center, Directory } from '../directory.ts';
import type { Table } from '../hsds/index.ts';
import { KINDS, kindsOf, namesOf } from '../hsds/names.ts';
import { headOf } from '../hsds/uuid.ts';
import type { Piece } from './block.ts';

export function hsdsIndexOf(directory: Directory): Record<string, Piece> {
  const names = namesOf(directory);
  const extras = Map.groupBy(directory.extra_sessions, ({ center }) => center);
  const offers = directory.centers.flatMap(({ id, schedules }, position) =>
    kindsOf([...schedules, ...(extras.get(id) ?? [])].map(({ service }) => service)).map((kind) => {
      return { id, kind, packed: position * KINDS.length + KINDS.indexOf(kind) };
    }),
  );
  const sorted = (table: Table) =>
    Int32Array.from(
      offers
        .map(({ id, kind }, number) => [headOf(names[table](id, kind)), number] as const)
        .sort((a, b) => a[0] - b[0] || a[1] - b[1])
        .flat(),
    );
  return {
    'hsds.offers': Int32Array.from(offers, ({ packed }) => packed),
    'hsds.service': sorted('service'),
    'hsds.service_at_location': sorted('service_at_location'),
    'hsds.words': directory.centers.map(wordsOf).join('\n'),
  };
}

function wordsOf({ id, name, full_name, district, address }: Center): string {
  return [id, name, full_name, district, address.address_1, address.postal_code, address.city]
    .join(' ')
    .toLowerCase()
    .replaceAll('\n', ' ');
}
