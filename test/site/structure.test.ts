// What readers of a page meet who do not see it as a whole: headings, names, captions, a way past the header, letters they can make out.
import { describe, expect, it } from 'vitest';
import { SMALL_CONTRAST } from '../../worker/site/office/words/examinations.ts';
import { textOf } from '../unit/texts.ts';
import { hasOwnTag } from '../../data/model/text-meta.ts';
import { contrast, SITE_COLORS } from './contrast.ts';
import { pagesOf, TAGS } from './site.ts';

const site = pagesOf();

describe.each(['de', 'ar'])('pages in %s', (tag) => {
  const text = textOf(tag);

  it('have a heading for each day, and a name for each card', async () => {
    const home = await site.text(`/${tag}/`);
    const days = [...home.matchAll(/<li class="day[^"]*"/g)].length;
    expect(days).toBeGreaterThan(5);
    expect([...home.matchAll(/<h2 class="date">\s*<time datetime="\d{4}-\d\d-\d\d"/g)]).toHaveLength(days);
    const cards = [...home.matchAll(/<article class="answer" aria-label="([^"]+)"/g)].map(([, name]) => name);
    expect(cards).toEqual(['RSC Nord', 'RSC Mitte', 'RSC West']);
  });

  it('have tables with captions', async () => {
    for (const path of [`/${tag}/`, `/${tag}/centers/mitte/`, `/${tag}/centers/mitte/poster/`, `/${tag}/poster/`]) {
      const html = await site.text(path);
      const tables = [...html.matchAll(/<table[^>]*>\s*(.{0,60})/g)];
      expect(tables.length, path).toBeGreaterThan(0);
      for (const [, begin] of tables) expect(begin, path).toMatch(/^<caption class="hidden">[^<]/);
    }
  });

  it('begin with the way to their content, inside the banner', async () => {
    const html = await site.text(`/${tag}/centers/mitte/`);
    expect(html).toMatch(/<body[^>]*>\s*<header class="top">\s*<a class="skip" href="#content">/);
    expect(html).toContain('<main id="content">');
  });

  it('name their subject first', async () => {
    const subject = String(text.words['advice_for_immigrants']);
    expect(await site.text(`/${tag}/`)).toContain(`<title>${subject} · Duisburg</title>`);
    expect(await site.text(`/${tag}/centers/mitte/`)).toContain(`<title>RSC Mitte · ${subject}</title>`);
  });

  it('are sent on by a link of a messenger, and look for buses at the address', async () => {
    const html = await site.text(`/${tag}/centers/mitte/`);
    const page = encodeURIComponent(`https://example.test/${tag}/centers/mitte/`);
    for (const start of ['https://wa.me/?text=', 'https://t.me/share/url?url=', 'viber://forward?text=', 'sms:?body='])
      expect(html.split(`href="${start}`)[1]?.split('"')[0], start).toContain(page);
    expect(html).toMatch(/<button type="button" data-share="[^"]+" hidden/);
    expect(html).toContain('destination=Br%C3%BCckenstra%C3%9Fe%2030%2C%2047053%20Duisburg&amp;travelmode=transit"');
  });
});

it('languages that are missing stand by their own names where all languages do, with those that come nearest', async () => {
  for (const path of ['/', '/tr/', '/ar/centers/mitte/', '/en/poster/']) {
    const html = await site.text(path);
    const [first = '', second = ''] = [...html.matchAll(/<li class="missing">([^]*?)<\/li>/g)].map(([, item]) => item);
    expect(first, path).toMatch(/<bdi lang="ckb"[^>]*>کوردیی ناوەندی<\/bdi>/);
    expect(second, path).toContain('lang="rom">Romani');
    const offered = (item: string) => [...item.matchAll(/<a [^>]*>([^<]+)</g)].map(([, name]) => name);
    expect(offered(first), path).toEqual(['العربية', 'English', 'Deutsch']);
    expect(offered(second), path).toEqual(['Deutsch', 'English']);
    for (const there of TAGS) expect(first + second, there).not.toContain(`<bdi lang="${textOf(there).meta.lang}"`);
  }
});

it('pages that all languages share say in each of them which two they are in', async () => {
  for (const path of ['/de/privacy/', '/en/imprint/', '/de/accessibility/', '/en/changes/']) {
    const said = [...(await site.text(path)).matchAll(/<li class="missing" lang="([^"]+)"([^>]*)>([^<]+)<\/li>/g)];
    const expected = TAGS.map(textOf).filter((text) => hasOwnTag(text) && !['de', 'en'].includes(text.tag));
    expect(
      said.map(([, lang, more, words]) => [lang, more?.trim(), words]),
      path,
    ).toEqual(
      expected.map(({ meta, words }) => [
        meta.lang,
        meta.dir === 'rtl' ? 'dir="rtl"' : '',
        words['german_and_english'],
      ]),
    );
  }
});

it('the sitemap says when each address was last written', async () => {
  const entries = (await site.text('/sitemap.xml')).split('<url>').slice(1);
  expect(entries.length).toBeGreaterThan(50);
  for (const entry of entries)
    expect(entry).toMatch(/^<loc>[^<]+<\/loc><lastmod>2026-11-\d\dT\d\d:\d\d:\d\dZ<\/lastmod>/);
  expect(entries.join()).not.toMatch(/\/(poster|review)\//);
});

it.each(['light', 'dark'])('small text has the contrast of AAA on every ground (WCAG 2.2, 1.4.6), %s', (name) => {
  const colors = SITE_COLORS[name === 'light' ? 0 : 1] ?? {};
  for (const text of ['ink', 'soft', 'accent', 'warn'])
    for (const ground of ['paper', 'card', 'tint'])
      expect(contrast(colors[text] ?? '', colors[ground] ?? ''), `${text} on ${ground}`).toBeGreaterThanOrEqual(
        SMALL_CONTRAST,
      );
});
