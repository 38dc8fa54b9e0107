/** A dcat:Distribution for every form of the directory that is data (DCAT-AP.de 3.0, class Distribution). */
import type { Edition } from '../edition.ts';
import type { Feed } from '../feeds/feed.ts';
import { FEEDS, pathOf } from '../feeds/index.ts';
import { bareType, type Format, formatOf } from './formats.ts';
import { AVAILABLE, fileType, GERMAN, mediaType, names, typed } from './names.ts';
import { de, instant, iri, node, type Statement } from './terms.ts';

export interface Offer {
  readonly feed: Feed;
  readonly format: Format;
  readonly iri: string;
  readonly address: string;
}

/** The forms that hold all centers, with their permanent names. */
export function offersOf({ directory, origin }: Edition): Offer[] {
  return FEEDS.flatMap((feed) => {
    const format = formatOf(feed.media_type);
    if (!format || directory.centers.length > (feed.all_in_one_limit ?? Infinity)) return [];
    return [{ feed, format, iri: names(directory).distribution(feed.extension), address: origin + pathOf(feed) }];
  });
}

/** Licenses that ask to be named along with their source. */
const BY = /\/(?:cc-by|dl-by-de)\//;

export function distribution(edition: Edition, { feed, format, iri: subject, address }: Offer): Statement[] {
  const { directory } = edition;
  const bare = bareType(feed.media_type);
  const standards = [format.standard, ...describedBy(edition, bare)];
  return [
    ...node(subject, 'dcat:Distribution', [
      ['dct:title', de(feed.title.de)],
      ['dct:description', de(`${directory.title}: ${feed.title.de}. Stand der Ausgabe: ${directory.edition}.`)],
      ['dcat:accessURL', iri(address)],
      ['dcat:downloadURL', iri(address)],
      ['dcat:mediaType', iri(mediaType(bare))],
      ['dct:format', iri(fileType(format.file_type))],
      ['dct:conformsTo', standards.map(iri)],
      ['dct:license', iri(directory.license)],
      ['dcatde:licenseAttributionByText', BY.test(directory.license) ? de(directory.attribution) : undefined],
      ['dct:rights', iri(names(directory).rights)],
      ['dct:language', iri(GERMAN)],
      ['dcatap:availability', iri(AVAILABLE)],
      ['dct:issued', instant(firstReleased(edition))],
      ['dct:modified', instant(directory.released_at)],
    ]),
    ...typed(mediaType(bare), 'dct:MediaType'),
    ...typed(fileType(format.file_type), 'dct:MediaTypeOrExtent'),
    ...typed(format.standard, 'dct:Standard', format.standard_title),
    ...describedBy(edition, bare).flatMap((schema) => typed(schema, 'dct:Standard', 'Beschreibung der Spalten (CSVW)')),
  ];
}

function describedBy({ origin }: Edition, bare: string): string[] {
  return bare === 'text/csv' ? [`${origin}/v1/centers.csv-metadata.json`] : [];
}

/** When the first edition was released: the list of changes is never pruned. */
export function firstReleased({ directory }: Edition): string {
  return directory.changes.at(-1)?.released_at ?? directory.released_at;
}
