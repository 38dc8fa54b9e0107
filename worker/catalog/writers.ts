/** The catalogue in its four forms, as one module: loaded with the first portal that asks. */
import type { Edition } from '../edition.ts';
import type { Doc } from '../http/doc.ts';
import { statements } from './catalog.ts';
import { jsonLd } from './json-ld.ts';
import { rdfXml } from './rdf-xml.ts';
import { turtle } from './turtle.ts';

export { renderDataJson } from './data-json.ts';

export const renderTurtle = (edition: Edition, docs: readonly Doc[]) => turtle(statements(edition, docs));
export const renderJsonLd = (edition: Edition, docs: readonly Doc[]) => jsonLd(statements(edition, docs));
export const renderRdfXml = (edition: Edition, docs: readonly Doc[]) => rdfXml(statements(edition, docs));
