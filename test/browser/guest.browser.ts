// The element as a guest: pages put it in late, move it about, translate it, print it, copy from it without https, and misspell it.
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ATTRIBUTES } from '../../widget/attributes.ts';
import { weekFile } from '../widget/weeks.ts';
import { NOW } from './cases.ts';
import { all, mount, one, onEmptyPages, rendered, shadow, stopClock, textOf, type Widget } from './mount.ts';

onEmptyPages();

const SRC = `/at/${NOW}/`;
const LINK = '<a href="/hours">Sprechzeiten</a>';
const hook = `<div class="next-consultation" data-center="mitte" data-lang="de" data-src="${SRC}">${LINK}</div>`;
const shown = (): Widget | null => document.querySelector('next-consultation');
const link = (element: Element): boolean => element.querySelector('a')?.checkVisibility() ?? false;

it.each<[string, () => void]>([
  ['innerHTML', () => void (document.body.innerHTML = hook)],
  ['htmx, which swaps a part', () => document.body.insertAdjacentHTML('beforeend', `<main>${hook}</main>`)],
  [
    'Turbo, which changes the body',
    () => {
      const body = document.createElement('body');
      body.innerHTML = hook;
      document.body.replaceWith(body);
    },
  ],
])('a hook that comes later, by %s, is upgraded once', async (_, insert) => {
  insert();
  await vi.waitFor(() => expect(shown()?.shadowRoot?.querySelector('[part~=line]')).toBeTruthy());
  expect(textOf(shown() as Widget)).toBe('heute, 14:00–16:00 Uhr');
  expect(document.querySelectorAll('next-consultation, .next-consultation')).toHaveLength(1);
});

it('moves into another document and back, and is styled in both', async () => {
  const element = mount({ week: weekFile(), attributes: { center: 'mitte', lang: 'de' } });
  await rendered(element);
  const home = element.parentElement as Element;
  const frame = document.body.appendChild(document.createElement('iframe'));
  const display = (): string => getComputedStyle(one(element, '[part~=root]')).display;
  frame.contentDocument?.body.append(element);
  expect([display(), textOf(element)]).toEqual(['grid', 'heute, 14:00–16:00 Uhr']);
  stopClock(NOW + 3 * 3_600_000);
  element.lang = 'en';
  await vi.waitFor(() => expect(textOf(element)).toContain('16:00'));
  home.append(element);
  expect(display()).toBe('grid');
  expect(link(element)).toBe(false);
});

it('what a page translator wrote does not stay beside what is drawn later', async () => {
  const element = mount({ week: weekFile(), attributes: { center: 'mitte', lang: 'de' } });
  await rendered(element);
  const walker = document.createTreeWalker(shadow(element), NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode.textContent?.trim()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const font = document.createElement('font');
    font.textContent = `übersetzt ${text.data}`;
    text.replaceWith(font);
  }
  element.setAttribute('lang', 'en');
  await vi.waitFor(() => expect(textOf(element)).toBe('today, 14:00–16:00'));
  expect(all(element, 'font')).toEqual([]);
});

it('printed before anybody has scrolled to it, it shows the hours that it has', async () => {
  const attributes = { center: 'mitte', lang: 'de', src: SRC };
  const near = mount({ attributes });
  await rendered(near);
  const gap = document.body.appendChild(document.createElement('div'));
  gap.style.height = '5000px';
  const far = mount({ attributes, content: LINK });
  await new Promise((settled) => setTimeout(settled, 200));
  expect(link(far)).toBe(true);
  dispatchEvent(new Event('beforeprint'));
  expect(textOf(far)).toContain('14:00–16:00 Uhr');
  dispatchEvent(new Event('afterprint'));
});

it('copies where a page without https has no clipboard, and leaves the focus where it was', async () => {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
  Object.defineProperty(navigator, 'share', { configurable: true, value: undefined });
  const element = mount({ week: weekFile(), attributes: { center: 'mitte', lang: 'de' } });
  await rendered(element);
  let copied = '';
  const note = (): void => void (copied = (document.activeElement as HTMLTextAreaElement).value);
  document.addEventListener('copy', note);
  const button = one(element, 'button[aria-label^="Kopieren"]');
  await userEvent.click(button);
  await vi.waitFor(() => expect(button.textContent.trim()).toBe('Kopiert'));
  document.removeEventListener('copy', note);
  expect(copied).toContain('RSC Mitte');
  expect(document.querySelector('textarea')).toBeNull();
  expect(shadow(element).activeElement).toBe(button);
  delete (navigator as { clipboard?: unknown }).clipboard;
  delete (navigator as { share?: unknown }).share;
});

const GARBAGE = [
  '',
  ' ',
  'http://[',
  '//',
  'javascript:void 0',
  'data:text/plain,x',
  'blob:x',
  '%',
  '__proto__',
  'constructor toString',
  '-1',
  '1e309',
  'NaN',
  '<b>',
  '\ud800',
  '?a=b#c',
  'x'.repeat(20_000),
];

it.each([...ATTRIBUTES, 'lang'])('whatever %s says, there is the answer or the page’s own content', async (name) => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const elements = GARBAGE.map((value) => mount({ attributes: { src: SRC, [name]: value }, content: LINK }));
  const settled = (element: Element): boolean => all(element, '[part~=root], [part=error]').length === 1;
  for (const element of elements) element.scrollIntoView();
  await vi.waitFor(
    () => {
      for (const element of elements) if (!settled(element)) element.scrollIntoView();
      expect(elements.filter((element) => !settled(element)).map((it) => it.getAttribute(name))).toEqual([]);
    },
    { timeout: 30_000 },
  );
  expect(elements.filter((it) => !link(it) && !all(it, '[part~=root]').length)).toEqual([]);
});

it('gives up into the page’s own content where a week file is stranger than its reader expects, and others go on', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const strange = weekFile();
  const [center] = strange.centers;
  const broken = {
    ...strange,
    centers: [
      {
        ...center,
        get phones() {
          throw new Error('strange');
        },
      },
    ],
  };
  const attributes = { lang: 'de' };
  const [first, second] = [broken, weekFile()].map((week) => mount({ week, attributes, content: LINK }));
  await rendered(second as Widget);
  expect(link(first as Widget)).toBe(true);
  expect(shadow(first as Widget).textContent).toBe('');
  expect(warned.mock.calls.flat().join()).toContain('gave up: Error: strange');
});

const RULES = `html { font-size: 62.5% } body { font-size: 16px; text-indent: 3em }
* { margin: 0; padding: 0; border: 0; box-sizing: border-box; max-width: 100% }`;

it.each([
  'display: flex',
  'display: flex; align-items: center',
  'float: left',
  'display: inline-block',
  'display: table',
  'columns: 2',
])('a page with rem of 62.5 %%, resets and "%s" does not bend it', async (style) => {
  const rules = document.head.appendChild(document.createElement('style'));
  rules.textContent = RULES;
  const element = mount({ week: weekFile(), attributes: { center: 'mitte', lang: 'de' }, width: 800 });
  const host = element.parentElement as HTMLElement;
  host.style.cssText = `${/flex|columns/.test(style) ? 'width: 800px; ' : ''}${style}`;
  await rendered(element);
  const root = one(element, '[part~=root]');
  expect(element.getBoundingClientRect().width).toBeGreaterThanOrEqual(320);
  expect(root.scrollWidth).toBeLessThanOrEqual(Math.ceil(element.getBoundingClientRect().width));
  expect(getComputedStyle(root).textIndent).toBe('0px');
  rules.remove();
});
