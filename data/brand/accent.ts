/** The city's accent color, made readable: as it is where its contrast suffices, else darker or lighter, just as far as needed. */
import { contrastOf, fromOklch, type Oklch, toOklch } from './color.ts';

/** In one scheme, each "#rrggbb". */
export interface Accent {
  /** Of links, headings, the focus ring and filled buttons. */
  readonly accent: string;
  /** Of words on a filled button. */
  readonly on_accent: string;
  /** The ground of what is marked. */
  readonly tint: string;
}

export interface Accents {
  readonly light: Accent;
  readonly dark: Accent;
}

/** What small text needs (WCAG 2.2, 1.4.6), and a little more: programs round luminance in different ways. */
const LEAST_CONTRAST = 7.01;

interface Scheme {
  /** Paper and card of worker/site/style/base.css. */
  readonly grounds: readonly string[];
  readonly on_accent: string;
  /** Of the tint there: its lightness, and the most chroma. */
  readonly tint: Pick<Oklch, 'l' | 'c'>;
  /** The lightness farthest from the grounds. */
  readonly end: 0 | 1;
}

const SCHEMES: { readonly [name in keyof Accents]: Scheme } = {
  light: { grounds: ['#faf8f3', '#ffffff'], on_accent: '#ffffff', tint: { l: 0.945, c: 0.016 }, end: 0 },
  dark: { grounds: ['#10191d', '#18242a'], on_accent: '#10191d', tint: { l: 0.315, c: 0.034 }, end: 1 },
};

export const ACCENT_PATTERN = /^#[0-9a-f]{6}$/i;

/** `given` is "#rrggbb". */
export function accentsOf(given: string): Accents {
  return { light: accentIn(SCHEMES.light, given.toLowerCase()), dark: accentIn(SCHEMES.dark, given.toLowerCase()) };
}

function accentIn({ grounds, on_accent, tint: { l, c }, end }: Scheme, given: string): Accent {
  const color = toOklch(given);
  const tint = fromOklch({ l, c: Math.min(c, color.c), h: color.h });
  const others = [...grounds, on_accent, tint];
  const isReadable = (accent: string) => others.every((other) => contrastOf(accent, other) >= LEAST_CONTRAST);
  return { accent: isReadable(given) ? given : nearest(color, end, isReadable), on_accent, tint };
}

/** The color of that hue with the lightness nearest to the given one that is readable; the one of lightness `end` is. */
function nearest(color: Oklch, end: number, isReadable: (color: string) => boolean): string {
  let [near, far] = [color.l, end];
  for (let halvings = 0; halvings < 10; halvings += 1) {
    const middle = (near + far) / 2;
    if (isReadable(fromOklch({ ...color, l: middle }))) far = middle;
    else near = middle;
  }
  return fromOklch({ ...color, l: far });
}

/** What becomes of it, a line for each scheme in which it is another; German, and English in brackets. */
export function accentNotes(given: string): string[] {
  const { light, dark } = accentsOf(given);
  const isKept = ({ accent }: Accent) => accent === given.toLowerCase();
  return [
    ...(isKept(light)
      ? []
      : [
          `${given} ist auf hellem Grund zu hell; dort steht ${light.accent}. (Too light on a light ground; ${light.accent} there.)`,
        ]),
    ...(isKept(dark)
      ? []
      : [
          `${given} ist auf dunklem Grund zu dunkel; dort steht ${dark.accent}. (Too dark on a dark ground; ${dark.accent} there.)`,
        ]),
  ];
}
