/** The keyboard alone: every control is reached in the order that is seen, with a mark on it, worked, and left again. */
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { weekFile } from '../widget/weeks.ts';
import { all, rendered, mount, one, onEmptyPages, shadow, type Widget } from './mount.ts';

onEmptyPages();

const button = (name: string): HTMLButtonElement => {
  const made = document.body.appendChild(document.createElement('button'));
  made.textContent = name;
  return made;
};

/** A widget between two buttons of the page, the first of them focused. */
async function between(attributes: Readonly<Record<string, string>>): Promise<[HTMLElement, Widget, HTMLElement]> {
  const before = button('before');
  const week = { ...weekFile(), report_url: 'mailto:x@example.org' };
  const element = mount({ week, attributes: { languages: '', ...attributes } });
  const after = button('after');
  await rendered(element);
  before.focus();
  return [before, element, after];
}

const controls = (element: Widget): HTMLElement[] =>
  all(element, 'a, summary, button, select').filter((it) => it.checkVisibility());

interface Stop {
  readonly control: Element;
  /** "solid 3px": the outline that it has now. */
  readonly mark: string;
  /** Between the outline and what lies around it. */
  readonly contrast: number;
}

/** Relative luminance (WCAG 2.2) of "rgb(0, 85, 153)". */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [...color.matchAll(/[\d.]+/g)].map(([value]) => {
    const part = Number(value) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function stopAt(element: Widget, control: Element): Stop {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control);
  const { backgroundColor } = getComputedStyle(one(element, '[part~=root]'));
  const [dark = 0, light = 0] = [outlineColor, backgroundColor].map(luminance).sort((a, b) => a - b);
  return { control, mark: `${outlineStyle} ${outlineWidth}`, contrast: (light + 0.05) / (dark + 0.05) };
}

/** Presses a key until the focus is on `end`; where it was meanwhile. */
async function walk(element: Widget, key: string, end: HTMLElement): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let step = 0; step < 30; step++) {
    await userEvent.keyboard(key);
    if (document.activeElement === end) return stops;
    const focused = shadow(element).activeElement;
    if (focused) stops.push(stopAt(element, focused));
  }
  throw new Error(`no way out: ${stops.map(({ control }) => control.outerHTML)}`);
}

const SHOWN = ['card', 'line', 'list', 'week'].flatMap((layout) =>
  [
    { lang: 'de', theme: 'light' },
    { lang: 'ar', theme: 'dark' },
  ].map((more) => ({ layout, ...more })),
);

describe('Tab', () => {
  it.each(SHOWN)(
    'visits every control of layout $layout in $lang once, in order, each with a mark on it, and goes on',
    async (shown) => {
      const [before, element, after] = await between(shown);
      const stops = await walk(element, '{Tab}', after);
      expect(stops.map(({ control }) => control)).toEqual(controls(element));
      expect(new Set(stops.map(({ mark }) => mark))).toEqual(new Set(['solid 3px']));
      // WCAG 2.2, 1.4.11.
      expect(Math.min(...stops.map(({ contrast }) => contrast))).toBeGreaterThanOrEqual(3);
      expect(controls(element).map((it) => stopAt(element, it).mark)).not.toContain('solid 3px');
      const back = await walk(element, '{Shift>}{Tab}{/Shift}', before);
      expect(back.map(({ control }) => control)).toEqual(controls(element).reverse());
    },
  );
});

describe('without a mouse', () => {
  it('calendar links are opened, reached next, and closed again', async () => {
    const [, element] = await between({ center: 'mitte', lang: 'en' });
    const details = one<HTMLDetailsElement>(element, 'details');
    one(element, 'summary').focus();
    await userEvent.keyboard('{Enter}');
    expect(details.open).toBe(true);
    expect(all<HTMLAnchorElement>(element, 'details a').map(({ href }) => href)).toEqual([
      'https://feed.example/v1/centers/mitte/sessions/2026-11-18.en.ics',
      'https://feed.example/v1/centers/mitte.en.ics',
    ]);
    await userEvent.keyboard('{Tab}');
    expect(shadow(element).activeElement).toBe(one(element, 'details a'));
    one(element, 'summary').focus();
    await userEvent.keyboard(' ');
    expect(details.open).toBe(false);
  });

  it('a language is chosen, and the focus stays where it is', async () => {
    const [, element] = await between({ center: 'mitte' });
    const menu = one<HTMLSelectElement>(element, 'select');
    menu.focus();
    await userEvent.keyboard('T');
    await vi.waitFor(() => expect(one(element, '[part~=root]').lang).toBe('tr'));
    expect(shadow(element).activeElement).toBe(menu);
  });

  it.each(['{Enter}', ' '])('the text is copied by the key "%s"', async (key) => {
    const write = vi.fn(() => Promise.resolve());
    for (const [name, value] of Object.entries({ clipboard: { writeText: write }, share: write }))
      Object.defineProperty(navigator, name, { configurable: true, value });
    const [, element] = await between({ center: 'mitte' });
    one(element, 'button').focus();
    await userEvent.keyboard(key);
    await vi.waitFor(() => expect(write).toHaveBeenCalledOnce());
  });
});
