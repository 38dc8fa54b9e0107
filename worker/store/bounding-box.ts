/** West, south, east, north in degrees (RFC 7946, section 5); west is greater than east across the 180th meridian. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

/** The box around points, longitude first; undefined where there is none. */
export function boundsOf(
  points: ReadonlyArray<readonly [longitude: number, latitude: number]>,
): BoundingBox | undefined {
  if (points.length === 0) return undefined;
  const [x, y] = [points.map(([longitude]) => longitude), points.map(([, latitude]) => latitude)];
  return [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)];
}
