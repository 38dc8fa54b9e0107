/** The catalogue in its four forms, loaded with the first request for one. */
import type { PublishedEdition } from '../store/published-edition.ts';
import type { Operation } from '../http/operation.ts';
import { statements } from './catalog.ts';
import { jsonLd } from './json-ld.ts';
import { rdfXml } from './rdf-xml.ts';
import { turtle } from './turtle.ts';

export { renderDataJson } from './data-json.ts';

export const renderTurtle = (edition: PublishedEdition, operations: readonly Operation[]) =>
  turtle(statements(edition, operations));
export const renderJsonLd = (edition: PublishedEdition, operations: readonly Operation[]) =>
  jsonLd(statements(edition, operations));
export const renderRdfXml = (edition: PublishedEdition, operations: readonly Operation[]) =>
  rdfXml(statements(edition, operations));
