/** Every documented form with an address that works and a curl line: what the developers' page shows and a test runs. */
import type { Words } from '../../data/model/directory.ts';
import type { PublishedEdition } from '../store/published-edition.ts';
import type { Operation } from '../http/operation.ts';
import { operationsOf, type Section } from '../http/route.ts';
import type { Store } from '../store/store.ts';
import { exampleOf, type Known, pathParameters } from './parameters.ts';
import { TAGS } from './tags.ts';

/** Where the description stands: it is no example of itself. */
export const OPENAPI = '/openapi.json';

/** A part of the address space, and its forms. */
export interface Part {
  readonly name: Words;
  readonly about: Words;
  readonly forms: readonly Documented[];
}

export interface Documented {
  /** A path that answers 200, "/v1/centers/nord.csv". */
  readonly path: string;
  /** Its template, "/v1/centers/{id}.csv". */
  readonly address: string;
  readonly title: Words;
  readonly media_type: string;
  /** A line for a terminal. */
  readonly curl: string;
}

/** An address that works: a template with its example values, in the query too. */
export function addressedBy({ address, query = [] }: Operation, known: Known): string {
  const asked = query.flatMap(({ name, example }) =>
    example === undefined ? [] : [`${name}=${encodeURIComponent(example)}`],
  );
  return exampleOf(address, known) + (asked.length > 0 ? `?${asked.join('&')}` : '');
}

/** The forms that these sections describe, in their order. */
export function documented(
  sections: readonly Section[],
  edition: PublishedEdition,
  store: Store,
): readonly Documented[] {
  const known = pathParameters(edition, store);
  return sections.flatMap((section) =>
    operationsOf(section, edition, store).map((operation) => {
      const { address, title, media_type } = operation;
      const path = addressedBy(operation, known);
      return { path, address, title, media_type, curl: `curl --fail --silent "${edition.origin}${path}"` };
    }),
  );
}

/** The same by part, the most asked for first. A section that no tag names would be missing here, and a test would say so. */
export function partsOf(sections: readonly Section[], edition: PublishedEdition, store: Store): readonly Part[] {
  return Object.entries(TAGS).map(([name, tag]) => ({
    ...tag,
    forms: documented(
      sections.filter((section) => section.name === name),
      edition,
      store,
    ),
  }));
}
