/**
 * The list of feeds and their paths. Router, links, OpenAPI, catalogue, site and tests iterate over it.
 * The renderer of a form is imported with the first request for it; a start compiles JSON alone, which most readers fetch.
 */
import { weekMoved } from '../../data/model/week-moved.ts';
import type { FormLinks } from '../store/published-edition.ts';
import { MOST_DATES_IN_ONE_FILE, MOST_IN_ONE_FILE } from '../store/limits.ts';
import type { Feed } from './feed.ts';
import { datesIcs, ics, phoneDatesIcs, phoneIcs } from './calendar-feeds.ts';
import { csvTableSchema } from './tables/csvw-schema.ts';
import { featureCollectionSchema } from './geojson/feature-schema.ts';
import { directoryFormSchema } from './json/directory-schema.ts';
import { renderJson } from './json/json.ts';
import { jsonLdSchema } from './jsonld/jsonld-schema.ts';

const json: Feed = {
  extension: 'json',
  media_type: 'application/json',
  title: { de: 'Verzeichnis als JSON', en: 'Directory as JSON' },
  in_languages: false,
  schema: directoryFormSchema,
  format_revised: '2026-11-27T00:00:00Z',
  render: renderJson,
};

const geojson: Feed = {
  extension: 'geojson',
  media_type: 'application/geo+json',
  title: { de: 'Standorte als GeoJSON', en: 'Locations as GeoJSON' },
  in_languages: false,
  schema: featureCollectionSchema,
  format_revised: '2026-11-27T00:00:00Z',
  window_moved: weekMoved,
  render: async (edition) => (await import('./geojson/geojson.ts')).renderGeoJson(edition),
};

const csv: Feed = {
  extension: 'csv',
  media_type: 'text/csv; charset=utf-8; header=present',
  title: { de: 'Sprechzeiten als Tabelle (CSV)', en: 'Consultation hours as a table (CSV)' },
  in_languages: false,
  format_revised: '2026-11-27T00:00:00Z',
  render: async (edition) => (await import('./tables/csv.ts')).renderCsv(edition),
};

const csvw: Feed = {
  extension: 'csv-metadata.json',
  media_type: 'application/csvm+json',
  title: { de: 'Beschreibung der CSV-Tabelle (CSVW)', en: 'Description of the CSV table (CSVW)' },
  in_languages: false,
  describes: 'csv',
  schema: csvTableSchema,
  format_revised: '2026-11-27T00:00:00Z',
  render: async (edition) => (await import('./tables/csvw.ts')).renderCsvw(edition),
};

const xlsx: Feed = {
  extension: 'xlsx',
  media_type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  title: {
    de: 'Adressen, Zeiten, Ausnahmen und Termine für Excel (XLSX)',
    en: 'Addresses, hours, exceptions and sessions for Excel (XLSX)',
  },
  in_languages: false,
  format_revised: '2026-11-27T00:00:00Z',
  window_moved: weekMoved,
  all_in_one_limit: MOST_DATES_IN_ONE_FILE,
  render: async (edition) => (await import('./tables/xlsx.ts')).renderXlsx(edition),
};

const jsonld: Feed = {
  extension: 'jsonld',
  media_type: 'application/ld+json',
  title: {
    de: 'Standorte und Zeiten für Suchmaschinen (schema.org)',
    en: 'Locations and hours for search engines (schema.org)',
  },
  in_languages: false,
  schema: jsonLdSchema,
  format_revised: '2026-11-27T00:00:00Z',
  all_in_one_limit: MOST_IN_ONE_FILE,
  render: async (edition) => (await import('./jsonld/jsonld.ts')).renderJsonLd(edition),
};

export const FEEDS: readonly Feed[] = [json, geojson, csv, csvw, xlsx, jsonld, ics, phoneIcs, datesIcs, phoneDatesIcs];

/** What stands after the center's id in a path: extension, with the language before its last part. */
export function feedSuffix(feed: Feed, tag?: string): string {
  if (tag === undefined) return feed.extension;
  const parts = feed.extension.split('.');
  return [...parts.slice(0, -1), tag, ...parts.slice(-1)].join('.');
}

/** A suffix, "json", "ics", "tr.ics", "phone.tr.ics" …, -> feed and language tag. German answers with and without its tag. */
export function parseSuffix(suffix: string, tags: readonly string[]): { feed: Feed; tag: string } | undefined {
  for (const feed of FEEDS) {
    if (suffix === feedSuffix(feed)) return { feed, tag: 'de' };
    const tag = feed.in_languages ? tags.find((one) => suffix === feedSuffix(feed, one)) : undefined;
    if (tag !== undefined) return { feed, tag };
  }
  return undefined;
}

/** The path of a feed for one center or, without one, for all: "/v1/centers/mitte.tr.ics". */
export function feedPath(feed: Feed, center?: string, tag?: string): string {
  const suffix = feedSuffix(feed, tag === 'de' ? undefined : tag);
  return center === undefined ? `/v1/centers.${suffix}` : `/v1/centers/${center}.${suffix}`;
}

/** Links to every form of one center or of all, German only; pages and the OpenAPI description list the languages. */
export function feedLinksAt(origin: string, centers: number): FormLinks {
  return (center) =>
    FEEDS.filter((feed) => center !== undefined || centers <= (feed.all_in_one_limit ?? Infinity)).map((feed) => ({
      rel: 'alternate',
      href: origin + feedPath(feed, center),
      type: feed.media_type,
      title: feed.title.en ?? feed.title.de,
    }));
}
