/** What oEmbed answers, on a page of another origin: as it is, and as WordPress's own consumer and script make it. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { FIRST_EDITION } from '../fixtures/directory.ts';
import { EMBED_SCRIPT, hasWordPress, shownByWordPress } from '../site/cms/wordpress.ts';
import { MONDAY, TAGS } from '../site/site.ts';
import { sample } from '../thorough.ts';
import { textOf } from '../unit/texts.ts';
import { sharedChromium, sharedFirefox } from './shared.ts';
import { theSite } from './stage.ts';

const IDS = FIRST_EDITION.centers.map(({ id }) => id);

/** Those asked for by name, and the longest. */
const LONG = ['de', 'ar', 'tr', 'de-simple', 'uk'];

interface Rich {
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

const pages: Record<string, string> = {};
const feed = theSite();
const partner = theSite(pages);

/** The way of a consumer: from the page's discovery link to the answer. */
async function discovered(path: string, more = ''): Promise<Rich> {
  const html = await (await fetch(feed.origin + path)).text();
  const [, href = ''] = /<link rel="alternate" href="([^"]*)" type="application\/json\+oembed"/.exec(html) ?? [];
  const answer = await fetch(href.replaceAll('&amp;', '&') + more);
  expect(answer.status, path).toBe(200);
  return (await answer.json()) as Rich;
}

const opened = async (browser: Browser, name: string, body: string): Promise<Page> => {
  pages[`/${name}/`] =
    `<!doctype html><html lang="de"><meta charset="utf-8"><title>${name}</title><main>${body}</main></html>`;
  const page = await browser.newPage();
  await page.clock.setFixedTime(new Date(MONDAY));
  await page.goto(`${partner.origin}/${name}/`);
  return page;
};

/** Runs inside a frame, once it is filled: what of it can only be reached by scrolling. */
async function hiddenOf() {
  const session = () => document.querySelector('.one:not([hidden]) time')?.checkVisibility() ?? false;
  for (let tries = 0; tries < 250 && (document.readyState !== 'complete' || !session()); tries++)
    await new Promise((done) => setTimeout(done, 20));
  const { scrollHeight, clientHeight, scrollWidth, clientWidth, lang } = document.documentElement;
  return { lang, session: session(), below: scrollHeight - clientHeight, beside: scrollWidth - clientWidth };
}

/** Runs inside the page: frames load when they come near. */
async function seeAll(): Promise<(readonly [width: number, height: number])[]> {
  const frames = [...document.querySelectorAll('iframe')];
  for (const frame of frames) {
    frame.scrollIntoView();
    await new Promise((done) => setTimeout(done, 20));
  }
  return frames.map((frame) => [frame.offsetWidth, frame.offsetHeight] as const);
}

describe('in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedChromium();
  });

  it.each([
    ['at its own width', '', 600, sample(TAGS, 9, (tag) => textOf(tag).meta.dir)],
    ['in the narrowest column', '&maxwidth=250', 250, LONG],
    ['in a large phone’s column', '&maxwidth=360', 360, LONG],
    ['in a text column', '&maxwidth=500', 500, LONG],
  ])('the frame shows the next session whole, %s', async (_, more, width, tags) => {
    const asked = tags.flatMap((tag) => IDS.map((id) => `/${tag}/centers/${id}/`));
    const answers = await Promise.all(asked.map((path) => discovered(path, more)));
    const page = await opened(browser, 'frames', answers.map(({ html }) => html).join('\n'));
    expect(await page.evaluate(seeAll)).toEqual(answers.map(({ height }) => [width, height]));
    for (const [place, frame] of page.frames().slice(1).entries()) {
      const lang = textOf(asked[place]?.split('/')[1] ?? '').meta.lang;
      const whole = { lang, session: true, below: 0, beside: 0 };
      expect(await frame.evaluate(hiddenOf), asked[place]).toEqual(whole);
    }
    await page.close();
  });

  it('a frame lower than its content can be scrolled', async () => {
    const { html, height } = await discovered('/de/centers/mitte/', '&maxheight=200');
    expect(height).toBe(200);
    const page = await opened(browser, 'low', html);
    const link = page.frameLocator('iframe').locator('a[target]');
    await link.scrollIntoViewIfNeeded();
    expect((await link.boundingBox())?.y).toBeLessThan(200);
    await page.close();
  });
});

describe.runIf(hasWordPress()).each([
  ['Chromium', () => sharedChromium()],
  ['Firefox', () => sharedFirefox()],
] as const)('in a WordPress page in %s', (name, launch) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });

  /** Addresses on lines of their own, as an author pastes them, and the script that WordPress adds. */
  async function embedded(paths: readonly string[]): Promise<Page> {
    const html = paths.map((path) => feed.origin + path).join('\n\n');
    const { contents } = await shownByWordPress([{ html, unfiltered: false }]);
    const script = `<script>${await readFile(EMBED_SCRIPT, 'utf8')}</script>`;
    return opened(browser, `wordpress-${name}`, `${contents.join('')}${script}`);
  }

  it('the frame grows or shrinks to what it holds', async () => {
    const paths = ['de', 'ar', 'tr', 'de-simple'].map((tag) => `/${tag}/centers/mitte/`);
    const page = await embedded(paths);
    await page.evaluate(seeAll);
    for (const [place, frame] of (await page.locator('iframe').all()).entries()) {
      expect(await frame.getAttribute('sandbox')).toBe('allow-scripts');
      const inside = frame.contentFrame();
      await inside.locator('html').evaluate(hiddenOf);
      const needed = await inside.locator('html').evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
      await expect.poll(() => frame.getAttribute('height'), { message: paths[place] as string }).toBe(String(needed));
      expect(await inside.locator('html').evaluate(hiddenOf), paths[place]).toMatchObject({ below: 0, beside: 0 });
    }
    await page.close();
  });

  it('its link and its number lead to the center’s page, out of a sandbox that may neither open nor call', async () => {
    for (const link of ['a[target]', 'a[href^="tel:"]']) {
      const page = await embedded(['/tr/centers/west/']);
      await page.frameLocator('iframe').locator('time:visible').first().waitFor();
      await page.frameLocator('iframe').locator(link).first().click();
      await page.waitForURL(`${feed.origin}/tr/centers/west/`);
      await page.close();
    }
  });
});
