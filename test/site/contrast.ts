/** The contrast of the site's colors, by the formula of WCAG 2.2: written here once more, so that code is not measured by itself. */
import { readFileSync } from 'node:fs';

/** Relative luminance and contrast (WCAG 2.2). */
const channel = (hex: string): number => {
  const value = parseInt(hex, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
const luminance = (color: string): number => {
  const full = color.length === 4 ? color.replace(/[^#]/g, '$&$&') : color;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(full.slice(at, at + 2)));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
export const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

const css = readFileSync(new URL('../../worker/site/style/base.css', import.meta.url), 'utf8');
/** What base.css says of each scheme, the light one first: names of variables -> colors. */
export const SITE_COLORS = [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, rules = '']) =>
  Object.fromEntries([...rules.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6});/g)].map(([, name, value]) => [name, value])),
);
