import { beforeAll, describe, expect, it } from 'vitest';
import { frameHeight } from '../../worker/site/embed/frame-height.ts';
import { FIRST_EDITION, withCenter } from '../fixtures/directory.ts';
import { type Pages, pagesOf, TAGS } from './site.ts';
import { ORIGIN } from '../application.ts';

let site: Pages;
beforeAll(async () => {
  site = pagesOf();
});
const ask = (query: string) => site.get(`/oembed?${query}`);
const page = (path: string) => `url=${encodeURIComponent(ORIGIN + path)}`;

describe('oEmbed', () => {
  it('answers a center’s page with the frame in that language', async () => {
    const response = await ask(page('/tr/centers/mitte/'));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual({
      version: '1.0',
      type: 'rich',
      provider_name: 'Next Consultation (inoffiziell)',
      provider_url: `${ORIGIN}/`,
      title: 'RSC Mitte · Randevusuz danışma saati',
      cache_age: 3600,
      width: 600,
      height: frameHeight(600),
      html: `<iframe src="${ORIGIN}/embed/mitte/tr/" title="RSC Mitte · Randevusuz danışma saati" width="600" height="${frameHeight(600)}" loading="lazy" frameborder="0"></iframe>`,
    });
  });

  it('knows the frame’s own address, and addresses without their last slash', async () => {
    for (const path of ['/embed/west/ar/', '/embed/west/ar', '/ar/centers/west']) {
      const { html } = (await (await ask(page(path))).json()) as { html: string };
      expect(html, path).toContain(`src="${ORIGIN}/embed/west/ar/"`);
    }
  });

  it('is never larger than asked', async () => {
    const answer = await (await ask(`${page('/de/centers/mitte/')}&maxwidth=320&maxheight=400`)).json();
    expect(answer).toMatchObject({ width: 320, height: 400 });
  });

  it.each([
    ['an address of somebody else', 'url=https%3A%2F%2Fexample.org%2Fde%2Fcenters%2Fmitte%2F', 404],
    ['an unknown center', page('/de/centers/nowhere/'), 404],
    ['an unknown language', page('/xx/centers/mitte/'), 404],
    ['a page without a frame', page('/de/privacy/'), 404],
    ['another format', `${page('/de/centers/mitte/')}&format=xml`, 501],
    ['no address', '', 400],
    ['two addresses', `${page('/de/')}&${page('/en/')}`, 400],
    ['a width that is none', `${page('/de/centers/mitte/')}&maxwidth=-1`, 400],
  ])('refuses %s', async (_, query, status) => {
    const response = await ask(query);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });

  it('takes every center’s page and frame, with a query or a fragment', async () => {
    const taken = site.pages.filter((path) => /^\/(?:[\w-]+\/centers\/\w+|embed\/\w+\/[\w-]+)\/$/.test(path));
    expect(taken).toHaveLength(2 * TAGS.length * FIRST_EDITION.centers.length);
    for (const path of taken) {
      for (const end of ['', '?utm_source=x', '#hours', '?a=/b/#/c/'])
        expect((await ask(page(path + end))).status, path + end).toBe(200);
    }
  });

  it.each([
    ['/de/centers/mitte//', '/embed/mitte/de//'],
    ['/de/centers/mitte//elsewhere', '/embed/mitte/de//elsewhere'],
    ['/de/centers/mitte//elsewhere/', '/embed/mitte/de//poster/'],
    ['//de/centers/mitte/', '//embed/mitte/de/'],
    ['/de/centers/mitte/poster/', '/embed/mitte/de/poster/'],
    ['/de//centers/mitte/', '/embed//mitte/de/'],
    ['/DE/centers/mitte/', '/embed/mitte/DE/'],
    ['/de/centers/Mitte/', '/embed/Mitte/de/'],
    ['/de/centers/mit%74e/', '/embed/mitte/d%65/'],
    ['/de/centers/mitte/index.html', '/embed/mitte/de/index.html'],
    ['/de/centers/', '/embed/mitte/'],
    ['/embed/centers/mitte/', '/embed/de/mitte/'],
  ])('answers 404 for what is no address here: %s and %s', async (...paths) => {
    for (const path of paths) {
      expect((await ask(page(path))).status, path).toBe(404);
    }
  });

  it('is announced by the page that it embeds', async () => {
    const html = await site.text('/fa/centers/nord/');
    const [, href = ''] = /href="([^"]*)" type="application\/json\+oembed"/.exec(html) ?? [];
    expect((await site.get(href.slice(ORIGIN.length))).status).toBe(200);
  });

  it('keeps a name with quotes and ampersands inside its title, and so does the builder', async () => {
    const { get, text } = pagesOf(withCenter(FIRST_EDITION, 'mitte', { name: 'Büro "Mitte" & Hof' }));
    const title = 'title="Büro &quot;Mitte&quot; &amp; Hof · Offene Sprechstunde"';
    const answer = await get(`/oembed?${page('/de/centers/mitte/')}`);
    expect(await answer.json()).toMatchObject({ html: expect.stringContaining(title) });
    const builder = await text('/de/embed/snippet/?center=mitte');
    expect(builder).toContain('title=&quot;Offene Sprechstunde: Büro &amp;quot;Mitte&amp;quot; &amp;amp; Hof&quot;');
    expect(builder).toContain('>Offene Sprechstunde: Büro &quot;Mitte&quot; &amp; Hof</a>');
  });
});
