/** A check of the probe, and what checks are written with: questions to one server, and comparisons that say what they found. */
import { type Ask, exchange, type Wire } from './wire.ts';

export interface Check {
  /** "RFC 9110, 13.1.2: a list with our tag at its end gives 304". */
  readonly name: string;
  readonly run: () => Promise<void>;
}

/** One server to be asked, and the checks written for it so far. */
export class Probe {
  readonly checks: Check[] = [];
  readonly #url: URL;

  constructor(url: URL) {
    this.#url = url;
  }

  readonly ask = (one: Ask): Promise<Wire> => exchange(this.#url, one);

  readonly get = (target: string, ...lines: string[]): Promise<Wire> => this.ask({ target, lines });

  readonly check = (name: string, run: () => Promise<void>): void => {
    this.checks.push({ name, run });
  };

  /** A check of one answer's status. */
  readonly status = (name: string, wanted: number, one: Ask): void =>
    this.check(name, async () => same((await this.ask(one)).status, wanted));
}

/** Addresses that stand for their kind where one is enough. */
export const FEED = '/v1/centers/mitte.json';
export const CALENDAR = '/v1/centers/mitte.ics';
export const NEXT = '/v1/centers.next.json';
export const NEGOTIATED = '/v1/centers/mitte';
export const MISSING = '/v1/centers/nix.json';
export const PAGE = '/de/';

export function expect(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

export function same(found: unknown, wanted: unknown): void {
  expect(found === wanted, `found ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
}
