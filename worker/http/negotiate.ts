/** Chooses the form a reader likes best (RFC 9110, sections 12.4.2 and 12.5.1: quality, specificity, parameters). */

interface Range {
  readonly type: string;
  readonly subtype: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly quality: number;
}

/** A longer Accept is set aside, which section 12.5.1 allows: the reader gets our first form. */
const LONGEST = 2048;
/** 0 to 1 with at most three decimals (section 12.4.2). */
const QUALITY = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/;

/**
 * The position of the best of our media types; undefined when none is acceptable. Of equally liked forms the one that was
 * named more exactly wins, then the one that we name first.
 */
export function bestOf(accept: string | null, offered: readonly string[]): number | undefined {
  if (accept === null || accept.length > LONGEST || accept.trim() === '') return 0;
  const ranges = split(accept, ',').map(rangeOf);
  let best: { at: number; quality: number; exactness: number } | undefined;
  for (const [at, type] of offered.entries()) {
    const { quality, exactness } = likingOf(rangeOf(type), ranges);
    if (quality === 0) continue;
    if (best && (quality < best.quality || (quality === best.quality && exactness <= best.exactness))) continue;
    best = { at, quality, exactness };
  }
  return best?.at;
}

/** The most exact range that fits decides, also when it says 0: "not this one". */
function likingOf(offer: Range, ranges: readonly Range[]): { quality: number; exactness: number } {
  let liking = { quality: 0, exactness: -1 };
  for (const range of ranges) {
    const exactness = exactnessOf(offer, range);
    if (exactness > liking.exactness) liking = { quality: range.quality, exactness };
  }
  return liking;
}

/** -1: does not fit; 0: any type; 1: any subtype; 2: this type; 3 and more: with that many of its parameters. */
function exactnessOf(offer: Range, range: Range): number {
  if (range.type === '*') return range.subtype === '*' ? 0 : -1;
  if (range.type !== offer.type) return -1;
  if (range.subtype === '*') return 1;
  if (range.subtype !== offer.subtype) return -1;
  let exactness = 2;
  for (const [name, value] of range.parameters) {
    const own = offer.parameters.get(name);
    // A parameter that our type does not have (a profile, a charset of JSON) excludes nothing: better served than refused.
    if (own === undefined) continue;
    if (own !== value) return -1;
    exactness++;
  }
  return exactness;
}

function rangeOf(text: string): Range {
  const [media = '', ...rest] = split(text, ';');
  const [type = '', subtype = ''] = media.trim().toLowerCase().split('/');
  const parameters = new Map<string, string>();
  let quality = 1;
  for (const part of rest) {
    const equals = part.indexOf('=');
    const name = part.slice(0, Math.max(equals, 0)).trim().toLowerCase();
    const value = unquoted(part.slice(equals + 1).trim()).toLowerCase();
    if (name === 'q') {
      quality = QUALITY.test(value) ? Number(value) : 0;
      break;
    }
    if (name !== '') parameters.set(name, value);
  }
  return { type, subtype, parameters, quality };
}

function unquoted(value: string): string {
  return value.length > 1 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;
}

/** Splits at a sign outside quoted strings, in one pass. */
function split(text: string, sign: ',' | ';'): string[] {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const one = text[at];
    if (one === '"') quoted = !quoted;
    else if (one === '\\' && quoted) at++;
    else if (one === sign && !quoted) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}
