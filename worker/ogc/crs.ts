/** Coordinate reference systems of OGC API - Features, Part 2 (OGC 18-058r1): the names, their order of axes, their numbers. */
import type { Point } from '../store/center-index.ts';

export interface Crs {
  readonly uri: string;
  /** The coordinates of a point, in the order of the system's axes, in its units. */
  readonly project: (point: Point) => readonly [number, number];
}

/** Longitude, latitude in degrees: what every GeoJSON reader expects. */
export const CRS84: Crs = {
  uri: 'http://www.opengis.net/def/crs/OGC/1.3/CRS84',
  project: ({ longitude, latitude }) => [longitude, latitude],
};

/** The same with the latitude first. */
export const EPSG4326: Crs = {
  uri: 'http://www.opengis.net/def/crs/EPSG/0/4326',
  project: ({ longitude, latitude }) => [latitude, longitude],
};

/** ETRS89 / UTM zone 32N, Germany's official coordinates: easting, northing in metres, rounded to centimetres. */
export const EPSG25832: Crs = {
  uri: 'http://www.opengis.net/def/crs/EPSG/0/25832',
  project: (point) => transverseMercator(point).map((metres) => Math.round(metres * 100) / 100) as [number, number],
};

/** CRS84 first: it is what an answer is in where nobody asks for another. */
export const CRS_LIST: readonly Crs[] = [CRS84, EPSG4326, EPSG25832];

const DEGREE = Math.PI / 180;
/** GRS 80, on which ETRS89 stands: half the long axis in metres, flattening. */
const AXIS = 6378137;
const FLATTENING = 1 / 298.257222101;
/** UTM: scale on the central meridian, easting of it. Zone 32 has 9° E. */
const SCALE = 0.9996;
const FALSE_EASTING = 500_000;
const CENTRAL_MERIDIAN = 9;

const N = FLATTENING / (2 - FLATTENING);
/** Of the eccentricity: 2√n / (1 + n). */
const ECCENTRICITY = (2 * Math.sqrt(N)) / (1 + N);
/** Radius of the circle that is as long as a meridian. */
const RADIUS = (AXIS / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64);
const SERIES = [
  N / 2 - (2 * N ** 2) / 3 + (5 * N ** 3) / 16 + (41 * N ** 4) / 180,
  (13 * N ** 2) / 48 - (3 * N ** 3) / 5 + (557 * N ** 4) / 1440,
  (61 * N ** 3) / 240 - (103 * N ** 4) / 140,
  (49561 * N ** 4) / 161280,
];

/** Krüger's series to the fourth power of n (IOGP 373-7-2, section 3.2.3.1, "JHS formulas"): to the millimetre within the zone. */
function transverseMercator({ longitude, latitude }: Point): [easting: number, northing: number] {
  const [phi, lambda] = [latitude * DEGREE, (longitude - CENTRAL_MERIDIAN) * DEGREE];
  const sine = Math.sin(phi);
  const t = Math.sinh(Math.atanh(sine) - ECCENTRICITY * Math.atanh(ECCENTRICITY * sine));
  const xi = Math.atan2(t, Math.cos(lambda));
  const eta = Math.asinh(Math.sin(lambda) / Math.hypot(t, Math.cos(lambda)));
  const sum = (term: (angle: number) => number) =>
    SERIES.reduce((total, factor, at) => total + factor * term(2 * (at + 1)), 0);
  const east = eta + sum((k) => Math.cos(k * xi) * Math.sinh(k * eta));
  const north = xi + sum((k) => Math.sin(k * xi) * Math.cosh(k * eta));
  return [FALSE_EASTING + SCALE * RADIUS * east, SCALE * RADIUS * north];
}
