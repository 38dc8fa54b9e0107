/** The part of an answer that the developers' page shows: cut out alike by the build, for its example, and by the page's script. */

/** Enough to see what it is. */
const MOST_LINES = 28;

/** Components of iCalendar (RFC 5545, section 3.6), subjects of Turtle. */
const BLOCKS = /\n(?=BEGIN:VEVENT\n)|\n\n/;

/** The blocks of a text that is not JSON. */
export function blocksOf(body: string): string[] {
  return body.replaceAll('\r\n', '\n').split(BLOCKS);
}

/**
 * Of JSON the member at `place` ("occurrences.0"), indented; of any other text the block in which `place` stands. Where there is no
 * such part, the beginning of the whole.
 */
export function answerPart(body: string, place: string): string {
  const isJson = /^\s*[[{]/.test(body);
  const lines = (isJson ? memberAt(JSON.parse(body), place) : blockWith(body, place)).trimEnd().split('\n');
  return lines.length <= MOST_LINES ? lines.join('\n') : [...lines.slice(0, MOST_LINES), '…'].join('\n');
}

function memberAt(value: unknown, place: string): string {
  const member = place
    .split('.')
    .reduce<unknown>((inside, name) => (inside as { readonly [name: string]: unknown } | undefined)?.[name], value);
  return JSON.stringify(member ?? value, null, 2);
}

function blockWith(body: string, place: string): string {
  return blocksOf(body).find((block) => block.includes(place)) ?? body;
}
