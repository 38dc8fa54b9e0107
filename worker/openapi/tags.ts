/** Purpose of each section, the most used first: tags of OpenAPI (section 4.8.22), headings of the developers' page. */
import type { Words } from '../../data/model/directory.ts';

/** By the name of the section. */
export const TAGS: { readonly [section: string]: { readonly name: Words; readonly about: Words } } = {
  feeds: {
    name: { de: 'Verzeichnis und Kalender', en: 'Directory and calendars' },
    about: {
      de: 'Alle Beratungsstellen in einer Datei und jede für sich, in jeder Form.',
      en: 'The directory, whole and by center, in every form.',
    },
  },
  weeks: {
    name: { de: 'Termine', en: 'Sessions' },
    about: {
      de: 'Was das Widget liest: die Termine von acht Wochen, ab einem Montag oder ab heute.',
      en: 'What the widget reads: the sessions of eight weeks, from a Monday or from today on.',
    },
  },
  sessions: {
    name: { de: 'Einzelne Tage', en: 'Single days' },
    about: {
      de: 'Die Termine eines Tages, um sie in den eigenen Kalender zu legen.',
      en: 'The sessions of one day, to be kept in a calendar.',
    },
  },
  negotiated: {
    name: { de: 'Form nach Wunsch', en: 'Form by wish' },
    about: {
      de: 'Das Verzeichnis in der Form, die dem Accept-Kopf am liebsten ist.',
      en: 'The directory in the form that the Accept header likes best.',
    },
  },
  search: {
    name: { de: 'Suche', en: 'Search' },
    about: {
      de: 'Beratungsstellen nach Ort, Bezirk und Zeit, Seite für Seite.',
      en: 'Centers by place, district and time, page by page.',
    },
  },
  changes: {
    name: { de: 'Änderungen', en: 'Changes' },
    about: {
      de: 'Was sich von Ausgabe zu Ausgabe geändert hat, für Feed-Leser.',
      en: 'What changed from edition to edition, for feed readers.',
    },
  },
  editions: {
    name: { de: 'Ausgaben', en: 'Editions' },
    about: {
      de: 'Jede veröffentlichte Ausgabe der Daten, ganz und für immer.',
      en: 'Every released edition of the data, whole and for ever.',
    },
  },
  catalog: {
    name: { de: 'Katalog', en: 'Catalogue' },
    about: {
      de: 'Das Verzeichnis als Datensatz für Open-Data-Portale: DCAT-AP.de und data.json.',
      en: 'The directory as a data set for open-data portals: DCAT-AP.de and data.json.',
    },
  },
  openapi: {
    name: { de: 'Beschreibungen', en: 'Descriptions' },
    about: {
      de: 'Alle Adressen als OpenAPI, die Datendatei als JSON-Schema.',
      en: 'Every address as OpenAPI, and the schema of the data file.',
    },
  },
  hsds: {
    name: { de: 'Open Referral HSDS 3.0', en: 'Open Referral HSDS 3.0' },
    about: { de: 'Für Verzeichnisse sozialer Angebote.', en: 'For directories of social services.' },
  },
  ogc: {
    name: { de: 'OGC API – Features', en: 'OGC API – Features' },
    about: { de: 'Für QGIS, GDAL und ArcGIS.', en: 'For QGIS, GDAL and ArcGIS.' },
  },
  oembed: {
    name: { de: 'oEmbed', en: 'oEmbed' },
    about: { de: 'Der Rahmen zur Adresse einer Seite.', en: 'The frame for the address of a page.' },
  },
  fragments: {
    name: { de: 'HTML zum Einbinden', en: 'HTML to include' },
    about: {
      de: 'Ein Stück einer Seite, das der eigene Server einsetzt.',
      en: 'A piece of a page for server-side includes.',
    },
  },
};
