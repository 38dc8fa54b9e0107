/** What the CSV form means: a CSVW table description (W3C Metadata Vocabulary for Tabular Data), at the CSV's address + "-metadata.json". */
import type { PublishedEdition } from '../../store/published-edition.ts';
import type { CsvColumn } from './column.ts';
import { CSV_COLUMNS } from './columns.ts';

export function renderCsvw(edition: PublishedEdition): string {
  return `${JSON.stringify(table(edition))}\n`;
}

function table(edition: PublishedEdition) {
  const { directory, origin, scope } = edition;
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'de' }],
    url: `${origin}/v1/centers${scope === undefined ? '' : `/${scope}`}.csv`,
    'dc:title': directory.title,
    'dc:description':
      'Eine Zeile je regelmäßiger Zeit. Feiertage, Schließungen und Zusatztermine stehen in den anderen Formen. ' +
      'Zieht ein Center um oder schließt es, so endet die Zeile am letzten Tag an dieser Anschrift. ' +
      'Ein Apostroph am Anfang einer Zelle schützt vor Formeln und gehört nicht zum Text.',
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
      columns: CSV_COLUMNS.map(describeColumn),
      primaryKey: ['center', 'schedule'],
    },
  };
}

/** `titles` is the name: CSVW compares it with the header row. */
function describeColumn(column: CsvColumn) {
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
