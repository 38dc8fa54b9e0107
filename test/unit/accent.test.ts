/** A city's accent color: readable on every ground of the site whatever is given, and changed no further than that needs. */
import { transform } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentNotes, accentsOf } from '../../data/brand/accent.ts';
import { fromOklch, toOklch } from '../../data/brand/color.ts';
import { SMALL_CONTRAST } from '../../worker/site/office/words/examinations.ts';
import { contrast, SITE_COLORS } from '../site/contrast.ts';

const anyColor = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const SCHEMES = ['light', 'dark'] as const;
/** The site's own colors in a scheme, with those of the accent in their place. */
const colorsIn = (scheme: 'light' | 'dark', given: string): Readonly<Record<string, string>> => {
  const { on_accent, ...more } = accentsOf(given)[scheme];
  return { ...SITE_COLORS[SCHEMES.indexOf(scheme)], ...more, 'on-accent': on_accent };
};
const pairs: ReadonlyArray<readonly [text: string, ground: string]> = [
  ...['ink', 'soft', 'accent', 'warn'].flatMap((text) =>
    ['paper', 'card', 'tint'].map((ground) => [text, ground] as const),
  ),
  ['on-accent', 'accent'],
];

describe('an accent color', () => {
  it.each(SCHEMES)('leaves all small text at the contrast of AAA, %s', (scheme) => {
    fc.assert(
      fc.property(anyColor, (given) => {
        const colors = colorsIn(scheme, given);
        for (const [text, ground] of pairs)
          expect(contrast(colors[text] ?? '', colors[ground] ?? ''), `${text} on ${ground}`).toBeGreaterThanOrEqual(
            SMALL_CONTRAST,
          );
      }),
      { numRuns: 100, examples: [['#000000'], ['#ffffff'], ['#ffcc00'], ['#0000ff'], ['#00ff00'], ['#ff00ff']] },
    );
  });

  it.each(SCHEMES)('stays as it is where it can be read, else moves no further than that needs, %s', (scheme) => {
    fc.assert(
      fc.property(anyColor, (given) => {
        const { accent, tint } = accentsOf(given)[scheme];
        const { paper = '', card = '' } = colorsIn(scheme, given);
        const least = (color: string) => Math.min(...[paper, card, tint].map((ground) => contrast(color, ground)));
        if (least(given) >= SMALL_CONTRAST + 0.02) expect(accent).toBe(given);
        else expect(least(accent)).toBeLessThan(SMALL_CONTRAST + 0.3);
      }),
      { numRuns: 100, examples: [['#97c3f3']] },
    );
  });

  it('keeps its hue', () => {
    for (const given of ['#ffcc00', '#e2001a', '#004e8a', '#7a1f3d', '#3a7d1e'])
      for (const scheme of SCHEMES) {
        const turned = toOklch(accentsOf(given)[scheme].accent).h - toOklch(given).h;
        expect(Math.abs(turned) % 360, `${given} ${scheme}`).toBeLessThan(6);
      }
  });

  it('is told of where it is changed, with what stands in its place', () => {
    expect(accentNotes('#FFCC00')).toEqual([
      '#FFCC00 ist auf hellem Grund zu hell; dort steht #644a00. (Too light on a light ground; #644a00 there.)',
    ]);
    expect(accentNotes('#004e8a')).toEqual([
      '#004e8a ist auf dunklem Grund zu dunkel; dort steht #83c6ff. (Too dark on a dark ground; #83c6ff there.)',
    ]);
  });
});

it('OKLCH is the one of CSS, as another program computes it', async () => {
  for (const color of ['#004e8a', '#86d8ca', '#7d3510', '#ffcc00', '#808080']) {
    const { l, c, h } = toOklch(color);
    const css = `a{color:oklch(${l.toFixed(6)} ${c.toFixed(6)} ${h.toFixed(4)})}`;
    const { code } = await transform(css, { loader: 'css', target: 'safari14' });
    const [, written = ''] = /color: (#[0-9a-f]+);/.exec(code) ?? [];
    const full = written.length === 4 ? written.replace(/[^#]/g, '$&$&') : written;
    expect(full, css).toBe(color);
    expect(fromOklch({ l, c, h })).toBe(color);
  }
});
