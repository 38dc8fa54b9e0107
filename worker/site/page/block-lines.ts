/** Puts the blocks of a page on lines of their own: what reads its text alone must not run two of them together. */

/** Elements that browsers set as blocks, rows or cells; a line break beside one shows nowhere (CSS Text 3, section 4.1). */
const BLOCK =
  'address|article|aside|body|caption|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|head|header|li|main|nav|ol|p|section|summary|table|tbody|td|text|th|thead|tr|ul';

const INLINE = 'a|bdi|button|s|small|span|strong|time';

const BEFORE = new RegExp(`(?<=[^>\\n]|</(?:${INLINE})>)(?=<(?:${BLOCK})[ >])`, 'g');
const AFTER = new RegExp(`(</(?:${BLOCK})>|<br/>)(?!\\n)`, 'g');

/** Policies name what stands between them by its hash. */
const UNTOUCHED = /(<\/?(?:script|style)\b[^<>]*>)/;

/** The same markup with a line break after each block, and before one that follows words. */
export function withBlocksOnLines(html: string): string {
  let untouched = false;
  return html
    .split(UNTOUCHED)
    .map((piece) => {
      if (UNTOUCHED.test(piece)) untouched = !piece.startsWith('</');
      else if (!untouched) return piece.replace(BEFORE, '\n').replace(AFTER, '$1\n');
      return piece;
    })
    .join('');
}
