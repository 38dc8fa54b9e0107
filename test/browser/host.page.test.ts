/** The widget on partners' pages of every kind, from another origin: policies, integrity, sandboxes, other scripts, content systems, print. */
import { createHash } from 'node:crypto';
import { chromium, firefox, type Browser, type BrowserContext, type Page } from 'playwright';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startOrigins, type Clock, type Origins } from './origins.ts';
import { CHROMIUM, FIREFOX } from './projects.ts';

/** Wednesday, 18 November 2026, 11:00 in Duisburg. */
const NOW = Date.parse('2026-11-18T11:00:00+01:00');
const clock: Clock = { now: NOW };

let origins: Origins;
beforeAll(async () => {
  origins = await startOrigins(clock);
});
afterAll(() => origins.close());

const widget = (attributes = 'center="mitte" lang="de"'): string =>
  `<next-consultation ${attributes}><a href="/hours" lang="de">Sprechzeiten</a></next-consultation>`;

const script = (more = '', path = '/widget/v1/next-consultation.js'): string =>
  `<script type="module" src="${origins.feed}${path}" crossorigin="anonymous" referrerpolicy="no-referrer" ${more}></script>`;

/** A page of the partner's site. */
const html = (body: string, head = ''): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Partner</title>${head}</head><body>${body}</body></html>`;

interface Visit {
  readonly page: Page;
  readonly console: string[];
  readonly errors: string[];
}

describe.each([
  ['chromium', () => chromium.launch(CHROMIUM)],
  ['firefox', () => firefox.launch(FIREFOX)],
] as const)('in %s', (engine, launch) => {
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    clock.now = NOW;
    context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  });
  afterEach(() => context.close());

  let visits = 0;
  async function visit(body: string, headers: Readonly<Record<string, string>> = {}): Promise<Visit> {
    const path = `/${engine}-${visits++}`;
    origins.pages.set(path, { body: body.startsWith('<!doctype') ? body : html(body), headers });
    const page = await context.newPage();
    const console: string[] = [];
    const errors: string[] = [];
    page.on('console', (message) => console.push(message.text()));
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(origins.partner + path);
    return { page, console, errors };
  }

  const policy = (more: string): Record<string, string> => ({
    'content-security-policy': `default-src 'none'; script-src ${origins.feed}; ${more}`,
  });
  const connect = (): string => `connect-src ${origins.feed}`;

  const drawn = (page: Page): Promise<void> =>
    page
      .waitForFunction(() => document.querySelector('next-consultation')?.shadowRoot?.querySelector('time'))
      .then(() => undefined);

  const line = (page: Page): Promise<string | undefined> =>
    page.evaluate(() =>
      document.querySelector('next-consultation')?.shadowRoot?.querySelector('[part~=line]')?.textContent?.trim(),
    );

  const linkIsSeen = (page: Page): Promise<boolean> =>
    page.evaluate(() => document.querySelector('a[href="/hours"]')?.checkVisibility() ?? false);

  const settle = (page: Page, ms = 600): Promise<unknown> => page.waitForTimeout(ms);
  const ours = (console: readonly string[]): string[] =>
    console.filter((text) => text.startsWith('<next-consultation>'));

  it("renders fully under style-src 'none', from one data request", async () => {
    const before = origins.asked.length;
    const { page, console, errors } = await visit(widget() + script(), policy(`${connect()}; style-src 'none'`));
    await drawn(page);
    const look = await page.evaluate(() => {
      const root = document.querySelector('next-consultation')?.shadowRoot;
      const style = (selector: string): CSSStyleDeclaration =>
        getComputedStyle(root?.querySelector(selector) as Element);
      return [style('[part~=root]').display, style('[part~=root]').borderTopWidth, style('[part~=call]').minHeight];
    });
    expect(look).toEqual(['grid', '1px', '44px']);
    expect([console, errors]).toEqual([[], []]);
    expect(origins.asked.slice(before)).toHaveLength(1);
  });

  it('corrects a device clock that is off, by the Date of the answer', async () => {
    // The machine's own clock is far from 2026-11-18: without the correction another day would be shown.
    const { page } = await visit(widget() + script());
    await drawn(page);
    expect(await line(page)).toBe('heute, 14:00–16:00 Uhr');
  });

  it('keeps the fallback and names the directive when connect-src is missing', async () => {
    const { page, console, errors } = await visit(widget() + script(), policy(''));
    await settle(page);
    expect(await linkIsSeen(page)).toBe(true);
    expect(ours(console)).toEqual([expect.stringContaining(`connect-src ${origins.feed}`)]);
    expect(errors).toEqual([]);
  });

  it('runs with the right integrity, and leaves the link with a wrong one', async () => {
    const source = origins.files.get('/widget/v1/next-consultation.js') ?? '';
    const hash = `sha384-${createHash('sha384').update(source).digest('base64')}`;
    const good = await visit(widget() + script(`integrity="${hash}"`));
    await drawn(good.page);
    const bad = await visit(widget() + script('integrity="sha384-AAAA"'));
    await settle(bad.page);
    expect(await linkIsSeen(bad.page)).toBe(true);
    expect(bad.errors).toEqual([]);
  });

  it("works under require-trusted-types-for 'script' with its own policy name", async () => {
    const { page, errors } = await visit(
      widget() + script(),
      policy(`${connect()}; require-trusted-types-for 'script'; trusted-types next-consultation`),
    );
    await drawn(page);
    expect(errors).toEqual([]);
  });

  it('stays away, and says why, where Trusted Types are required and its policy is refused', async () => {
    const { page, console, errors } = await visit(
      widget() + script(),
      policy(`${connect()}; require-trusted-types-for 'script'; trusted-types lit-html`),
    );
    await settle(page);
    expect(await linkIsSeen(page)).toBe(true);
    expect(ours(console)).toEqual([expect.stringContaining('trusted-types next-consultation')]);
    expect(errors).toEqual([]);
  });

  it('works where policies are limited but not required', async () => {
    const { page, errors } = await visit(widget() + script(), policy(`${connect()}; trusted-types lit-html`));
    await drawn(page);
    expect(errors).toEqual([]);
  });

  it('lives beside another Lit that holds the policy lit-html', async () => {
    const other = await build({
      stdin: {
        contents:
          "import { html, render } from 'lit/html.js'; render(html`<b id=${'other'}>other</b>`, document.body.appendChild(document.createElement('p')));",
        resolveDir: '.',
      },
      bundle: true,
      write: false,
      format: 'esm',
    });
    origins.files.set('/other.js', other.outputFiles[0]?.text ?? '');
    const { page, errors } = await visit(
      script('', '/other.js') + widget() + script(),
      policy(`${connect()}; require-trusted-types-for 'script'; trusted-types lit-html next-consultation`),
    );
    await drawn(page);
    expect(await page.locator('#other').textContent()).toBe('other');
    expect(errors).toEqual([]);
  });

  it('works in a sandboxed frame without an origin', async () => {
    const inner = html(widget() + script()).replaceAll('"', '&quot;');
    const { page } = await visit(
      `<iframe sandbox="allow-scripts" width="380" height="700" srcdoc="${inner}"></iframe>`,
    );
    const [, frame] = page.frames();
    await frame?.waitForFunction(() => document.querySelector('next-consultation')?.shadowRoot?.querySelector('time'));
    expect(frame).toBeDefined();
  });

  it('works on an isolated page (COEP require-corp)', async () => {
    const { page } = await visit(widget() + script(), {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    });
    await drawn(page);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  });

  it('two versions on one page: the first one stays, with one warning', async () => {
    const source = origins.files.get('/widget/v1/next-consultation.js') ?? '';
    origins.files.set('/widget/9.9.9/next-consultation.js', source.replaceAll('"1.0.0"', '"9.9.9"'));
    const { page, console, errors } = await visit(
      widget() + script() + script('', '/widget/9.9.9/next-consultation.js'),
    );
    await drawn(page);
    await settle(page, 300);
    expect(ours(console)).toEqual([expect.stringContaining('9.9.9')]);
    expect(errors).toEqual([]);
  });

  it('the same version twice says nothing', async () => {
    const { page, console } = await visit(
      widget() +
        script() +
        `<script type="module" src="${origins.feed}/widget/v1/next-consultation.js?again" crossorigin></script>`,
    );
    await drawn(page);
    await settle(page, 300);
    expect(ours(console)).toEqual([]);
  });

  it('leaves the link while a consent tool holds the script back, and upgrades once it lets go', async () => {
    const held = script().replace('type="module"', 'type="text/plain" data-consent="external"');
    const { page, errors } = await visit(widget() + held);
    await settle(page, 200);
    expect(await linkIsSeen(page)).toBe(true);
    await page.addScriptTag({ type: 'module', url: `${origins.feed}/widget/v1/next-consultation.js` });
    await drawn(page);
    expect(errors).toEqual([]);
  });

  it.each([
    [
      'WordPress, which strips unknown elements',
      '<p>Beratung: <a class="next-consultation" href="/hours" data-center="mitte" data-lang="de">Sprechzeiten</a></p>',
    ],
    [
      'TYPO3, which prints unknown elements as text',
      '<p>&lt;next-consultation center="mitte"&gt;</p><p class="bodytext"><a href="/hours" class="next-consultation" data-center="mitte">Sprechzeiten</a></p>',
    ],
    [
      'an editor that keeps only a div',
      '<div class="next-consultation" data-center="mitte"><a href="/hours">Sprechzeiten</a></div>',
    ],
  ])('the hook survives %s', async (_, markup) => {
    const { page, errors } = await visit(markup + script());
    await drawn(page);
    expect(await line(page)).toBe('heute, 14:00–16:00 Uhr');
    expect(errors).toEqual([]);
  });

  it.each(['de', 'ar'])('a phone sees when to go and whom to call on the first screen (%s)', async (lang) => {
    const { page } = await visit(
      `<h1>Beratung im Stadtteil</h1><p>Unsere Partner in Duisburg beraten Sie.</p>${widget(`center="mitte" lang="${lang}"`)}${script()}`,
    );
    await drawn(page);
    const seen = (): Promise<boolean[]> =>
      page.evaluate(() =>
        ['[part~=line] time', 'a[href^="tel:"]'].map((selector) => {
          const box = document
            .querySelector('next-consultation')
            ?.shadowRoot?.querySelector(selector)
            ?.getBoundingClientRect();
          return (
            !!box &&
            box.width > 0 &&
            box.top >= 0 &&
            box.bottom <= innerHeight &&
            box.left >= 0 &&
            box.right <= document.documentElement.clientWidth
          );
        }),
      );
    expect(await seen()).toEqual([true, true]);
    await context.setOffline(true);
    await page.evaluate(() =>
      (document.querySelector('next-consultation') as unknown as { reload(): Promise<void> }).reload(),
    );
    expect(await seen()).toEqual([true, true]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
    ).toBe(true);
  });
});
