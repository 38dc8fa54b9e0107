/** The centers as points: GeoJSON (RFC 7946), longitude first, WGS 84, at most 7 decimals. */
import type { Center } from '../../../data/model/directory.ts';
import { type BoundingBox, boundsOf } from '../../store/bounding-box.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { centerFacts } from '../../../data/model/center-facts.ts';
import { renderOpeningHours } from './opening-hours.ts';

export function renderGeoJson(edition: PublishedEdition): string {
  return `${JSON.stringify(featureCollection(edition))}\n`;
}

/** Above this many centers, the file of all of them is without the strings of hours. */
const HOURS_LIMIT = 200;

/** The foreign members (RFC 7946, section 6.1) stand before the features, so that a reader meets the license first. */
function featureCollection(edition: PublishedEdition) {
  const { directory } = edition;
  return {
    type: 'FeatureCollection',
    ...bboxMember(directory.centers),
    title: directory.title,
    edition: directory.edition,
    released_at: directory.released_at,
    license: directory.license,
    attribution: directory.attribution,
    links: edition.forms,
    // Of a large directory, the strings of hours stand in each center's own file.
    features: directory.centers.map((center) =>
      centerFeature(edition, center, edition.count > HOURS_LIMIT ? 'no-hours' : 'hours'),
    ),
  };
}

/**
 * One center as a Feature. Answers of searches, and OGC's of many centers, are made at request time and so without the strings of
 * hours, which ask for every session to the horizon.
 */
export function centerFeature(edition: PublishedEdition, center: Center, hours: 'hours' | 'no-hours' = 'hours') {
  const coordinates = coordinatesOf(center);
  const { position, schedules, address: parts, ...facts } = centerFacts(edition, center);
  return {
    type: 'Feature',
    id: center.id,
    ...bboxMember([center]),
    // Section 3.2: null is a feature that is nowhere on the map.
    geometry: coordinates ? { type: 'Point', coordinates } : null,
    properties: {
      ...facts,
      address: edition.address(center),
      ...parts,
      ...(position && {
        accuracy_m: position.accuracy_m,
        position_method: position.method,
        position_source: position.source,
      }),
      review_by: edition.reviewBy(center),
      // OpenStreetMap's key for the day on which somebody last checked a value.
      'check_date:opening_hours': facts.verification.open_hours.verified_on,
      'check_date:opening_hours:phone': facts.verification.phone_hours.verified_on,
      ...(hours === 'hours' && hoursProperties(edition, center)),
      schedules,
      page: `${edition.origin}/de/centers/${center.id}/`,
    },
  };
}

function hoursProperties(edition: PublishedEdition, center: Center) {
  const visits = renderOpeningHours(center, 'open_consultation', edition);
  const calls = renderOpeningHours(center, 'phone', edition);
  return {
    opening_hours: visits.value,
    'opening_hours:phone': calls.value,
    opening_hours_until: visits.until,
    opening_hours_phone_until: calls.until,
  };
}

/** Longitude, latitude; undefined where nobody has found the place. */
function coordinatesOf({ position }: Center): [number, number] | undefined {
  const round = (value: number) => Math.round(value * 1e7) / 1e7;
  return position && [round(position.longitude), round(position.latitude)];
}

/** West, south, east, north (section 5) of those that have a position; no member where none has. */
function bboxMember(centers: readonly Center[]): { bbox?: BoundingBox } {
  const bbox = boundsOf(centers.map(coordinatesOf).filter((point) => point !== undefined));
  return bbox ? { bbox } : {};
}
