/** A center as a feature of the collection: the same in the list and alone (OGC 17-069r4, section 7.16). */
import type { Center } from '../../data/model/directory.ts';
import { centerFeature } from '../feeds/geojson/geojson.ts';
import type { SearchHit } from '../search/find-centers.ts';
import { matchProperties } from '../search/render-search.ts';
import type { PublishedEdition } from '../store/published-edition.ts';
import { CRS84, type Crs } from './crs.ts';

/** The strings of hours ask for every session to the horizon: as many as one request has time for. `geojson` has them in any case. */
const HOURS_LIMIT = 20;

export function itemFeature(edition: PublishedEdition, center: Center, crs: Crs) {
  const hours = edition.count > HOURS_LIMIT ? 'no-hours' : 'hours';
  // Of this center alone: the others' sessions are not derived for its hours.
  const own = edition.of(center.id) ?? edition;
  const { properties, ...feature } = centerFeature(own, center, hours);
  const geojson = `${edition.origin}/v1/centers/${center.id}.geojson`;
  return { ...feature, ...shapeIn(crs, feature.geometry?.coordinates), properties: { ...properties, geojson } };
}

/** The members with coordinates; those in CRS84 are there already, and a feature without geometry has none. */
function shapeIn(crs: Crs, point: readonly [number, number] | undefined) {
  if (crs === CRS84 || !point) return {};
  const [longitude, latitude] = point;
  const coordinates = crs.project({ longitude, latitude });
  return { bbox: [...coordinates, ...coordinates], geometry: { type: 'Point', coordinates } };
}

/** The same, with the session that it was found by. */
export const hitFeature = (crs: Crs) => (edition: PublishedEdition, hit: SearchHit) => {
  const { properties, ...feature } = itemFeature(edition, hit.center, crs);
  return { ...feature, properties: { ...properties, ...matchProperties(edition, hit) } };
};
