/** A webmaster's way: from the builder's page to a working snippet on a page of their own, with a keyboard and the clipboard alone. */
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { MONDAY } from '../site/site.ts';
import { oneChromium, theSite } from './stage.ts';

/** What the webmaster's system shows: a field for HTML, and a button that makes a page of it. */
const EDITOR = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Redaktion</title>
<form onsubmit="publish(event)"><textarea autofocus id="html" aria-label="HTML"></textarea><button>Veröffentlichen</button></form>
<script>function publish(event) {
  event.preventDefault();
  const html = document.getElementById('html').value;
  document.open();
  document.write('<!doctype html><html lang="de"><title>Beratung</title><main>' + html + '</main></html>');
  document.close();
}</script></html>`;

/** As many keys as one presses within a minute without hurry. */
const KEYS = 20;

const builder = theSite();
const partner = theSite({ '/editor/': EDITOR });
const chrome = oneChromium();

/** Presses keys, counts them, and never loses sight of where the focus is. */
function hands(page: Page) {
  let pressed = 0;
  const press = async (key: string): Promise<void> => {
    pressed++;
    await page.keyboard.press(key);
  };
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: element } = document;
      const box = element?.getBoundingClientRect();
      const { name = '', value = '' } = element as HTMLInputElement;
      const seen = !!box && box.bottom > 0 && box.top < innerHeight && box.left >= 0 && box.right <= innerWidth + 1;
      return { what: name ? `${name}=${value}` : (element?.textContent ?? '').trim(), seen };
    });
  const tabTo = async (wanted: string): Promise<void> => {
    for (let tries = 0; tries < KEYS; tries++) {
      await press('Tab');
      const { what, seen } = await focused();
      expect(seen, `the focus on "${what}" is out of sight`).toBe(true);
      if (what === wanted) return;
    }
    throw new Error(`Tab does not lead to "${wanted}"`);
  };
  return { press, tabTo, pressed: () => pressed };
}

it.each([
  ['de', 'Zum Inhalt springen', 'Kopieren', 1280, 1],
  ['en', 'Skip to content', 'Copy', 1280, 1],
  ['de', 'Zum Inhalt springen', 'Kopieren', 320, 1],
  ['en', 'Skip to content', 'Copy', 640, 2],
])(
  `leads in at most ${KEYS} keys from /%s/embed/ to a page with a line for Mitte`,
  async (tag, skip, copy, width, zoom) => {
    const context = await chrome.browser.newContext({
      viewport: { width, height: 720 / zoom },
      deviceScaleFactor: zoom,
      reducedMotion: 'reduce',
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: builder.origin });
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date(MONDAY));
    const { press, tabTo, pressed } = hands(page);
    await page.goto(`${builder.origin}/${tag}/embed/`);
    await tabTo(skip);
    await press('Enter');
    await tabTo('center=mitte');
    await press('Space');
    await tabTo('layout=card');
    await press('ArrowDown'); // a line
    await tabTo(copy);
    await press('Enter');
    await page.getByRole('button', { name: tag === 'de' ? 'Kopiert' : 'Copied' }).waitFor();
    await page.goto(`${partner.origin}/editor/`);
    const field = page.getByLabel('HTML').and(page.locator(':focus'));
    await field.waitFor();
    await press('Control+V');
    // As everybody does who sees the field still empty.
    await expect.poll(() => field.inputValue()).toContain('next-consultation');
    await press('Tab');
    await press('Enter');
    const widget = page.locator('next-consultation[center=mitte]');
    await widget.locator('[part~=line]').getByText('12:00').waitFor();
    const drawn = widget.locator('[part~=layout-line]');
    expect(await drawn.getAttribute('lang')).toBe(tag);
    expect(pressed()).toBeLessThanOrEqual(KEYS);
    await context.close();
  },
);
