/** What features can be filtered by (OGC 19-079r2, section 6: queryables, and queryables as query parameters). */
import type { PublishedEdition } from '../store/published-edition.ts';
import { QUERYABLES_PATH } from './documents.ts';
import { FILTER_PARAMETERS } from './items-query.ts';

/** A JSON Schema whose properties are the filters, each a parameter of the items by the same name. */
export function renderQueryables({ directory, origin }: PublishedEdition) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: origin + QUERYABLES_PATH,
    type: 'object',
    title: directory.title,
    properties: Object.fromEntries(
      FILTER_PARAMETERS.map(({ name, description, schema }) => [name, { title: name, description, ...schema }]),
    ),
    // Nothing else is understood.
    additionalProperties: false,
  };
}
