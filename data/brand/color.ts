/** Colors of screens: their contrast (WCAG 2.2) and their lightness, chroma and hue (OKLCH; CSS Color 4, section 9.2). */
import Color from 'colorjs.io';

/** As `oklch()` takes it: lightness from 0 to 1, chroma from 0, hue in degrees. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

/** From 1 to 21 (WCAG 2.2, "contrast ratio"). Both as "#rrggbb". */
export const contrastOf = (one: string, other: string): number => new Color(one).contrast(other, 'WCAG21');

/** Of "#rrggbb". A gray has no hue: 0 stands there. */
export function toOklch(color: string): Oklch {
  const [l, c, h] = new Color(color).to('oklch').coords;
  return { l: l ?? 0, c: c ?? 0, h: h ?? 0 };
}

/** As "#rrggbb"; where a screen has no such color, the nearest that it has (CSS Color 4, section 13.2). */
export const fromOklch = ({ l, c, h }: Oklch): string =>
  new Color('oklch', [Math.min(Math.max(l, 0), 1), c, h])
    .toGamut({ space: 'srgb', method: 'css' })
    .to('srgb')
    .toString({ format: 'hex', collapse: false });
