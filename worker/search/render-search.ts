/** One page of a search as JSON and as GeoJSON (RFC 7946, with the members that OGC API - Features adds). */
import type { PublishedEdition } from '../store/published-edition.ts';
import { occurrenceOf } from '../../data/model/sessions.ts';
import { centerFacts } from '../../data/model/center-facts.ts';
import { dateOf } from '../../data/model/zone.ts';
import { centerFeature } from '../feeds/geojson/geojson.ts';
import type { SearchHit, SearchPage } from './find-centers.ts';

/** A link as OGC API - Features writes it. */
export interface PageLink {
  readonly rel: 'self' | 'next' | 'alternate' | 'collection';
  readonly href: string;
  readonly type: string;
}

export function renderSearchJson(edition: PublishedEdition, page: SearchPage, next: string | undefined): string {
  const body = {
    ...metadataOf(edition),
    ...(page.matched !== undefined && { matched: page.matched }),
    returned: page.hits.length,
    ...(next !== undefined && { next }),
    centers: page.hits.map((hit) => searchCenterJson(edition, hit)),
  };
  return `${JSON.stringify(body)}\n`;
}

export function renderSearchGeoJson(
  edition: PublishedEdition,
  page: SearchPage,
  links: readonly PageLink[],
  featureOf: (edition: PublishedEdition, hit: SearchHit) => object = searchFeature,
): string {
  const body = {
    type: 'FeatureCollection',
    ...metadataOf(edition),
    ...(page.matched !== undefined && { numberMatched: page.matched }),
    numberReturned: page.hits.length,
    links,
    features: page.hits.map((hit) => featureOf(edition, hit)),
  };
  return `${JSON.stringify(body)}\n`;
}

/** Whose data this is, and until when what is said of days may be trusted. */
function metadataOf({ directory, trustedUntil }: PublishedEdition) {
  const { title, edition, released_at, license, attribution } = directory;
  return { title, edition, released_at, trusted_until: dateOf(trustedUntil), license, attribution };
}

/** A center as search tells of it. */
export function searchCenterJson(edition: PublishedEdition, hit: SearchHit) {
  const { center } = hit;
  const at = `${edition.origin}/v1/centers/${center.id}`;
  return {
    ...centerFacts(edition, center),
    address_text: edition.address(center),
    review_by: edition.reviewBy(center),
    ...matchProperties(edition, hit),
    links: {
      html: `${edition.origin}/de/centers/${center.id}/`,
      json: `${at}.json`,
      next: `${at}.next.json`,
      ics: `${at}.ics`,
    },
  };
}

/** A center as a Feature, with a link to the one that has its hours as strings. */
function searchFeature(edition: PublishedEdition, hit: SearchHit) {
  const { properties, ...rest } = centerFeature(edition, hit.center, 'no-hours');
  const geojson = `${edition.origin}/v1/centers/${hit.center.id}.geojson`;
  return { ...rest, properties: { ...properties, ...matchProperties(edition, hit), geojson } };
}

/** Why it was found, for a search's answer: its distance in metres, the session that is on. */
export function matchProperties(edition: PublishedEdition, { center, kilometres, open }: SearchHit) {
  return {
    ...(kilometres !== undefined && { distance_m: Math.round(kilometres * 1000) }),
    // Of this center alone: the whole directory is not parsed for one session.
    ...(open && { open: occurrenceOf(edition.of(center.id) ?? edition, open) }),
  };
}
