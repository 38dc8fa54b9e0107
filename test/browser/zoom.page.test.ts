/** A browser's real zoom of 200 % on a phone (WCAG 2.2, 1.4.4 and 1.4.10): 195 CSS pixels are left, and nothing is lost. */
import { beforeAll, describe, expect, it } from 'vitest';
import { LOOKS } from './look.ts';
import { theOrigins } from './stage.ts';
import { element, NOW, page, script } from './visit.ts';

const LANGUAGES = ['de', 'ar', 'tr', 'de-simple'];
const SHOWN = ['card', 'line', 'list', 'week'].flatMap((layout) => LANGUAGES.map((lang) => ({ layout, lang })));

const origins = theOrigins({ now: NOW });
beforeAll(async () => {
  // All three centers: two numbers, and the longest address.
  const body = SHOWN.map(({ layout, lang }) => element(`lang="${lang}" layout="${layout}" languages`));
  origins.pages.set('/zoomed', { body: page(origins, body.join('') + script(origins)) });
});

interface Found {
  readonly width: number;
  readonly ratio: number;
  readonly sideways: number;
  /** For each element how much can be read and hit, by selector, and what cannot. */
  readonly elements: readonly { readonly kinds: Readonly<Record<string, number>>; readonly lost: readonly string[] }[];
}

/** Runs inside the page: scrolls to everything that one reads or hits, and looks whether it lies there, whole and on top. */
async function search(): Promise<Found> {
  const { documentElement } = document;
  /** Inside the screen, none of it cut off, and a finger that touches its middle touches it. */
  const there = (it: HTMLElement, root: ShadowRoot): boolean => {
    it.scrollIntoView({ block: 'center' });
    return [...it.getClientRects()].every(({ left, right, top, bottom }) => {
      const hit = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return left >= 0 && right <= documentElement.clientWidth && !!hit && (it.contains(hit) || hit.contains(it));
    });
  };
  // WebKitGTK may call a page loaded before a busy machine has run its scripts.
  await customElements.whenDefined('next-consultation');
  const elements: Found['elements'][number][] = [];
  for (const { shadowRoot: root } of document.querySelectorAll('next-consultation')) {
    if (!root) continue;
    root.host.scrollIntoView();
    for (let tries = 0; !root.querySelector('time') && tries < 200; tries++)
      await new Promise((later) => setTimeout(later, 20));
    for (const it of root.querySelectorAll('details')) it.open = true;
    const seen = [...root.querySelectorAll<HTMLElement>('*')].filter((it) => it.checkVisibility());
    const kinds: Record<string, number> = {};
    const lost = seen.filter((it) => it.clientWidth && it.scrollWidth > it.clientWidth && it.role !== 'status');
    for (const kind of ['a[href^="tel:"]', 'time', 'a, summary, button, select']) {
      const all = seen.filter((it) => it.matches(kind));
      kinds[kind] = all.length;
      lost.push(...all.filter((it) => !there(it, root)));
    }
    elements.push({
      kinds,
      lost: lost.map((it) => it.outerHTML.slice(0, 200)),
    });
  }
  return {
    width: innerWidth,
    ratio: devicePixelRatio,
    sideways: documentElement.scrollWidth - documentElement.clientWidth,
    elements,
  };
}

/** WebKit's zoom makes lengths larger and leaves the ratio alone. */
const RATIOS = { chromium: 2, firefox: 2, webkitgtk: 1 };

/** All engines at once. */
const looks = new Map<string, Found>();
beforeAll(async () => {
  const all = Object.entries(LOOKS).map(async ([name, look]) => {
    looks.set(name, await look({ address: `${origins.partner}/zoomed`, zoom: 2, ask: search }));
  });
  await Promise.all(all);
});

describe.each(Object.keys(LOOKS))('in %s', (name) => {
  it('a phone is half as wide, and nothing has to be scrolled sideways', () => {
    expect(looks.get(name)).toMatchObject({ width: 195, ratio: RATIOS[name as keyof typeof LOOKS], sideways: 0 });
  });

  it.each(SHOWN.map((it, place) => ({ ...it, place })))(
    'every time, number and control of layout $layout in $lang can be read and hit',
    ({ place }) => {
      const { kinds, lost } = looks.get(name)?.elements[place] ?? { kinds: {}, lost: ['everything'] };
      expect(lost).toEqual([]);
      // Four numbers, and a button for the first of each center.
      expect(kinds['a[href^="tel:"]']).toBe(7);
      expect(kinds['time']).toBeGreaterThan(3);
    },
  );
});
