/** Reading order on the screen, by the boxes of what is drawn: from the right in Arabic and Persian, from the left elsewhere, digits always from the left. */
import { describe, expect, it } from 'vitest';
import { CASES } from './cases.ts';
import { all, rendered, mount, one, onEmptyPages, type Widget } from './mount.ts';

onEmptyPages();

const NARROW = 320;
const WIDE = 700;
/** Boxes lie on device pixels. */
const CLOSE = 1;

async function show(lang: string, layout: string, width = NARROW, state = 'next', center = ''): Promise<Widget> {
  const element = mount({ week: CASES[state]?.week, width, attributes: { lang, layout, center, languages: '' } });
  await rendered(element);
  return element;
}

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** A box as one that reads from the right sees it in the mirror. */
const seen = (box: Box, rtl: boolean): Box =>
  rtl ? { left: -box.right, right: -box.left, top: box.top, bottom: box.bottom } : box;

/** Whether `after` begins below `before`, or further along the line; with `columns` that may be higher up, in the next column. */
const follows = (before: Box, after: Box, columns = false): boolean =>
  after.top >= before.bottom - CLOSE || ((columns || after.bottom > before.top) && after.left >= before.right - CLOSE);

/** Where the text of a node lies that matches; one box, since it does not break. */
function boxOf(element: Element, text: RegExp): DOMRect {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const found = text.exec(node.nodeValue ?? '');
    if (!found) continue;
    const range = document.createRange();
    range.setStart(node, found.index);
    range.setEnd(node, found.index + found[0].length);
    return range.getBoundingClientRect();
  }
  throw new Error(`${text} is nowhere in ${element.textContent}`);
}

describe.each([
  ['de', false],
  ['ar', true],
  ['fa', true],
] as const)('in %s', (lang, rtl) => {
  const box = (it: Element): Box => seen(it.getBoundingClientRect(), rtl);
  const inOrder = (found: readonly Element[], columns = false): void => {
    for (const [place, it] of found.entries()) {
      const before = found[place - 1];
      if (before) expect(follows(box(before), box(it), columns), `${before.outerHTML} ${it.outerHTML}`).toBe(true);
    }
  };

  it.each(['card', 'line', 'list', 'week'])(
    'controls of layout %s follow each other as they are written',
    async (layout) => {
      for (const width of [NARROW, WIDE]) {
        const element = await show(lang, layout, width);
        const controls = all(element, 'a, button, summary, select').filter((it) => it.checkVisibility());
        inOrder(controls, width === WIDE);
      }
    },
  );

  it('rows begin at the line’s start, and name the center at its end or below', async () => {
    for (const layout of ['list', 'week']) {
      const rows = all(await show(lang, layout), '[part=row]');
      expect(rows.length).toBeGreaterThan(3);
      for (const row of rows) {
        const [when, name] = [...row.children].map(box);
        expect(box(row).left).toBeCloseTo(when!.left, 0);
        expect(layout === 'list' ? box(row).right - name!.right : name!.left - box(row).left).toBeLessThan(1);
      }
    }
  });

  it('columns begin at the line’s start: answer before contact, day before hours, heading before line', async () => {
    const card = await show(lang, 'card', WIDE, 'next', 'mitte');
    const line = await show(lang, 'line', WIDE);
    const week = await show(lang, 'week', WIDE);
    const beside = [
      ['[part=main]', '[part=side]'].map((part) => one(card, part)),
      ['[part=heading]', '[part=answer]', '[part=dial]'].map((part) => one(line, part)),
      ['[part=day] > b', '[part=day] > ul'].map((part) => one(week, part)),
    ];
    for (const columns of beside) {
      inOrder(columns);
      const tops = columns.map((it) => it.getBoundingClientRect().top);
      expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(30);
    }
  });

  it('texts begin at the line’s start, and a note has its bar there', async () => {
    const element = await show(lang, 'card', NARROW, 'tentative', 'mitte');
    const starts = (part: string, texts: string[]) =>
      texts.map((text) => Math.round(box(one(element, text)).left - box(one(element, part)).left));
    expect(starts('[part=main]', ['[part=heading] bdi', '[part=answer]', '[part=row] > div', '[part=date]'])).toEqual([
      0, 0, 0, 0,
    ]);
    expect(starts('[part=state]', ['[part=label]', '[part~=line] time', '[part=note]'])).toEqual([0, 0, 0]);
    const { borderLeftWidth, borderRightWidth } = getComputedStyle(one(element, '[part=note]'));
    expect([borderLeftWidth, borderRightWidth]).toEqual(rtl ? ['0px', '3px'] : ['3px', '0px']);
  });

  it('a number is read from the left, digit by digit', async () => {
    const element = await show(lang, 'card');
    const number = one(element, '[part~=call] bdi').firstChild?.nextSibling ?? one(element, '[part~=call] bdi');
    const digits = ['\\+49', '203', '94065358'].map((part) => boxOf(number.parentElement!, new RegExp(part)));
    for (const [place, digit] of digits.entries()) {
      const before = digits[place - 1];
      if (before) expect(digit.left).toBeGreaterThan(before.right - CLOSE);
    }
  });

  it('hours are read in the order of the language, each with its digits from the left', async () => {
    const element = await show(lang, 'list');
    const at = one(element, '[part=row] time');
    const [from, to] = [boxOf(at, /14:00/), boxOf(at, /16:00/)].map((it) => seen(it, rtl));
    expect(follows(from!, to!)).toBe(true);
    expect(boxOf(at, /14/).left).toBeLessThan(boxOf(at, /:00/).left);
  });

  it('a German name keeps its own direction in the middle of a sentence', async () => {
    const element = await show(lang, 'card', WIDE, 'elsewhere', 'nord');
    const address = one(element, '[part=address] bdi');
    expect(boxOf(address, /Duisburger/).left).toBeLessThan(boxOf(address, /241/).left);
    expect(boxOf(address, /47166/).left).toBeLessThan(boxOf(address, /Duisburg$/).left);
  });
});
