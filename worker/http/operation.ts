/** How a route describes its addresses: what OpenAPI, the developers' page and the tests know of it (OpenAPI 3.1, section 4.8.10). */
import type { Words } from '../../data/model/directory.ts';
import type { PublishedEdition } from '../store/published-edition.ts';
import type { Store } from '../store/store.ts';
import type { ProblemType } from './problem.ts';
import type { Description } from '../schema/published-schema.ts';
import type { NamedSchema } from '../schema/schema.ts';

export interface Parameter {
  readonly name: string;
  readonly description: string;
  /** A JSON Schema of the value. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly required?: true;
  /** A value that works; the example request is made with it. */
  readonly example?: string;
}

export interface Operation {
  /** The address as a path template: "/v1/weeks/{monday}.json". Its parameters are explained once, in worker/openapi. */
  readonly address: string;
  readonly title: Words;
  /** Content-Type as sent. */
  readonly media_type: string;
  /** Other media types that the same address answers with, by Accept or a parameter. */
  readonly negotiates?: readonly string[];
  /** What stands in the query. */
  readonly query?: readonly Parameter[];
  /** What every JSON answer is valid against. */
  readonly schema?: NamedSchema;
  /** Statuses other than 200 that this address can answer of itself, e.g. 404 or 400. */
  readonly errors?: readonly ProblemType[];
  /** A redirect or a negotiated answer instead of a 200 in one form. */
  readonly note?: string;
  /** Whether it holds the centers themselves: then the catalogue offers it to portals, where the address has no parameter. */
  readonly holds_centers?: true;
  /** Above this many centers the address answers 404. */
  readonly most_centers?: number;
  /** What describes it to machines, where that is not the schema; its path may have the parameters of the address. */
  readonly described_by?: Description;
}

/** A route's addresses: a list, or made from the data where there is one per form and language. */
export type Operations = readonly Operation[] | ((edition: PublishedEdition, store: Store) => readonly Operation[]);

/** What generators name a method after: "/v1/centers.json" -> "v1_centers_json". */
export function operationId(address: string): string {
  return address
    .replace(/^\//, '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/_$/, '');
}
