/** The address of a center's calendar for apps without a link of their own: neat on a phone, whole when selected and when copied. */
import { expect, it } from 'vitest';
import { oneChromium, theSite } from './stage.ts';

const site = theSite();
const chrome = oneChromium();

/** Runs inside the page: the address as a reader would select it, its pieces, and the lines that each of them takes. */
function selected() {
  const link = document.getElementById('feed') as HTMLElement;
  const range = document.createRange();
  getSelection()?.selectAllChildren(link);
  const pieces = [...link.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  const lines = pieces.map((piece) => {
    range.selectNode(piece);
    return range.getClientRects().length;
  });
  return { text: String(getSelection()), broken: lines.filter((count) => count > 1).length, pieces: pieces.length };
}

it.each([
  ['de', 320],
  ['ar', 320],
  ['de', 1280],
])('the address breaks only after a slash, in %s at %i px', async (tag, width) => {
  const context = await chrome.browser.newContext({ viewport: { width, height: 844 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.origin });
  const page = await context.newPage();
  await page.goto(`${site.origin}/${tag}/centers/mitte/`);
  const address = `${site.origin}/v1/centers/mitte.${tag === 'de' ? '' : `${tag}.`}ics`;
  expect(await page.evaluate(selected)).toEqual({ text: address, broken: 0, pieces: 4 });
  await page.locator('button[data-copy-from=feed]').click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await context.close();
});
