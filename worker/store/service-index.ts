/** The services of all centers by number, read where they lie: a page of a list parses only the centers on it. */
import { type Service, SERVICES } from '../../data/model/directory.ts';
import type { Store } from './store.ts';

/** A service of a center; the place where it is offered has the same number. */
export interface OfferedService {
  /** The center's place in the directory's order. */
  readonly position: number;
  readonly service: Service;
}

/** What is looked up by UUID. */
export const UUID_TABLES = ['service', 'service_at_location'] as const;
export type UuidTable = (typeof UUID_TABLES)[number];

/** UUID of a center's service, by table; handed in, since UUIDs are HSDS's. */
export type ServiceIds = { readonly [table in UuidTable]: (center: string, service: Service) => string };

/** A UUID's first 32 bits, signed: what the index is sorted by. */
export function uuidHead(uuid: string): number {
  return Number.parseInt(uuid.slice(0, 8), 16) | 0;
}

/** Written by service-index-writer.ts. */
export class ServiceIndex {
  readonly count: number;
  readonly #packed: Int32Array;
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
    this.#packed = store.block.numbers('services');
    this.count = this.#packed.length;
  }

  /** In the order of the directory's centers, then of SERVICES. */
  at(number: number): OfferedService {
    const packed = this.#packed[number] ?? 0;
    const position = Math.floor(packed / SERVICES.length);
    return { position, service: SERVICES[packed % SERVICES.length] ?? 'open_consultation' };
  }

  /** The one that a UUID names, found by bisection over the first 32 bits of all. */
  find(uuid: string, table: UuidTable, ids: ServiceIds): OfferedService | undefined {
    const rows = this.#store.block.numbers(`services.${table}`);
    const head = uuidHead(uuid);
    let low = 0;
    let high = rows.length / 2;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rows[2 * middle] ?? 0) < head) low = middle + 1;
      else high = middle;
    }
    for (let at = low; rows[2 * at] === head; at++) {
      const found = this.at(rows[2 * at + 1] ?? 0);
      if (ids[table](this.centerOf(found), found.service) === uuid) return found;
    }
    return undefined;
  }

  /** The id of a service's center. */
  centerOf({ position }: OfferedService): string {
    return this.#store.centers.idAt(position);
  }

  /** For each center, in lower case, what a full-text search looks through. */
  searchTexts(): readonly string[] {
    return this.#store.block.text('services.words').split('\n');
  }
}
