/** The catalogue in its four forms, as one module: loaded with the first portal that asks. */
import type { Edition } from '../../data/model/edition.ts';
import type { Operation } from '../http/operation.ts';
import { statements } from './catalog.ts';
import { jsonLd } from './json-ld.ts';
import { rdfXml } from './rdf-xml.ts';
import { turtle } from './turtle.ts';

export { renderDataJson } from './data-json.ts';

export const renderTurtle = (edition: Edition, operations: readonly Operation[]) => turtle(statements(edition, operations));
export const renderJsonLd = (edition: Edition, operations: readonly Operation[]) => jsonLd(statements(edition, operations));
export const renderRdfXml = (edition: Edition, operations: readonly Operation[]) => rdfXml(statements(edition, operations));
