/** The list of feeds: one line each. Router, links, OpenAPI, catalogue, site and tests iterate over it. */
import type { Form } from '../edition.ts';
import { csv } from './csv.ts';
import { csvw } from './csvw.ts';
import type { Feed } from './feed.ts';
import { geojson } from './geojson.ts';
import { ics, phoneIcs } from './ics.ts';
import { json } from './json.ts';
import { jsonld } from './jsonld.ts';

export const FEEDS: readonly Feed[] = [json, geojson, csv, csvw, jsonld, ics, phoneIcs];

/** What stands after the center's id in a path: extension, with the language before its last part. */
export function suffixOf(feed: Feed, tag?: string): string {
  if (tag === undefined) return feed.extension;
  const parts = feed.extension.split('.');
  return [...parts.slice(0, -1), tag, ...parts.slice(-1)].join('.');
}

/** Every suffix that exists: "json", "ics", "tr.ics", "phone.tr.ics" … -> feed and language tag. German answers with and without its tag. */
export function suffixes(tags: readonly string[]): Map<string, { feed: Feed; tag: string }> {
  const all = new Map<string, { feed: Feed; tag: string }>();
  for (const feed of FEEDS) {
    all.set(suffixOf(feed), { feed, tag: 'de' });
    if (feed.in_languages) for (const tag of tags) all.set(suffixOf(feed, tag), { feed, tag });
  }
  return all;
}

/** The path of a feed for one center or, without one, for all: "/v1/centers/mitte.tr.ics". */
export function pathOf(feed: Feed, center?: string, tag?: string): string {
  const suffix = suffixOf(feed, tag === 'de' ? undefined : tag);
  return center === undefined ? `/v1/centers.${suffix}` : `/v1/centers/${center}.${suffix}`;
}

/** Links to every form of one center or of all, German only; languages are said by the pages and the OpenAPI description. */
export function formsAt(origin: string, centers: number): (center?: string) => readonly Form[] {
  return (center) =>
    FEEDS.filter((feed) => center !== undefined || centers <= (feed.all_in_one_limit ?? Infinity)).map((feed) => ({
      rel: 'alternate',
      href: origin + pathOf(feed, center),
      type: feed.media_type,
      title: feed.title.en ?? feed.title.de,
    }));
}
