/** Every documented form with an address that works and a curl line: what the developers' page shows and a test runs. */
import type { Words } from '../../data/model/directory.ts';
import type { PublishedEdition } from '../store/published-edition.ts';
import type { Operation } from '../http/operation.ts';
import { operationsOf, type Section } from '../http/route.ts';
import type { Store } from '../store/store.ts';
import { fillTemplate, type PathParameters, listPathParameters } from './path-parameters.ts';
import { TAGS } from './tags.ts';

/** Where the description stands: it is no example of itself. */
export const OPENAPI_PATH = '/openapi.json';

/** A part of the address space, and its forms. */
export interface TaggedOperations {
  readonly name: Words;
  readonly about: Words;
  readonly requests: readonly ExampleRequest[];
}

export interface ExampleRequest {
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
export function examplePath({ address, query = [] }: Operation, parameters: PathParameters): string {
  const queryParts = query.flatMap(({ name, example }) =>
    example === undefined ? [] : [`${name}=${encodeURIComponent(example)}`],
  );
  return fillTemplate(address, parameters) + (queryParts.length > 0 ? `?${queryParts.join('&')}` : '');
}

/** The forms that these sections describe, in their order. */
export function listExampleRequests(
  sections: readonly Section[],
  edition: PublishedEdition,
  store: Store,
): readonly ExampleRequest[] {
  const parameters = listPathParameters(edition, store);
  return sections.flatMap((section) =>
    operationsOf(section, edition, store).map((operation) => {
      const { address, title, media_type } = operation;
      const path = examplePath(operation, parameters);
      return { path, address, title, media_type, curl: `curl --fail --silent "${edition.origin}${path}"` };
    }),
  );
}

/** The same by part, the most asked for first. A section that no tag names would be missing here, and a test would say so. */
export function operationsByTag(
  sections: readonly Section[],
  edition: PublishedEdition,
  store: Store,
): readonly TaggedOperations[] {
  return Object.entries(TAGS).map(([name, tag]) => ({
    ...tag,
    requests: listExampleRequests(
      sections.filter((section) => section.name === name),
      edition,
      store,
    ),
  }));
}
