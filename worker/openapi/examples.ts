/** Every operation with a path that works: what tests ask for. */
import type { Words } from '../../data/model/directory.ts';
import type { PublishedEdition } from '../store/published-edition.ts';
import type { Operation } from '../http/operation.ts';
import { operationsOf, type Section } from '../http/route.ts';
import type { Store } from '../store/store.ts';
import { fillTemplate, type PathParameters, listPathParameters } from './path-parameters.ts';

/** The description's own path: it is no example of itself. */
export const OPENAPI_PATH = '/openapi.json';

export interface ExampleRequest {
  /** A path that answers 200, "/v1/centers/nord.csv". */
  readonly path: string;
  /** Its template, "/v1/centers/{id}.csv". */
  readonly address: string;
  readonly title: Words;
  readonly media_type: string;
}

/** A path that works: a template with its example values, in the query too. */
export function examplePath({ address, query = [] }: Operation, parameters: PathParameters): string {
  const queryParts = query.flatMap(({ name, example }) =>
    example === undefined ? [] : [`${name}=${encodeURIComponent(example)}`],
  );
  return fillTemplate(address, parameters) + (queryParts.length > 0 ? `?${queryParts.join('&')}` : '');
}

/** The example requests of these sections, in their order. */
export function listExampleRequests(
  sections: readonly Section[],
  edition: PublishedEdition,
  store: Store,
): readonly ExampleRequest[] {
  const parameters = listPathParameters(edition, store);
  return sections.flatMap((section) =>
    operationsOf(section.routes, edition, store).map((operation) => {
      const { address, title, media_type } = operation;
      const path = examplePath(operation, parameters);
      return { path, address, title, media_type };
    }),
  );
}
