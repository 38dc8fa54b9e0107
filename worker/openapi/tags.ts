/** What each part of the address space is for: the tags of the OpenAPI description (OpenAPI 3.1, section 4.8.22), by name of the section. */
export const TAGS: { readonly [section: string]: string } = {
  weeks: 'What the widget reads: the sessions of eight weeks, from a Monday or from today on.',
  sessions: 'The sessions of one day, to be kept in a calendar.',
  negotiated: 'The directory in the form that the Accept header likes best.',
  feeds: 'The directory, whole and by center, in every form.',
  editions: 'Every released edition of the data, whole and for ever.',
  changes: 'What changed from edition to edition, for feed readers.',
  catalog: 'The directory as a data set for open-data portals: DCAT-AP.de and data.json.',
  openapi: 'This description, and the schema of the data file.',
  search: 'Centers by place, district and time, page by page.',
  ogc: 'OGC API – Features, for QGIS, GDAL and ArcGIS.',
  hsds: 'Open Referral HSDS 3.0, for directories of social services.',
  oembed: 'oEmbed 1.0: the frame for the address of a page.',
  fragments: 'A piece of a page for server-side includes.',
};
