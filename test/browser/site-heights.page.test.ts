/** What the embed builder reserves against what the widget needs: on a phone and on a wide page, in every language. */
import { describe, expect, it } from 'vitest';
import { LAYOUT_VALUES } from '../../widget/attribute-values.ts';
import { reservedHeight } from '../../worker/site/embed/reserved-height.ts';
import { MONDAY, TAGS } from '../site/site.ts';
import { sample } from '../thorough.ts';
import { oneChromium, theSite } from './stage.ts';

const IDS = ['nord', 'mitte', 'west'];

const site = theSite();
const chrome = oneChromium();

interface Measured {
  readonly lang: string;
  readonly needed: number;
  readonly reserved: number;
}

/** Runs inside the page: the room that is reserved, and the same widget in each language without it, one over another so that all are in view. */
async function measure(asked: { tags: string[]; layout: string; center: string; height: string; languages: boolean }) {
  const { tags, layout, center, height, languages } = asked;
  const room = document.createElement('div');
  room.style.minHeight = height;
  document.body.replaceChildren(room);
  document.body.style.cssText = 'margin:0;font:16px/1.5 sans-serif';
  const reserved = room.getBoundingClientRect().height;
  const widgets = tags.map((lang) => {
    const widget = document.createElement('next-consultation');
    for (const [name, value] of Object.entries({ layout, center, lang })) widget.setAttribute(name, value);
    if (languages) widget.setAttribute('languages', 'yes');
    const place = document.createElement('div');
    place.style.cssText = 'position:absolute;top:0;inset-inline:0';
    place.append(widget);
    return { lang, place, widget };
  });
  document.body.replaceChildren(...widgets.map(({ place }) => place));
  const filled = () => widgets.every(({ widget }) => /\d\d:\d\d/.test(widget.shadowRoot?.textContent ?? ''));
  for (let tries = 0; tries < 250 && !filled(); tries++) await new Promise((done) => setTimeout(done, 20));
  await new Promise((done) => setTimeout(done, 20));
  return widgets.map(({ lang, widget }) => ({ lang, needed: widget.getBoundingClientRect().height, reserved }));
}

describe('the reserved height', () => {
  const cases = LAYOUT_VALUES.flatMap((layout) =>
    [320, 800].flatMap((width) => [['nord'], ['nord', 'mitte'], IDS].map((centers) => ({ layout, width, centers }))),
  );
  it.each(sample(cases, 8))('holds the $layout of $centers.length at $width px in every language', async (one) => {
    const { layout, width, centers } = one;
    const page = await chrome.page({ viewport: { width, height: 844 }, bypassCSP: true });
    await page.clock.setFixedTime(new Date(MONDAY));
    await page.goto(`${site.origin}/demo/partner/`);
    for (const languages of [false, true]) {
      const height = reservedHeight({ layout, centers, languages }, IDS.length);
      const asked = { tags: TAGS, layout, center: centers.join(' '), height, languages };
      const all: Measured[] = await page.evaluate(measure, asked);
      const longest = all.reduce((a, b) => (b.needed > a.needed ? b : a));
      expect(longest.needed, `${longest.lang} with menu: ${languages}`).toBeLessThanOrEqual(longest.reserved);
      // Nor should a page gape: the longest language fills most of it.
      expect(longest.needed, longest.lang).toBeGreaterThan(longest.reserved * 0.6);
    }
  });
});
