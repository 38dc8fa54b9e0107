/** The services of all centers by number, read where they lie in the block: a page of a list parses only the centers on it. */
import type { Service } from '../directory.ts';
import type { Source } from '../source.ts';
import { KINDS, type Names } from './names.ts';
import { headOf } from './uuid.ts';

/** A service, or the place where it is offered: there is one of each. */
export interface Offer {
  /** The center's place in the directory's order. */
  readonly position: number;
  readonly kind: Service;
}

/** The tables that are looked up by id. */
export type Table = 'service' | 'service_at_location';

/** Written by worker/build/hsds-index.ts. */
export class Offers {
  readonly count: number;
  readonly #numbers: Int32Array;
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
    this.#numbers = source.block.numbers('hsds.offers');
    this.count = this.#numbers.length;
  }

  /** In the order of the directory's centers, then of KINDS. */
  at(number: number): Offer {
    const packed = this.#numbers[number] ?? 0;
    const position = Math.floor(packed / KINDS.length);
    return { position, kind: KINDS[packed % KINDS.length] ?? 'open_consultation' };
  }

  /** The one that a UUID names, found by bisection over the first 32 bits of all. */
  find(uuid: string, table: Table, names: Names): Offer | undefined {
    const rows = this.#source.block.numbers(`hsds.${table}`);
    const head = headOf(uuid);
    let low = 0;
    let high = rows.length / 2;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rows[2 * middle] ?? 0) < head) low = middle + 1;
      else high = middle;
    }
    for (let at = low; rows[2 * at] === head; at++) {
      const offer = this.at(rows[2 * at + 1] ?? 0);
      if (names[table](this.idOf(offer), offer.kind) === uuid) return offer;
    }
    return undefined;
  }

  /** The id of an offer's center. */
  idOf({ position }: Offer): string {
    return this.#source.centers.idAt(position);
  }

  /** For each center, in lower case, what a full-text search looks through. */
  words(): readonly string[] {
    return this.#source.block.text('hsds.words').split('\n');
  }
}
