/** Media type -> the EU's file type and the standard that the format follows. */

export interface FileFormat {
  /** A code of the EU's file type table (publications.europa.eu/resource/authority/file-type). */
  readonly file_type: string;
  readonly standard: string;
  readonly standard_title: string;
}

const FILE_FORMATS: { readonly [mediaType: string]: FileFormat } = {
  'application/json': {
    file_type: 'JSON',
    standard: 'https://www.rfc-editor.org/rfc/rfc8259',
    standard_title: 'RFC 8259: The JavaScript Object Notation (JSON) Data Interchange Format',
  },
  'application/geo+json': {
    file_type: 'GEOJSON',
    standard: 'https://www.rfc-editor.org/rfc/rfc7946',
    standard_title: 'RFC 7946: The GeoJSON Format',
  },
  'text/csv': {
    file_type: 'CSV',
    standard: 'https://www.w3.org/TR/tabular-data-model/',
    standard_title: 'Model for Tabular Data and Metadata on the Web (CSVW)',
  },
  'application/ld+json': {
    file_type: 'JSON_LD',
    standard: 'https://www.w3.org/TR/json-ld11/',
    standard_title: 'JSON-LD 1.1',
  },
  'text/calendar': {
    file_type: 'ICS',
    standard: 'https://www.rfc-editor.org/rfc/rfc5545',
    standard_title: 'RFC 5545: Internet Calendaring and Scheduling Core Object Specification (iCalendar)',
  },
};

/** "text/csv; charset=utf-8" -> "text/csv". */
export function typeWithoutParameters(mediaType: string): string {
  return mediaType.split(';')[0] ?? mediaType;
}

/** @throws Error for a media type without an entry: a portal must know what it is offered, and the build stops here */
export function fileFormatOf(mediaType: string): FileFormat {
  const bare = typeWithoutParameters(mediaType);
  const format = Object.hasOwn(FILE_FORMATS, bare) ? FILE_FORMATS[bare] : undefined;
  if (!format) throw new Error(`worker/catalog/formats.ts has no entry for ${bare}; add its file type and standard`);
  return format;
}
