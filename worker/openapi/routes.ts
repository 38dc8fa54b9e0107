/** /openapi.json and /schema/…: what every address answers, what each form may hold, and what the data file may. */
import { ARCHIVE_DESCRIPTION, renderArchiveSchema } from '../feeds/editions/archive-schema.ts';
import { Problem } from '../http/problem.ts';
import { publishSchema, schemaPath } from '../schema/published-schema.ts';
import { CACHE_CONTROL, type Representation } from '../http/representation.ts';
import { allOperations, type Context, type Params, type Section } from '../http/route.ts';
import type { NamedSchema } from '../schema/schema.ts';
import type { PublishedEdition } from '../store/published-edition.ts';
import type { Store } from '../store/store.ts';
import { OPENAPI_PATH } from './examples.ts';
import { listForms } from './list-forms.ts';
import { jsonSchemaSchema } from '../schema/json-schema.ts';
import { openApiSchema } from './openapi-schema.ts';

/** UTC instant of the last change to how the description is written. */
const REVISED = '2026-11-27T00:00:00Z';
const JSON_TYPE = 'application/json';

export const openapi: Section = {
  name: 'openapi',
  tag: {
    place: 9,
    title: { de: 'Beschreibungen', en: 'Descriptions' },
    about: {
      de: 'Alle Adressen als OpenAPI, jede Form als JSON-Schema, die Datendatei auch.',
      en: 'Every address as OpenAPI, and a JSON Schema of each form and of the data file.',
    },
  },
  routes: [
    {
      path: OPENAPI_PATH,
      prerender: () => [OPENAPI_PATH],
      cacheable: true,
      handler: async (context) => {
        const { renderOpenApi } = await import('./document.ts');
        const last_modified = context.edition.lastBuilt(REVISED);
        return { ...represent(context, await renderOpenApi(context)), last_modified };
      },
      operations: [
        {
          address: OPENAPI_PATH,
          title: {
            de: 'Beschreibung aller Adressen (OpenAPI 3.1)',
            en: 'Description of every address (OpenAPI 3.1)',
          },
          media_type: JSON_TYPE,
          schema: openApiSchema,
        },
      ],
    },
    {
      path: ARCHIVE_DESCRIPTION.path,
      prerender: () => [ARCHIVE_DESCRIPTION.path],
      cacheable: true,
      handler: (context) => represent(context, renderArchiveSchema(context.store.documents.schema, context.origin)),
      operations: [
        {
          address: ARCHIVE_DESCRIPTION.path,
          title: { de: 'JSON-Schema der Datendatei', en: 'JSON Schema of the data file' },
          media_type: JSON_TYPE,
          schema: jsonSchemaSchema,
        },
      ],
    },
    {
      path: '/schema/:file',
      prerender: (edition, store, sections) => formsOf(sections, edition, store).map(schemaPath),
      cacheable: true,
      handler: representSchema,
      operations: [
        {
          address: '/schema/{form}.json',
          title: { de: 'JSON-Schema einer Form', en: 'JSON Schema of a form' },
          media_type: JSON_TYPE,
          schema: jsonSchemaSchema,
          errors: ['not-found'],
        },
      ],
    },
  ],
};

function represent({ edition }: Context, body: string): Representation {
  return { body, type: JSON_TYPE, cache: CACHE_CONTROL.feed, last_modified: edition.lastModified(REVISED) };
}

/** @throws Problem 404 that lists the known forms */
function representSchema(context: Context, { file = '' }: Params): Representation {
  const { edition, store, sections, origin } = context;
  const forms = formsOf(sections, edition, store);
  const form = forms.find((one) => schemaPath(one) === `/schema/${file}`);
  if (form) return represent(context, `${JSON.stringify(publishSchema(form, origin))}\n`);
  const known = [...forms.map(schemaPath), ARCHIVE_DESCRIPTION.path];
  throw new Problem('not-found', `There is no such schema. Known schemas: ${known.join(', ')}.`, { known });
}

/** Every form but the archived editions, which the office's own schema describes. */
function formsOf(sections: readonly Section[], edition: PublishedEdition, store: Store): readonly NamedSchema[] {
  const operations = allOperations(sections, edition, store);
  return listForms(operations.filter(({ described_by }) => described_by !== ARCHIVE_DESCRIPTION));
}
