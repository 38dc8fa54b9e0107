/** A dcat:DataService for each interface that answers questions, beside the files (DCAT-AP.de 3.0, class Data Service). */
import type { PublishedEdition } from '../store/published-edition.ts';
import { ACCESS_PUBLIC, AVAILABILITY_AVAILABLE, DATA_THEMES, resourceIris, typeStatements } from './vocabulary-iris.ts';
import { germanLiteral, iriTerm, nodeStatements, type Statement, type Term } from './rdf.ts';

export interface DataService {
  readonly iri: string;
  readonly title: string;
  readonly description: string;
  /** Addresses that begin with this are the service's. */
  readonly prefix: string;
  readonly endpoint: string;
  /** A document for machines that describes every address of it. */
  readonly endpoint_description: string;
  readonly standard: string;
  readonly standard_title: string;
}

export function listDataServices({ directory, origin }: PublishedEdition): DataService[] {
  const { service, hsds_service, ogc_service } = resourceIris(directory);
  return [
    {
      iri: service,
      title: `Schnittstelle: ${directory.title}`,
      description: 'Lesende HTTP-Schnittstelle ohne Anmeldung, beschrieben mit OpenAPI 3.1.',
      prefix: '/v1/',
      endpoint: `${origin}/v1/centers`,
      endpoint_description: `${origin}/openapi.json`,
      standard: 'https://spec.openapis.org/oas/v3.1.0',
      standard_title: 'OpenAPI Specification 3.1',
    },
    {
      iri: hsds_service,
      title: `Open Referral HSDS 3.0: ${directory.title}`,
      description: 'Lesende Schnittstelle für Verzeichnisse sozialer Angebote nach Open Referral HSDS 3.0.',
      prefix: '/hsds/',
      endpoint: `${origin}/hsds/`,
      endpoint_description: `${origin}/openapi.json`,
      standard: 'https://docs.openreferral.org/en/v3.0/hsds/api_reference.html',
      standard_title: 'Open Referral HSDS API 3.0',
    },
    {
      iri: ogc_service,
      title: `OGC API – Features: ${directory.title}`,
      description: 'Lesende Schnittstelle für Kartenprogramme wie QGIS nach OGC API – Features.',
      prefix: '/ogc/',
      endpoint: `${origin}/ogc/`,
      endpoint_description: `${origin}/ogc/api`,
      standard: 'http://www.opengis.net/doc/IS/ogcapi-features-1/1.0',
      standard_title: 'OGC API – Features – Part 1: Core',
    },
  ];
}

export function dataServiceStatements(edition: PublishedEdition, keywords: readonly Term[]): Statement[] {
  const { directory } = edition;
  const iris = resourceIris(directory);
  return listDataServices(edition).flatMap((one) => [
    ...nodeStatements(one.iri, 'dcat:DataService', [
      ['dct:title', germanLiteral(one.title)],
      ['dct:description', germanLiteral(one.description)],
      ['dcat:endpointURL', iriTerm(one.endpoint)],
      ['dcat:endpointDescription', iriTerm(one.endpoint_description)],
      ['dcat:servesDataset', iriTerm(iris.dataset)],
      ['dct:publisher', iriTerm(iris.publisher)],
      ['dcat:contactPoint', iriTerm(iris.contact)],
      ['dct:license', iriTerm(directory.license)],
      ['dct:accessRights', iriTerm(ACCESS_PUBLIC)],
      ['dct:conformsTo', iriTerm(one.standard)],
      ['dcat:theme', DATA_THEMES.map(([address]) => iriTerm(address))],
      ['dcat:keyword', keywords],
      ['dcatap:availability', iriTerm(AVAILABILITY_AVAILABLE)],
    ]),
    ...typeStatements(one.endpoint, 'rdfs:Resource'),
    ...typeStatements(one.endpoint_description, 'rdfs:Resource'),
    ...typeStatements(one.standard, 'dct:Standard', one.standard_title),
  ]);
}
