/** A page as whoever reads its text alone gets it: text browsers, reader views, programs that make text of HTML. */

/** What such a reader leaves out with its content. */
const UNREAD = /<(script|style|template)\b[^]*?<\/\1>|<head\b[^]*?<\/head>|<!--[^]*?-->/g;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decode = (html: string): string =>
  html.replace(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity).replace(/[\u2066-\u2069]/g, '');

/** The content of all text nodes, in order: what `textContent` of the body is. */
export function textNodes(html: string): string[] {
  return html
    .replace(UNREAD, '')
    .split(/<[^>]*>/)
    .map(decode);
}

/**
 * Where two elements run into each other: a letter or digit directly beside another, or a telephone number that follows a digit
 * on the same line. Each as the text on both sides.
 */
export function joins(html: string): string[] {
  const pieces = textNodes(html).filter((piece) => piece !== '');
  const found: string[] = [];
  for (const [at, next] of pieces.entries()) {
    const before = pieces[at - 1] ?? '';
    if (/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}+]/u.test(next))
      found.push(`${before.slice(-20)}|${next.slice(0, 20)}`);
  }
  const numbers = pieces.join('').matchAll(/.{0,12}\d[^\S\n]+\+\d.{0,12}/g);
  return [...found, ...[...numbers].map(([run]) => run)];
}
