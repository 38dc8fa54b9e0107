/** /openapi.json and /schema/directory.schema.json: what every address answers, and what the data file may hold. */
import { CACHE_CONTROL } from '../http/representation.ts';
import type { Section } from '../http/route.ts';
import { OPENAPI_PATH } from './examples.ts';

const SCHEMA_PATH = '/schema/directory.schema.json';
/** UTC instant of the last change to how the description is written. */
const REVISED = '2026-11-24T00:00:00Z';

export const openapi: Section = {
  name: 'openapi',
  tag: {
    place: 9,
    title: { de: 'Beschreibungen', en: 'Descriptions' },
    about: {
      de: 'Alle Adressen als OpenAPI, die Datendatei als JSON-Schema.',
      en: 'Every address as OpenAPI, and the schema of the data file.',
    },
  },
  routes: [
    {
      path: OPENAPI_PATH,
      prerender: () => [OPENAPI_PATH],
      cacheable: true,
      handler: async (context) => {
        const { renderOpenApi } = await import('./document.ts');
        const body = await renderOpenApi(context);
        const last_modified = context.edition.lastModified(REVISED);
        return { body, type: 'application/json', cache: CACHE_CONTROL.feed, last_modified };
      },
      operations: [
        {
          address: OPENAPI_PATH,
          title: {
            de: 'Beschreibung aller Adressen (OpenAPI 3.1)',
            en: 'Description of every address (OpenAPI 3.1)',
          },
          media_type: 'application/json',
          schema: 'OpenApi',
        },
      ],
    },
    {
      path: SCHEMA_PATH,
      prerender: () => [SCHEMA_PATH],
      cacheable: true,
      handler: ({ store, edition }) => ({
        body: `${store.documents.schema}\n`,
        type: 'application/json',
        cache: CACHE_CONTROL.feed,
        last_modified: edition.lastModified(REVISED),
      }),
      operations: [
        {
          address: SCHEMA_PATH,
          title: { de: 'JSON-Schema der Datendatei', en: 'JSON Schema of the data file' },
          media_type: 'application/json',
          schema: 'JsonSchema',
        },
      ],
    },
  ],
};
