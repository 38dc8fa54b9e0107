/** What a CSV means: a CSVW table description (W3C Metadata Vocabulary for Tabular Data), at the CSV's address + "-metadata.json". */
import type { PublishedEdition } from '../../store/published-edition.ts';
import type { Column } from './column.ts';
import { CSV_COLUMNS } from './columns.ts';

/** A table of which the columns and the key are described. */
export interface DescribedTable<Row> {
  /** The path of the CSV. */
  readonly path: string;
  /** German. */
  readonly description: string;
  readonly columns: ReadonlyArray<Column<Row>>;
  readonly primary_key: readonly string[];
}

/** The table of regular hours. */
export function renderCsvw(edition: PublishedEdition): string {
  return describeCsv(edition, {
    path: `/v1/centers${edition.scope === undefined ? '' : `/${edition.scope}`}.csv`,
    description:
      'Eine Zeile je regelmäßiger Zeit. Feiertage, Schließungen und Zusatztermine stehen in den anderen Formen. ' +
      'Zieht ein Center um oder schließt es, so endet die Zeile am letzten Tag an dieser Anschrift.',
    columns: CSV_COLUMNS,
    primary_key: ['center', 'schedule'],
  });
}

export function describeCsv<Row>(edition: PublishedEdition, table: DescribedTable<Row>): string {
  return `${JSON.stringify(tableOf(edition, table))}\n`;
}

function tableOf<Row>({ directory, origin }: PublishedEdition, table: DescribedTable<Row>) {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'de' }],
    url: origin + table.path,
    'dc:title': directory.title,
    'dc:description':
      `${table.description} ` + 'Ein Apostroph am Anfang einer Zelle schützt vor Formeln und gehört nicht zum Text.',
    'dc:license': { '@id': directory.license },
    'dc:rights': directory.attribution,
    'dc:publisher': directory.publisher.name,
    'dc:modified': { '@value': directory.released_at, '@type': 'xsd:dateTime' },
    'dc:identifier': directory.edition,
    dialect: {
      delimiter: ';',
      encoding: 'utf-8',
      header: true,
      headerRowCount: 1,
      quoteChar: '"',
      doubleQuote: true,
    },
    tableSchema: {
      columns: table.columns.map(describeColumn),
      primaryKey: table.primary_key,
    },
  };
}

/** `titles` is the name: CSVW compares it with the header row. */
function describeColumn<Row>(column: Column<Row>) {
  return {
    name: column.name,
    titles: column.name,
    'dc:title': [
      { '@value': column.title.de, '@language': 'de' },
      { '@value': column.title.en, '@language': 'en' },
    ],
    datatype: column.datatype,
    ...(column.required && { required: true }),
    ...(column.list && { separator: ' ' }),
  };
}
