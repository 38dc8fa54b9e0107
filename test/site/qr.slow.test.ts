/** The poster's codes, read back by a reader that somebody else wrote (jsQR). */
import { Resvg } from '@resvg/resvg-js';
import readerModule from 'jsqr';
import { beforeAll, describe, expect, it } from 'vitest';
import { secondCity } from '../fixtures/second-city.ts';
import { type Pages, pagesOf, TAGS } from './site.ts';
import { ORIGIN } from '../application.ts';

/** jsQR is CommonJS: its types name the function as the default, Node hands over the module. */
const read = ('default' in readerModule ? readerModule.default : readerModule) as unknown as (
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
) => { data: string } | null;

/** What a camera reads from each code of a page, in their order. `pixels`: how wide the picture of a code is. */
function codesOf(html: string, pixels: number): (string | undefined)[] {
  return [...html.matchAll(/<svg class="qr"[^]*?<\/svg>/g)].map(([svg]) => {
    const standing = svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
    const picture = new Resvg(standing, { fitTo: { mode: 'width', value: pixels } }).render();
    return read(new Uint8ClampedArray(picture.pixels), picture.width, picture.height)?.data;
  });
}

describe('the codes of a poster', () => {
  let site: Pages;
  beforeAll(async () => {
    site = pagesOf();
  });

  it.each(TAGS)('lead in %s to the page, in that language, and there is one alone', async (tag) => {
    for (const id of ['nord', 'mitte', 'west']) {
      const html = await site.text(`/${tag}/centers/${id}/poster/`);
      const page = `${ORIGIN}/${tag}/centers/${id}/`;
      expect(codesOf(html, 400)).toEqual([page]);
    }
  });

  it('can be read from a bad print, and on posters of another city', async () => {
    const city = pagesOf(secondCity().directory);
    const [page] = codesOf(await city.text('/pl/centers/gartenstadt/poster/'), 110);
    expect(page).toBe(`${ORIGIN}/pl/centers/gartenstadt/`);
  });
});
