/** The centers as points: GeoJSON (RFC 7946), longitude first, WGS 84, at most 7 decimals. */
import { type Center, WEEKDAYS, type Service } from '../directory.ts';
import type { Edition } from '../edition.ts';
import { dateOf } from '../zone.ts';
import type { Feed } from './feed.ts';

export const geojson: Feed = {
  extension: 'geojson',
  media_type: 'application/geo+json',
  title: { de: 'Standorte als GeoJSON', en: 'Locations as GeoJSON' },
  in_languages: false,
  format_revised: '2026-11-22T00:00:00Z',
  render: (edition) => `${JSON.stringify(collection(edition))}\n`,
};

/** The foreign members (RFC 7946, section 6.1) stand before the features, so that a reader meets the license first. */
function collection(edition: Edition) {
  const { directory } = edition;
  return {
    type: 'FeatureCollection',
    ...(directory.centers.length > 0 && { bbox: bbox(directory.centers) }),
    title: directory.title,
    edition: directory.edition,
    released_at: directory.released_at,
    license: directory.license,
    attribution: directory.attribution,
    links: edition.forms,
    features: directory.centers.map((center) => feature(edition, center)),
  };
}

/** One center as a Feature. Also what the search and OGC answers hold. */
export function feature(edition: Edition, center: Center) {
  const [longitude, latitude] = place(center);
  const { position, schedules, address, ...facts } = center;
  return {
    type: 'Feature',
    id: center.id,
    bbox: [longitude, latitude, longitude, latitude],
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: {
      ...facts,
      address_text: edition.address(center),
      ...address,
      accuracy_m: position.accuracy_m,
      position_method: position.method,
      position_source: position.source,
      review_by: edition.reviewBy(center),
      opening_hours: openingHours(center, 'open_consultation', edition),
      'opening_hours:phone': openingHours(center, 'phone', edition),
      schedules,
      url: `${edition.origin}/de/centers/${center.id}/`,
    },
  };
}

/**
 * OpenStreetMap's opening_hours of one service: "Mo 10:00-12:00; We 14:00-16:00; PH off"; `off` for a center without.
 * What the syntax cannot say of every n weeks is said as a comment, and dated limits stand before the weekday.
 */
export function openingHours(center: Center, service: Service, edition: Edition): string {
  if (center.status !== 'active') return 'off';
  const rules = center.schedules
    .filter((schedule) => schedule.service === service)
    .map((schedule) => {
      const days = WEEKDAYS.filter((day) => schedule.byday.includes(day)).map(osmDay);
      const hours = `${dayRanges(days)} ${schedule.opens_at}-${schedule.closes_at}`;
      const dates = dateRange(schedule.valid_from, schedule.valid_to, edition);
      return dates ? `${dates} ${hours}` : hours;
    });
  return rules.length === 0 ? 'off' : [...rules, 'PH off'].join('; ');
}

function osmDay(day: string): string {
  return `${day[0]}${day[1]?.toLowerCase()}`;
}

/** Mo,Tu,We,Th,Fr -> Mo-Fr. */
function dayRanges(days: readonly string[]): string {
  const week = WEEKDAYS.map(osmDay);
  const runs: string[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && week.indexOf(last) + 1 === week.indexOf(day)) run.push(day);
    else runs.push([day]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run.join(','))).join(',');
}

/** A limit is written only where it cuts the time from as_of on. */
function dateRange(from: string, to: string | undefined, edition: Edition): string {
  if (to !== undefined) return `${osmDate(from)}-${osmDate(to)}`;
  return from > dateOf(edition.asOf) ? `${osmDate(from)}+` : '';
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function osmDate(date: string): string {
  return `${date.slice(0, 4)} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(8)}`;
}

function place(center: Center): [number, number] {
  const round = (value: number) => Math.round(value * 1e7) / 1e7;
  return [round(center.position.longitude), round(center.position.latitude)];
}

function bbox(centers: readonly Center[]): [number, number, number, number] {
  const points = centers.map(place);
  const [x, y] = [points.map((point) => point[0]), points.map((point) => point[1])];
  return [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)];
}
