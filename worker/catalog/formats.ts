/** Media type -> the EU's file type and the standard that the format follows. */

export interface FileFormat {
  /** As CKAN's list of resource formats writes it: what people see beside a file. */
  readonly label: string;
  /** A code of the EU's file type table (publications.europa.eu/resource/authority/file-type). */
  readonly file_type: string;
  readonly standard: string;
  readonly standard_title: string;
}

/** In the order in which portals show the files: what most people take first. */
const FILE_FORMATS: { readonly [mediaType: string]: FileFormat } = {
  'application/json': {
    label: 'JSON',
    file_type: 'JSON',
    standard: 'https://www.rfc-editor.org/rfc/rfc8259',
    standard_title: 'RFC 8259: The JavaScript Object Notation (JSON) Data Interchange Format',
  },
  'text/csv': {
    label: 'CSV',
    file_type: 'CSV',
    standard: 'https://www.w3.org/TR/tabular-data-model/',
    standard_title: 'Model for Tabular Data and Metadata on the Web (CSVW)',
  },
  'text/calendar': {
    label: 'ICS',
    file_type: 'ICS',
    standard: 'https://www.rfc-editor.org/rfc/rfc5545',
    standard_title: 'RFC 5545: Internet Calendaring and Scheduling Core Object Specification (iCalendar)',
  },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    label: 'XLSX',
    file_type: 'XLSX',
    standard: 'https://www.iso.org/standard/71691.html',
    standard_title: 'ISO/IEC 29500-1: Office Open XML File Formats',
  },
  'application/geo+json': {
    label: 'GeoJSON',
    file_type: 'GEOJSON',
    standard: 'https://www.rfc-editor.org/rfc/rfc7946',
    standard_title: 'RFC 7946: The GeoJSON Format',
  },
  'application/ld+json': {
    label: 'JSON-LD',
    file_type: 'JSON_LD',
    standard: 'https://www.w3.org/TR/json-ld11/',
    standard_title: 'JSON-LD 1.1',
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

/** Place of a form in the order of formats. */
export function formatRank({ media_type }: { readonly media_type: string }): number {
  return Object.keys(FILE_FORMATS).indexOf(typeWithoutParameters(media_type));
}
