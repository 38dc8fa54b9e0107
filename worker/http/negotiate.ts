/** Proactive negotiation by Accept (RFC 9110, sections 12.4.2 and 12.5.1: quality, specificity, parameters). */

interface MediaRange {
  readonly type: string;
  readonly subtype: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly quality: number;
}

/** A longer Accept is disregarded, which section 12.5.1 allows: the first offered type is selected. */
const LONGEST = 2048;
/** 0 to 1 with at most three decimals (section 12.4.2). */
const QUALITY = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/;

/**
 * The index of the preferred offered media type; undefined when none is acceptable. Of equal qualities the more specific range
 * wins, then the order in `offered`.
 */
export function selectMediaType(accept: string | null, offered: readonly string[]): number | undefined {
  if (accept === null || accept.length > LONGEST || accept.trim() === '') return 0;
  const ranges = split(accept, ',').map(parseMediaRange);
  let selected: { at: number; quality: number; specificity: number } | undefined;
  for (const [at, type] of offered.entries()) {
    const { quality, specificity } = qualityOf(parseMediaRange(type), ranges);
    if (quality === 0) continue;
    if (
      selected &&
      (quality < selected.quality || (quality === selected.quality && specificity <= selected.specificity))
    )
      continue;
    selected = { at, quality, specificity };
  }
  return selected?.at;
}

/** The most specific matching range decides, also with q=0 ("not acceptable"). */
function qualityOf(offer: MediaRange, ranges: readonly MediaRange[]): { quality: number; specificity: number } {
  let preference = { quality: 0, specificity: -1 };
  for (const range of ranges) {
    const specificity = specificityOf(offer, range);
    if (specificity > preference.specificity) preference = { quality: range.quality, specificity };
  }
  return preference;
}

/** -1: does not fit; 0: any type; 1: any subtype; 2: this type; 3 and more: with that many of its parameters. */
function specificityOf(offer: MediaRange, range: MediaRange): number {
  if (range.type === '*') return range.subtype === '*' ? 0 : -1;
  if (range.type !== offer.type) return -1;
  if (range.subtype === '*') return 1;
  if (range.subtype !== offer.subtype) return -1;
  let specificity = 2;
  for (const [name, value] of range.parameters) {
    const offered = offer.parameters.get(name);
    // A parameter that the offered type lacks (a profile, a charset of JSON) does not exclude it: better served than refused.
    if (offered === undefined) continue;
    if (offered !== value) return -1;
    specificity++;
  }
  return specificity;
}

function parseMediaRange(text: string): MediaRange {
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
function split(text: string, separator: ',' | ';'): string[] {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') quoted = !quoted;
    else if (character === '\\' && quoted) at++;
    else if (character === separator && !quoted) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}
