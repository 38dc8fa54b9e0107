/** Everything that one taps or clicks, in every layout at 320 px: as large as a thumb, and nothing on top of another (WCAG 2.2, 2.5.8 and 2.5.5). */
import { expect, it, vi } from 'vitest';
import { TARGET } from '../../worker/site/office/words/examinations.ts';
import { weekFile } from '../widget/weeks.ts';
import { CASES, NOW } from './cases.ts';
import { all, rendered, mount, onEmptyPages, stopClock, type Widget } from './mount.ts';

onEmptyPages();

const targets = (element: Widget): HTMLElement[] =>
  all(element, 'a, button, summary, select').filter((it) => it.checkVisibility());

/** In one line, to be read in a failure. */
const named = (it: HTMLElement): string => {
  const { width, height } = it.getBoundingClientRect();
  return `${width.toFixed()} × ${height.toFixed()} ${it.ariaLabel ?? it.textContent.trim()}`;
};

const apart = (a: DOMRect, b: DOMRect): boolean =>
  a.right <= b.left + 0.5 || b.right <= a.left + 0.5 || a.bottom <= b.top + 0.5 || b.bottom <= a.top + 0.5;

/** Where controls differ: all there, a note above them, a center that is closed, another one named, and somebody on every phone. */
const STATES = [
  ...Object.entries({ open: 0, closure: 0, moved: 0, elsewhere: 2 }).map(([name, calls]) => ({
    now: NOW,
    week: CASES[name]?.week,
    calls,
  })),
  { now: Date.parse('2026-11-18T09:20:00+01:00'), week: weekFile(), calls: 4 },
];

const SHOWN = ['card', 'line', 'list', 'week'].flatMap((layout) =>
  ['de', 'ar', 'tr', 'de-simple'].map((lang) => ({ layout, lang })),
);

it.each(SHOWN)('layout $layout in $lang has no small target and none under another', async ({ layout, lang }) => {
  for (const { now, week, calls } of STATES) {
    stopClock(now);
    const reported = { ...week, report_url: 'mailto:x@example.org' };
    const element = mount({ week: reported, attributes: { layout, lang, languages: '' } });
    await rendered(element);
    const numbers = all<HTMLAnchorElement>(element, '[part~=now]').map(({ href }) => href);
    expect(new Set(numbers).size).toBe(calls);
    for (const it of all<HTMLDetailsElement>(element, 'details')) it.open = true;
    const found = targets(element);
    // Four numbers, a report, the menu of languages.
    expect(found.length).toBeGreaterThan(5);
    const boxes = found.map((it) => it.getBoundingClientRect());
    const small = found.filter((_, place) => Math.min(boxes[place]!.width, boxes[place]!.height) < TARGET);
    expect(small.map(named)).toEqual([]);
    const covered = boxes.flatMap((box, place) =>
      boxes.slice(place + 1).flatMap((other, after) => (apart(box, other) ? [] : [[place, place + 1 + after]])),
    );
    expect(covered.map((pair) => pair.map((place) => named(found[place]!)))).toEqual([]);
  }
});

it('one can try again with a thumb', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const failed = mount({ attributes: { src: '/lost/thumb/', lang: 'de' } });
  await vi.waitFor(() => expect(targets(failed)).toHaveLength(1), { timeout: 5000 });
  const { width, height } = targets(failed)[0]!.getBoundingClientRect();
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(TARGET);
});
