/** The catalogue in its four forms, loaded with the first request for one. */
import type { PublishedEdition } from '../store/published-edition.ts';
import type { Operation } from '../http/operation.ts';
import { listStatements } from './catalog-statements.ts';
import { serializeJsonLd } from './json-ld.ts';
import { serializeRdfXml } from './rdf-xml.ts';
import { serializeTurtle } from './turtle.ts';

export { renderDataJson } from './data-json.ts';

export const renderCatalogTurtle = (edition: PublishedEdition, operations: readonly Operation[]) =>
  serializeTurtle(listStatements(edition, operations));
export const renderCatalogJsonLd = (edition: PublishedEdition, operations: readonly Operation[]) =>
  serializeJsonLd(listStatements(edition, operations));
export const renderCatalogRdfXml = (edition: PublishedEdition, operations: readonly Operation[]) =>
  serializeRdfXml(listStatements(edition, operations));
