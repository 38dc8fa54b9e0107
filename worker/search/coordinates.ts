/** Coordinates as clients write them: numbers in any spelling, boxes that reach beyond the edge of the map. */
import { badRequest } from '../http/problem.ts';
import type { BoundingBox } from '../store/bounding-box.ts';
import type { Point } from '../store/center-index.ts';

/** As JSON and printf write numbers, and more: "6.76", "+.5", "6.", "6.7640000000000002", "1e-3". */
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
/** Six numbers of 25 signs, the longest of a double, and their commas. */
const LONGEST_BOX = 160;

/** Numbers between commas; undefined where something else stands. A form's "+" arrives as a space, and a space after a comma is none. */
export function parseNumbers(value: string): number[] | undefined {
  const texts = value.length > LONGEST_BOX ? [] : value.replaceAll(', ', ',').replaceAll(' ', '+').split(',');
  const numbers = texts.map((one) => (NUMBER.test(one) ? Number(one) : NaN));
  return numbers.length > 0 && numbers.every(Number.isFinite) ? numbers : undefined;
}

/**
 * "6.6,51.3,6.9,51.6" in degrees. Two more numbers, lowest and highest height, are read and left out of account. What reaches
 * over a pole ends there; what reaches over the 180th meridian goes on beyond it; what goes all around is the world.
 */
export function parseBoundingBox(value: string): BoundingBox {
  const box = boxOf(value);
  if (box) return onTheGlobe(box);
  throw badRequest('"bbox" is west,south,east,north in degrees, south not above north, for example 6.6,51.3,6.9,51.6.');
}

/** Of six numbers the third and the sixth are heights. */
export function withoutHeights(numbers: readonly number[]): readonly number[] {
  return numbers.length === 6 ? numbers.filter((_, at) => at % 3 !== 2) : numbers;
}

function boxOf(value: string): BoundingBox | undefined {
  const [west, south, east, north, ...more] = withoutHeights(parseNumbers(value) ?? []);
  if (west === undefined || south === undefined || east === undefined || north === undefined) return undefined;
  return more.length === 0 && south <= north ? [west, south, east, north] : undefined;
}

function onTheGlobe([west, south, east, north]: BoundingBox): BoundingBox {
  const isAllAround = east - west >= 360;
  return [isAllAround ? -180 : wrapped(west), clamped(south), isAllAround ? 180 : wrapped(east), clamped(north)];
}

const clamped = (latitude: number) => Math.min(90, Math.max(-90, latitude));

/** 190 -> -170. The meridian itself is at both edges of the map and stays at its own. */
function wrapped(longitude: number): number {
  return Math.abs(longitude) <= 180 ? longitude : ((((longitude + 180) % 360) + 360) % 360) - 180;
}

/** "51.43,6.76": latitude, longitude in degrees. */
export function parsePoint(value: string): Point {
  const [latitude = NaN, longitude = NaN, ...more] = parseNumbers(value) ?? [];
  const isPossible = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && more.length === 0;
  if (isPossible) return { latitude, longitude };
  throw badRequest('"near" is latitude,longitude in degrees, for example 51.43,6.76.');
}
