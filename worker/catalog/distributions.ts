/** A dcat:Distribution for every address that holds all centers: files, then interfaces (DCAT-AP.de 3.0, class Distribution). */
import type { Directory } from '../../data/model/directory.ts';
import type { PublishedEdition } from '../store/published-edition.ts';
import { descriptionOf } from '../http/description.ts';
import type { Operation } from '../http/operation.ts';
import { listDataServices } from './data-services.ts';
import { typeWithoutParameters, type FileFormat, fileFormatOf, formatRank } from './formats.ts';
import {
  AVAILABILITY_AVAILABLE,
  fileTypeIri,
  formatStatements,
  LANGUAGE_GERMAN,
  mediaTypeIri,
  resourceIris,
  typeStatements,
} from './vocabulary-iris.ts';
import { germanLiteral, dateTimeLiteral, iriTerm, nodeStatements, optionalIri, type Statement } from './rdf.ts';

export interface Distribution {
  readonly title: string;
  readonly iri: string;
  /** The file, or the description of the interface, whose answers depend on what is asked. */
  readonly access: string;
  readonly download: string | undefined;
  /** Without its parameters: "text/csv". */
  readonly media_type: string;
  readonly format: FileFormat;
  /** What describes it to machines: its JSON Schema, or CSVW. */
  readonly described_by: string | undefined;
}

/**
 * The forms that hold all centers at one fixed address, with their permanent names, in the order in which people look for them: a
 * file of each format, the other files, interfaces.
 */
export function listDistributions(edition: PublishedEdition, operations: readonly Operation[]): Distribution[] {
  const forms = operations
    .filter(
      ({ holds_centers, address, most_centers = Infinity }) =>
        holds_centers && !address.includes('{') && edition.count <= most_centers,
    )
    .toSorted((a, b) => formatRank(a) - formatRank(b));
  const files = forms.filter((one) => !isInterface(one));
  const first = files.filter((one, at) => files.findIndex((other) => formatRank(other) === formatRank(one)) === at);
  return [...new Set([...first, ...files, ...forms])].map((operation) => distributionOf(edition, operation));
}

const isInterface = ({ query }: Operation) => query !== undefined;

function distributionOf(edition: PublishedEdition, operation: Operation): Distribution {
  const { directory, origin } = edition;
  const { title, address, media_type } = operation;
  const description = descriptionOf(operation);
  const answers = isInterface(operation)
    ? listDataServices(edition).find(({ prefix }) => address.startsWith(prefix))
    : undefined;
  return {
    title: title.de,
    iri: resourceIris(directory).distribution(distributionName(address)),
    access: answers?.endpoint_description ?? origin + address,
    download: answers ? undefined : origin + address,
    media_type: typeWithoutParameters(media_type),
    format: fileFormatOf(media_type),
    described_by: description && origin + description.path,
  };
}

/** "/v1/centers.phone.ics" -> "phone.ics", "/v1/search.json" -> "search.json": permanent, as the addresses are. */
function distributionName(address: string): string {
  return address.replace(/^\/(?:v1\/(?:centers\.)?)?/, '');
}

/** Licenses that ask to be named along with their source. */
const ATTRIBUTION_LICENSE = /\/(?:cc-by|dl-by-de)\//;

export function distributionStatements(edition: PublishedEdition, distribution: Distribution): Statement[] {
  const { directory } = edition;
  const { title, access, download, media_type, format, described_by } = distribution;
  const iris = resourceIris(directory);
  const standards = [format.standard, described_by].filter((one) => one !== undefined);
  return [
    ...nodeStatements(distribution.iri, 'dcat:Distribution', [
      ['dct:title', germanLiteral(title)],
      ['dct:description', germanLiteral(describeDistribution(directory, distribution))],
      ['dcat:accessURL', iriTerm(access)],
      ['dcat:downloadURL', optionalIri(download)],
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
    ...formatStatements(fileTypeIri(format.file_type), format.label),
    ...typeStatements(format.standard, 'dct:Standard', format.standard_title),
    ...(described_by === undefined
      ? []
      : typeStatements(described_by, 'dct:Standard', `Beschreibung: ${described_by.replace(/^.*\//, '')}`)),
  ];
}

export function describeDistribution(directory: Directory, { title }: Distribution): string {
  return `${directory.title}: ${title}. Stand der Ausgabe: ${directory.edition}.`;
}

/** When the first edition was released: the list of changes is never pruned. */
export function firstReleased({ directory }: PublishedEdition): string {
  return directory.changes.at(-1)?.released_at ?? directory.released_at;
}
