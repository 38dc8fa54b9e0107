/** A dcat:Distribution for every address that holds all centers (DCAT-AP.de 3.0, class Distribution). */
import type { PublishedEdition } from '../store/published-edition.ts';
import type { Operation } from '../http/operation.ts';
import { bareType, type Format, formatOf } from './formats.ts';
import { AVAILABLE, fileType, GERMAN, mediaType, names, typed } from './names.ts';
import { de, instant, iri, node, type Statement } from './terms.ts';

export interface Offer {
  readonly title: string;
  readonly iri: string;
  readonly address: string;
  /** Without its parameters: "text/csv". */
  readonly media_type: string;
  readonly format: Format | undefined;
  /** What describes it to machines, e.g. CSVW. */
  readonly described_by: string | undefined;
}

/** The forms that hold all centers at one fixed address, with their permanent names. */
export function offersOf({ directory, origin, count }: PublishedEdition, operations: readonly Operation[]): Offer[] {
  return operations
    .filter(
      (operation) =>
        operation.holds_centers && !operation.address.includes('{') && count <= (operation.most_centers ?? Infinity),
    )
    .map(({ title, address, media_type, described_by }) => ({
      title: title.de,
      iri: names(directory).distribution(nameOf(address)),
      address: origin + address,
      media_type: bareType(media_type),
      format: formatOf(media_type),
      described_by: described_by === undefined ? undefined : origin + described_by,
    }));
}

/** "/v1/centers.phone.ics" -> "phone.ics", "/v1/search.json" -> "search.json": permanent, as the addresses are. */
function nameOf(address: string): string {
  return address.replace(/^\/(?:v1\/(?:centers\.)?)?/, '');
}

/** Licenses that ask to be named along with their source. */
const BY = /\/(?:cc-by|dl-by-de)\//;

export function distribution(edition: PublishedEdition, offer: Offer): Statement[] {
  const { directory } = edition;
  const { title, address, media_type, format, described_by } = offer;
  const own = names(directory);
  const standards = [format?.standard, described_by].filter((one) => one !== undefined);
  return [
    ...node(offer.iri, 'dcat:Distribution', [
      ['dct:title', de(title)],
      ['dct:description', de(`${directory.title}: ${title}. Stand der Ausgabe: ${directory.edition}.`)],
      ['dcat:accessURL', iri(address)],
      ['dcat:downloadURL', iri(address)],
      ['dcat:accessService', iri(own.service)],
      ['dcat:mediaType', iri(mediaType(media_type))],
      ['dct:format', format && iri(fileType(format.file_type))],
      ['dct:conformsTo', standards.map(iri)],
      ['dct:license', iri(directory.license)],
      ['dcatde:licenseAttributionByText', BY.test(directory.license) ? de(directory.attribution) : undefined],
      ['dct:rights', iri(own.rights)],
      ['dct:language', iri(GERMAN)],
      ['dcatap:availability', iri(AVAILABLE)],
      ['dct:issued', instant(firstReleased(edition))],
      ['dct:modified', instant(directory.released_at)],
    ]),
    ...typed(mediaType(media_type), 'dct:MediaType'),
    ...(format ? typed(fileType(format.file_type), 'dct:MediaTypeOrExtent') : []),
    ...(format ? typed(format.standard, 'dct:Standard', format.standard_title) : []),
    ...(described_by === undefined ? [] : typed(described_by, 'dct:Standard', `Beschreibung: ${title}`)),
  ];
}

/** When the first edition was released: the list of changes is never pruned. */
export function firstReleased({ directory }: PublishedEdition): string {
  return directory.changes.at(-1)?.released_at ?? directory.released_at;
}
