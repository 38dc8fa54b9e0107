/** /openapi.json and /schema/directory.schema.json: what every address answers, and what the data file may hold. */
import { CACHE } from '../http/respond.ts';
import type { Section } from '../http/section.ts';
import { OPENAPI } from '../openapi/forms.ts';

const SCHEMA = '/schema/directory.schema.json';
/** UTC instant of the last change to how the description is written. */
const REVISED = '2026-11-24T00:00:00Z';

/** `sections` gives the whole address space; asked when the description is written. */
export function openapiOf(sections: () => readonly Section[]): Section {
  return {
    name: 'openapi',
    routes: [
      {
        path: OPENAPI,
        once: true,
        answer: async (call) => {
          const { renderOpenApi } = await import('../openapi/document.ts');
          const body = await renderOpenApi(sections(), call);
          const last_modified = call.edition.lastModified(REVISED);
          return { body, type: 'application/json', cache: CACHE.feed, last_modified };
        },
        doc: [
          {
            address: OPENAPI,
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
        path: SCHEMA,
        once: true,
        answer: ({ source, edition }) => ({
          body: `${source.data.schema}\n`,
          type: 'application/json',
          cache: CACHE.feed,
          last_modified: edition.lastModified(REVISED),
        }),
        doc: [
          {
            address: SCHEMA,
            title: { de: 'JSON-Schema der Datendatei', en: 'JSON Schema of the data file' },
            media_type: 'application/json',
            schema: 'JsonSchema',
          },
        ],
      },
    ],
    paths: () => [OPENAPI, SCHEMA],
  };
}
