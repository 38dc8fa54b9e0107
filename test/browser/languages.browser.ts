/** Languages of every script and direction in every state: no fault by axe, the right direction, nothing wider than the frame, targets that can be hit. */
import axe from 'axe-core';
import { describe, expect, inject, it } from 'vitest';
import { TARGET } from '../../worker/site/office/words/examinations.ts';
import { CASES } from './cases.ts';
import { all, rendered, mount, one, onEmptyPages, type Widget } from './mount.ts';

onEmptyPages();

async function showAll(lang: string, more: Readonly<Record<string, string>> = {}): Promise<Widget[]> {
  const elements = Object.values(CASES).map(({ week }) =>
    mount({ week, attributes: { lang, center: 'mitte', languages: '', ...more } }),
  );
  await Promise.all(elements.map(rendered));
  return elements;
}

const faults = async (): Promise<string[]> => {
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { region: { enabled: false } },
    resultTypes: ['violations'],
    preload: false,
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join('; ')}`);
};

describe.each(inject('languages'))('$tag', ({ tag, lang, dir }) => {
  it('has no fault by axe in any state', async () => {
    await showAll(tag);
    expect(await faults()).toEqual([]);
  });

  it('says which language is shown and in which direction', async () => {
    const [element] = await showAll(tag);
    const root = one(element as Widget, '[part~=root]');
    expect([root.lang, root.dir]).toEqual([lang, dir]);
  });

  it('fits 320 px with the text spacing of WCAG 1.4.12, and every target can be hit', async () => {
    const elements = await showAll(tag);
    for (const element of elements) {
      for (const it of all(element, '*')) {
        it.style.setProperty('letter-spacing', '.12em');
        it.style.setProperty('word-spacing', '.16em');
        it.style.setProperty('line-height', '1.5');
      }
      const root = one(element, '[part~=root]');
      expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
      for (const target of all(element, 'a, button, summary, select')) {
        const { width, height } = target.getBoundingClientRect();
        if (target.checkVisibility()) expect(Math.min(width, height), target.outerHTML).toBeGreaterThanOrEqual(TARGET);
      }
    }
  });
});

/** Both languages and both themes are in the first two. */
const LOOKS = [
  ['de', 'light'],
  ['ar', 'dark'],
  ['de', 'dark'],
  ['ar', 'light'],
] as const;

it.each(['line', 'list', 'week'])(
  'layout %s has no fault by axe, in German and Arabic, light and dark',
  async (layout) => {
    for (const [lang, theme] of inject('effort') === 'few' ? LOOKS.slice(0, 2) : LOOKS) {
      await showAll(lang, { layout, theme });
    }
    expect(await faults()).toEqual([]);
  },
);

it.each(['card', 'line', 'list', 'week'])('layout %s fits 320 px at twice the text size', async (layout) => {
  const frame = document.createElement('div');
  frame.style.fontSize = '200%';
  document.body.append(frame);
  for (const { week } of Object.values(CASES)) {
    for (const lang of ['de', 'fr', 'ar']) {
      const element = mount({ week, into: frame, attributes: { lang, layout } });
      await rendered(element);
      const root = one(element, '[part~=root]');
      expect(root.scrollWidth, `${lang} ${layout}`).toBeLessThanOrEqual(root.clientWidth);
    }
  }
});

/** Of the weeks of cases.ts: names, places and notes that nobody has translated. */
const GERMAN = /RSC |straße|Hochfeld|Hamborn|Rheinhausen|Wegen Umbau/;
const ENGLISH = /Closed for building|Building work/;

it.each(['tr', 'ar'])('a piece in another language says so inside a page in %s', async (lang) => {
  const marked = { de: 0, en: 0 };
  for (const layout of ['card', 'week']) {
    for (const element of await showAll(lang, { layout, center: '' })) {
      const texts = document.createTreeWalker(one(element, '[part~=root]'), NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const text = node.nodeValue ?? '';
        const wanted = GERMAN.test(text) ? 'de' : ENGLISH.test(text) ? 'en' : undefined;
        const around = node.parentElement?.closest<HTMLElement>('[lang]');
        if (!wanted) continue;
        expect([around?.localName, around?.lang], text).toEqual(['bdi', wanted]);
        marked[wanted] += 1;
      }
    }
  }
  expect(marked.de).toBeGreaterThan(100);
  expect(marked.en).toBeGreaterThan(4);
});
