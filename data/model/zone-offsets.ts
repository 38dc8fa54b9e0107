/** Every change of a time zone's offset from 1970 to 2100 (RFC 9557 names the zones), read from the runtime's data once per zone. */

/**
 * Pairs of integers: the minute since 1970 (UTC) from which an offset holds, and the offset in minutes east of UTC. The first
 * pair is what holds when 1970 begins; before and after, the first and the last offset hold on.
 */
export type Offsets = ArrayLike<number>;

const FIRST_YEAR = 1970;
const LAST_YEAR = 2100;
const STEP = 14 * 1440;

const known = new Map<string, Offsets>();

/** The build writes a zone's offsets beside the data, because the runtime's first answer costs ten milliseconds and more. */
export function rememberOffsets(zone: string, offsets: Offsets): void {
  known.set(zone, offsets);
}

export function offsetsOf(zone: string): Offsets {
  const offsets = known.get(zone) ?? searchOffsets(zone);
  known.set(zone, offsets);
  return offsets;
}

/** No zone has changed twice within two weeks since 1970: a look every two weeks sees each change, halving finds its minute. */
function searchOffsets(zone: string): number[] {
  const offsetAt = offsetLookup(zone);
  const [first, last] = [FIRST_YEAR, LAST_YEAR + 1].map((year) => Date.UTC(year) / 60_000) as [number, number];
  const pairs = [first, offsetAt(first)];
  let before = pairs[1] ?? 0;
  for (let at = first; at < last; at += STEP) {
    const next = Math.min(at + STEP, last);
    const after = offsetAt(next);
    if (after === before) continue;
    let [low, high] = [at, next];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offsetAt(middle) === before) low = middle;
      else high = middle;
    }
    pairs.push(high, after);
    before = after;
  }
  return pairs;
}

/** Minutes east of UTC at a minute since 1970: what a wall clock there shows, less the minute itself. */
function offsetLookup(zone: string): (minute: number) => number {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (minute) => {
    const shown = new Map(clock.formatToParts(minute * 60_000).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes) => shown.get(type) ?? 0;
    const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
    return wall / 60_000 - minute;
  };
}
