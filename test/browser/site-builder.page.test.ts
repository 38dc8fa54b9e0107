/** The embed builder in a real browser: by keyboard, without scripts, and its snippets on somebody else's page. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { MONDAY } from '../site/site.ts';
import { casesOf } from './pairs.ts';
import { type Choice, FIELDS, queryOf } from './snippet-shown.ts';
import { oneChromium, theSite } from './stage.ts';

/** What a webmaster's pages are made of; filled in by the tests, served from another origin. */
const foreign: Record<string, string> = {};
const site = theSite();
const partner = theSite(foreign);
const chrome = oneChromium();

/** Runs inside the builder's page: what its script fills in for each choice, and what the form's answer holds. */
async function textsOf({ queries, tag }: { queries: string[]; tag: string }) {
  const form = document.querySelector('form') as HTMLFormElement;
  const texts = (page: Document) => [...page.querySelectorAll('[data-pattern]')].map((one) => one.textContent?.trim());
  const all = [];
  for (const query of queries) {
    const asked = new URLSearchParams(query);
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
      if (field instanceof HTMLSelectElement) field.value = asked.get(field.name) ?? '';
      else field.checked = asked.getAll(field.name).includes(field.value);
    }
    form.dispatchEvent(new Event('change'));
    const answer = await (await fetch(`/${tag}/embed/snippet/?${query}`)).text();
    const page = new DOMParser().parseFromString(answer, 'text/html');
    all.push({ filled: texts(document), answered: texts(page) });
  }
  return all;
}

const withoutScripts = (page: Page) => page.route(/\.js$/, (route) => route.abort());

const open = async (path: string, scripts = true) => {
  const page = await chrome.page({ javaScriptEnabled: scripts });
  if (scripts) await page.clock.setFixedTime(new Date(MONDAY));
  await page.goto(site.origin + path);
  return page;
};

describe('the builder', () => {
  it('has its preview follow the form', async () => {
    const page = await open('/de/embed/');
    await page.locator('input[value=mitte]').check();
    await page.locator('select[name=lang]').selectOption('tr');
    await page.locator('select[name=layout]').selectOption('line');
    const preview = page.locator('next-consultation#widget');
    expect(await preview.getAttribute('layout')).toBe('line');
    await preview.scrollIntoViewIfNeeded();
    await preview.getByText('12:00').first().waitFor();
  });

  it('asks for the system first, and then has one thing to copy', async () => {
    const page = await open('/de/embed/');
    const shown = () =>
      page.locator('details[data-system]:visible').evaluateAll((all) => all.map((one) => one.dataset['system']));
    expect(await shown()).toEqual(['html']);
    await page.locator('#system select').selectOption('typo3');
    expect(await shown()).toEqual(['typo3']);
    expect(await page.locator('#typo3').isVisible()).toBe(true);
    const bare = await open('/de/embed/', false);
    expect(await bare.locator('#system').isVisible()).toBe(false);
    expect(await bare.locator('details[data-system]:visible').count()).toBeGreaterThan(5);
  });

  it.each([
    ['beside the choices on a wide page', { width: 1200, height: 800 }],
    ['below them on a phone', { width: 390, height: 844 }],
  ])('keeps the preview in view, %s', async (_, viewport) => {
    const page = await chrome.page({ viewport });
    await page.goto(`${site.origin}/de/embed/`);
    for (const field of ['input[name=center]', 'input[name=service]', 'select[name=heading]']) {
      await page.locator(field).first().scrollIntoViewIfNeeded();
      const seen = await page.evaluate((selector) => {
        const [chosen, preview] = [selector, '.preview'].map((it) =>
          document.querySelector(it)?.getBoundingClientRect(),
        );
        return (
          !!chosen &&
          !!preview && {
            // Half of what a phone shows, and not over what is being chosen.
            seen:
              Math.min(innerHeight, preview.bottom) - Math.max(0, preview.top) >
              Math.min(preview.height, innerHeight / 3) - 1,
            apart: innerWidth > 900 ? preview.left >= chosen.right : preview.top >= chosen.top,
          }
        );
      }, field);
      expect(seen, field).toEqual({ seen: true, apart: true });
    }
  });

  it.each(['de', 'en'])(
    'gives with JavaScript what the form gives without it, for every two choices, in %s',
    async (tag) => {
      const page = await chrome.page({ bypassCSP: true });
      await page.goto(`${site.origin}/${tag}/embed/`);
      const choices = casesOf(FIELDS);
      const both = await page.evaluate(textsOf, { queries: choices.map(queryOf), tag });
      expect(both).toHaveLength(choices.length);
      both.forEach(({ filled, answered }, place) =>
        expect(filled, queryOf(choices[place] as Choice)).toEqual(answered),
      );
    },
  );

  it('works as a form when no script runs', async () => {
    const page = await open('/en/embed/', false);
    await page.locator('input[value=west]').check();
    await page.locator('select[name=lang]').selectOption('kmr');
    await page.locator('button[type=submit]').click();
    expect(new URL(page.url()).pathname).toBe('/en/embed/snippet/');
    expect(await page.locator('#html').textContent()).toContain('center="west" lang="kmr"');
    expect(await page.locator('input[value=west]').isChecked()).toBe(true);
  });

  it.each(['de', 'en'])('fits 320 px with all its snippets unfolded, with scripts and without, in %s', async (tag) => {
    for (const path of [`/${tag}/embed/`, `/${tag}/embed/snippet/?center=nord&lang=ar&layout=week&languages=yes`]) {
      const bare = path.includes('snippet');
      const viewport = { width: 320, height: 640 };
      const page = await chrome.page({ viewport }, bare ? withoutScripts : undefined);
      await page.goto(site.origin + path);
      const beside = await page.evaluate(() => {
        for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      });
      expect(beside, path).toBe(0);
    }
  });

  it('prints nothing back that is not on its lists', async () => {
    const page = await open('/de/embed/snippet/?center=%3Cscript%3E&layout=%22onload=&lang=__proto__', false);
    expect(await page.content()).not.toContain('onload=');
    expect(await page.locator('#html').textContent()).toContain('<next-consultation lang="de" ');
  });
});

describe('the snippet on a page of another origin', () => {
  it('says hours, phone and address where scripts are forbidden', async () => {
    const builder = await open('/de/embed/snippet/?center=mitte&lang=de');
    const body = await builder.locator('#html').textContent();
    foreign['/strict/'] =
      `<!doctype html><html lang="de"><meta http-equiv="Content-Security-Policy" content="script-src 'none'"><title>strict</title>${body}</html>`;
    const page = await chrome.browser.newPage();
    await page.goto(`${partner.origin}/strict/`);
    const text = await page.locator('next-consultation').innerText();
    for (const part of ['RSC Mitte', 'Montag', '+49\u00a0203', 'Brückenstraße 30', 'Mehr Informationen'])
      expect(text).toContain(part);
    await page.close();
  });
});

describe('the frame in WordPress', () => {
  it('tells its height and where its link leads to a page that knows the secret, even from a sandbox', async () => {
    foreign['/wordpress/'] = `<!doctype html><html lang="de"><title>wordpress</title>
<script>addEventListener('message', (event) => { window.told = event.data; });</script>
<iframe sandbox="allow-scripts" src="${site.origin}/embed/mitte/de/#?secret=abc123" width="600" height="200"></iframe></html>`;
    const page = await chrome.browser.newPage();
    await page.goto(`${partner.origin}/wordpress/`);
    await page.waitForFunction(() => 'told' in window, undefined, { timeout: 10_000 });
    const told = await page.evaluate(
      () => (window as unknown as { told: { message: string; value: number; secret: string } }).told,
    );
    expect(told).toMatchObject({ message: 'height', secret: 'abc123' });
    expect(told.value).toBeGreaterThan(300);
    // A click may not leave the sandbox: WordPress follows the link for the reader, to the frame's own host only.
    await page.frameLocator('iframe').locator('a[target]').click();
    await page.waitForFunction(
      () => (window as unknown as { told: { message: string } }).told.message === 'link',
      undefined,
      { timeout: 10_000 },
    );
    const link = await page.evaluate(() => (window as unknown as { told: unknown }).told);
    expect(link).toEqual({ message: 'link', value: `${site.origin}/de/centers/mitte/`, secret: 'abc123' });
    await page.close();
  });
});
