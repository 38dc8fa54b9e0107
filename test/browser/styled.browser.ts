/** What partners have styled since 1.0.1 still takes their styles; and the widget is dark on a dark page that says nothing of color schemes. */
import { describe, expect, it } from 'vitest';
import released from '../../widget/releases/1.0.1/custom-elements.json';
import { weekFile } from '../widget/weeks.ts';
import { CASES } from './cases.ts';
import { all, mount, one, onEmptyPages, rendered, textOf, type Widget } from './mount.ts';

onEmptyPages();

const [element] = released.modules.flatMap(({ declarations }) => declarations);
const style = (rules: string): void => {
  document.body.append(Object.assign(document.createElement('style'), { textContent: rules }));
};

/** Needs a state or a device of its own; described.browser.ts draws them all. */
const RARE = ['error', 'fallback', 'more', 'now', 'paper', 'report', 'zone'];

it('every part of 1.0.1 is there and takes a style', async () => {
  const parts = element!.cssParts.map(({ name }) => name).filter((name) => !RARE.includes(name));
  style(parts.map((part) => `next-consultation::part(${part}) { outline-offset: 7px }`).join('\n'));
  const elements: Widget[] = [];
  for (const layout of ['card', 'line', 'list', 'week'])
    for (const state of ['open', 'next', 'closure'])
      elements.push(mount({ week: CASES[state]?.week, attributes: { layout, center: 'mitte', languages: '' } }));
  elements.push(mount({ week: weekFile(), attributes: { center: 'mitte' } }));
  await Promise.all(elements.map(rendered));
  for (const part of parts) {
    const found = elements.flatMap((it) => all(it, `[part~=${part}]`));
    expect(found.length, part).toBeGreaterThan(0);
    for (const it of found) expect(getComputedStyle(it).outlineOffset, part).toBe('7px');
  }
});

it('every custom property of 1.0.1 does what it did', async () => {
  const given = {
    color: '#010203',
    background: '#f0f0f1',
    accent: '#010204',
    open: '#010205',
    radius: '3px',
    padding: '5px',
  };
  const rules = Object.entries(given).map(([name, value]) => `--nc-${name}: ${value};`);
  style(`next-consultation { ${rules.join(' ')} --nc-max-width: 300px }`);
  const element = mount({ week: CASES['open']?.week, width: 500, attributes: { center: 'mitte' } });
  await rendered(element);
  const root = getComputedStyle(one(element, '[part~=root]'));
  expect([root.color, root.backgroundColor]).toEqual(['rgb(1, 2, 3)', 'rgb(240, 240, 241)']);
  expect([root.borderTopLeftRadius, root.paddingTop, root.width]).toEqual(['3px', '5px', '300px']);
  expect(getComputedStyle(one(element, '[part~=route]')).color).toBe('rgb(1, 2, 4)');
  expect(getComputedStyle(one(element, '[part~=open]')).color).toBe('rgb(1, 2, 5)');
});

describe('on a page', () => {
  const groundOn = async (css: string, inShadow = false): Promise<string> => {
    const host = document.createElement('div');
    host.style.cssText = css;
    document.body.append(host);
    const into = inShadow ? host.attachShadow({ mode: 'open' }) : host;
    const element = mount({ week: weekFile(), into });
    await rendered(element);
    const [, red] = /(\d+)/.exec(getComputedStyle(one(element, '[part~=root]')).backgroundColor) ?? [];
    return Number(red) > 128 ? 'light' : 'dark';
  };

  it.each([
    ['that is light', 'background: #fff', 'light'],
    ['that is dark', 'background: #123', 'dark'],
    ['that is dark behind a veil', 'background: #123; border: 1px solid; padding: 1px', 'dark'],
    ['that is dark and says that it is light', 'background: #123; color-scheme: light', 'light'],
    ['that says that it is dark', 'color-scheme: dark', 'dark'],
    ['whose ground is a picture', 'background: linear-gradient(#000, #111)', 'light'],
  ])('%s', async (_, css, ground) => {
    expect(await groundOn(css)).toBe(ground);
    expect(await groundOn(css, true)).toBe(ground);
  });
});

describe('several centers', () => {
  it('stand in rows, the one that can be reached first on top, the rest of each on demand', async () => {
    const element = mount({ week: CASES['open']?.week });
    await rendered(element);
    expect(all(element, '[part=heading]').map((it) => it.textContent)).toEqual([
      'RSC Mitte · Hochfeld',
      'RSC Nord · Hamborn',
      'RSC West · Rheinhausen',
    ]);
    expect(textOf(element)).toBe('Geöffnet bis 12:00 Uhr | heute, 14:00–16:00 Uhr | morgen, 10:00–12:00 Uhr');
    expect(textOf(element, '[part=state]')).toBe('Wieder geöffnet: | Wieder geöffnet:');
    const address = one(element, '[part=address]');
    expect(address.checkVisibility()).toBe(false);
    one(element, 'summary').click();
    expect(address.checkVisibility()).toBe(true);
  });

  it('have one note on old facts, and none of them repeats that nothing is known', async () => {
    const failed = mount({ week: CASES['failed']?.week });
    await rendered(failed);
    expect(all(failed, '[part~=line]')).toEqual([]);
    expect(textOf(failed, '[part=stale]')).toBe('Die Angaben können veraltet sein. Bitte rufen Sie vorher an.');
  });
});

it('equal hours on days that follow each other are said once', async () => {
  const element = mount({ week: weekFile(), attributes: { center: 'mitte', service: 'phone' } });
  await rendered(element);
  expect(all(element, '[part=row]').map((it) => it.textContent.replace(/\s+/g, ' ').trim())).toEqual([
    'Do, 19. Nov. bis Fr, 20. Nov.: 09:00–10:00 Uhr',
    'Mo, 23. Nov. bis Fr, 27. Nov.: 09:00–10:00 Uhr',
  ]);
});
