/** The index of centers, read in place: a few integers per center, so that 10,000 are filtered without parsing one. */
import type { Block, Rows } from './block.ts';
import { type BoundingBox, boundsOf } from './bounding-box.ts';
import { type Day, type Minutes, weekdayOf } from '../../data/model/zone.ts';
import { DEGREE_SCALE, HOURS_ROW_LENGTH, NO_PLACE } from './center-index-layout.ts';

export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

const EARTH_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/** Centers by their position in the directory's order. */
export class CenterIndex {
  readonly count: number;
  readonly #block: Block;
  readonly #places: Int32Array;
  readonly #hours: Rows;

  constructor(block: Block) {
    this.#block = block;
    this.#places = block.numbers('places');
    this.#hours = block.rows('hours');
    this.count = this.#places.length / 2;
  }

  /** Undefined for a center without a position. */
  point(at: number): Point | undefined {
    const [longitude = NO_PLACE, latitude = NO_PLACE] = this.#places.subarray(2 * at, 2 * at + 2);
    if (longitude === NO_PLACE) return undefined;
    return { longitude: longitude / DEGREE_SCALE, latitude: latitude / DEGREE_SCALE };
  }

  /** The box around all positions; undefined where there is none. */
  bounds(): BoundingBox | undefined {
    const points = Array.from({ length: this.count }, (_, at) => this.point(at));
    return boundsOf(points.flatMap((one) => (one ? [[one.longitude, one.latitude] as const] : [])));
  }

  isIn([west, south, east, north]: BoundingBox, at: number): boolean {
    const point = this.point(at);
    if (!point) return false;
    const { longitude, latitude } = point;
    if (latitude < south || latitude > north) return false;
    return west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
  }

  /** Kilometres along a great circle (haversine on the mean radius); undefined to a center without a position. */
  kilometresTo(from: Point, at: number): number | undefined {
    const to = this.point(at);
    if (!to) return undefined;
    const a = Math.sin(((to.latitude - from.latitude) * RADIANS) / 2) ** 2;
    const b = Math.sin(((to.longitude - from.longitude) * RADIANS) / 2) ** 2;
    const across = Math.cos(from.latitude * RADIANS) * Math.cos(to.latitude * RADIANS);
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(a + across * b)));
  }

  /** Which centers have this value; compared without regard to capitals. */
  matcherOf(field: 'postal_code' | 'district', value: string): (at: number) => boolean {
    const lowerCase = value.toLowerCase();
    const number = this.#block
      .shelf(`${field}s`)
      .all()
      .findIndex((one) => one.toLowerCase() === lowerCase);
    const numbers = this.#block.numbers(field);
    return (at) => number >= 0 && numbers[at] === number;
  }

  /** Whether a regular session covers a minute, before holidays, closures and weeks left out: "perhaps" or "no". */
  mayBeOpen(at: number, day: Day, minutes: Minutes): boolean {
    const bit = 1 << weekdayOf(day);
    const row = this.#hours.of(at);
    for (let i = 0; i < row.length; i += HOURS_ROW_LENGTH) {
      const [weekdays = 0, opens = 0, closes = 0, first = 0, last = 0] = row.subarray(i, i + HOURS_ROW_LENGTH);
      if (weekdays & bit && opens <= minutes && minutes < closes && first <= day && day <= last) return true;
    }
    return false;
  }

  /** Centers with an extra session on a day. */
  extrasOn(day: Day): Set<number> {
    const days = this.#block.numbers('extra_days');
    const centers = this.#block.numbers('extra_centers');
    const found = new Set<number>();
    for (let i = 0; i < days.length; i++) if (days[i] === day) found.add(centers[i] ?? -1);
    return found;
  }
}
