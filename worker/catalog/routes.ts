/** /catalog.ttl, /catalog.jsonld, /catalog.rdf and /data.json: what portals harvest. */
import type { Words } from '../../data/model/directory.ts';
import { CACHE_CONTROL } from '../http/representation.ts';
import { allOperations, type Route, type Section } from '../http/route.ts';
import type { NamedSchema } from '../schema/schema.ts';
import { catalogGraphSchema, dataJsonSchema } from './data-json-schema.ts';

/** UTC instant of the last change to how the catalogue is written. */
const CATALOG_REVISED = '2026-11-27T00:00:00Z';

interface CatalogForm {
  readonly path: string;
  readonly media_type: string;
  readonly title: Words;
  readonly schema?: NamedSchema;
  readonly render: keyof typeof import('./renderers.ts');
}

const CATALOG_FORMS: readonly CatalogForm[] = [
  {
    path: '/catalog.ttl',
    media_type: 'text/turtle; charset=utf-8',
    title: { de: 'Katalog (DCAT-AP.de) in Turtle', en: 'Catalogue (DCAT-AP.de) in Turtle' },
    render: 'renderCatalogTurtle',
  },
  {
    path: '/catalog.jsonld',
    media_type: 'application/ld+json',
    title: { de: 'Katalog (DCAT-AP.de) in JSON-LD', en: 'Catalogue (DCAT-AP.de) in JSON-LD' },
    schema: catalogGraphSchema,
    render: 'renderCatalogJsonLd',
  },
  {
    path: '/catalog.rdf',
    media_type: 'application/rdf+xml',
    title: { de: 'Katalog (DCAT-AP.de) in RDF/XML', en: 'Catalogue (DCAT-AP.de) in RDF/XML' },
    render: 'renderCatalogRdfXml',
  },
  {
    path: '/data.json',
    media_type: 'application/json',
    title: { de: 'Katalog für DKAN', en: 'Catalogue for DKAN' },
    schema: dataJsonSchema,
    render: 'renderDataJson',
  },
];

export const catalog: Section = {
  name: 'catalog',
  tag: {
    place: 8,
    title: { de: 'Katalog', en: 'Catalogue' },
    about: {
      de: 'Das Verzeichnis als Datensatz für Open-Data-Portale: DCAT-AP.de und data.json.',
      en: 'The directory as a data set for open-data portals: DCAT-AP.de and data.json.',
    },
  },
  routes: CATALOG_FORMS.map(({ path, media_type, title, schema, render }): Route => ({
    path,
    cacheable: true,
    handler: async ({ edition, store, sections }) => {
      const operations = allOperations(sections, edition, store);
      const body = (await import('./renderers.ts'))[render](edition, operations);
      const last_modified = edition.lastModified(CATALOG_REVISED);
      return { body, type: media_type, cache: CACHE_CONTROL.feed, last_modified };
    },
    prerender: () => [path],
    operations: [{ address: path, media_type, title, ...(schema !== undefined && { schema }) }],
  })),
};
