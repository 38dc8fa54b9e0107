/** A dcat:Distribution for every address that holds all centers (DCAT-AP.de 3.0, class Distribution). */
import type { PublishedEdition } from '../store/published-edition.ts';
import type { Operation } from '../http/operation.ts';
import { typeWithoutParameters, type FileFormat, fileFormatOf } from './formats.ts';
import {
  AVAILABILITY_AVAILABLE,
  fileTypeIri,
  LANGUAGE_GERMAN,
  mediaTypeIri,
  resourceIris,
  typeStatements,
} from './vocabulary-iris.ts';
import { germanLiteral, dateTimeLiteral, iriTerm, nodeStatements, type Statement } from './rdf.ts';

export interface Distribution {
  readonly title: string;
  readonly iri: string;
  readonly address: string;
  /** Without its parameters: "text/csv". */
  readonly media_type: string;
  readonly format: FileFormat;
  /** What describes it to machines, e.g. CSVW. */
  readonly described_by: string | undefined;
}

/** The forms that hold all centers at one fixed address, with their permanent names. */
export function listDistributions(
  { directory, origin, count }: PublishedEdition,
  operations: readonly Operation[],
): Distribution[] {
  return operations
    .filter(
      (operation) =>
        operation.holds_centers && !operation.address.includes('{') && count <= (operation.most_centers ?? Infinity),
    )
    .map(({ title, address, media_type, described_by }) => ({
      title: title.de,
      iri: resourceIris(directory).distribution(distributionName(address)),
      address: origin + address,
      media_type: typeWithoutParameters(media_type),
      format: fileFormatOf(media_type),
      described_by: described_by && origin + described_by.path,
    }));
}

/** "/v1/centers.phone.ics" -> "phone.ics", "/v1/search.json" -> "search.json": permanent, as the addresses are. */
function distributionName(address: string): string {
  return address.replace(/^\/(?:v1\/(?:centers\.)?)?/, '');
}

/** Licenses that ask to be named along with their source. */
const ATTRIBUTION_LICENSE = /\/(?:cc-by|dl-by-de)\//;

export function distributionStatements(edition: PublishedEdition, distribution: Distribution): Statement[] {
  const { directory } = edition;
  const { title, address, media_type, format, described_by } = distribution;
  const iris = resourceIris(directory);
  const standards = [format.standard, described_by].filter((one) => one !== undefined);
  return [
    ...nodeStatements(distribution.iri, 'dcat:Distribution', [
      ['dct:title', germanLiteral(title)],
      ['dct:description', germanLiteral(`${directory.title}: ${title}. Stand der Ausgabe: ${directory.edition}.`)],
      ['dcat:accessURL', iriTerm(address)],
      ['dcat:downloadURL', iriTerm(address)],
      ['dcat:accessService', iriTerm(iris.service)],
      ['dcat:mediaType', iriTerm(mediaTypeIri(media_type))],
      ['dct:format', iriTerm(fileTypeIri(format.file_type))],
      ['dct:conformsTo', standards.map(iriTerm)],
      ['dct:license', iriTerm(directory.license)],
      [
        'dcatde:licenseAttributionByText',
        ATTRIBUTION_LICENSE.test(directory.license) ? germanLiteral(directory.attribution) : undefined,
      ],
      ['dct:rights', iriTerm(iris.rights)],
      ['dct:language', iriTerm(LANGUAGE_GERMAN)],
      ['dcatap:availability', iriTerm(AVAILABILITY_AVAILABLE)],
      ['dct:issued', dateTimeLiteral(firstReleased(edition))],
      ['dct:modified', dateTimeLiteral(directory.released_at)],
    ]),
    ...typeStatements(mediaTypeIri(media_type), 'dct:MediaType'),
    ...typeStatements(fileTypeIri(format.file_type), 'dct:MediaTypeOrExtent'),
    ...typeStatements(format.standard, 'dct:Standard', format.standard_title),
    ...(described_by === undefined ? [] : typeStatements(described_by, 'dct:Standard', `Beschreibung: ${title}`)),
  ];
}

/** When the first edition was released: the list of changes is never pruned. */
export function firstReleased({ directory }: PublishedEdition): string {
  return directory.changes.at(-1)?.released_at ?? directory.released_at;
}
