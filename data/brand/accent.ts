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

/** What small text needs (WCAG 2.2, 1.4.6). */
const LEAST_CONTRAST = 7;

interface Scheme {
  /** Paper and card of worker/site/style/base.css. */
  readonly grounds: readonly string[];
  readonly on_accent: string;
  /** Of the tint there: its lightness, and the most chroma. */
  readonly tint: Pick<Oklch, 'l' | 'c'>;
  /** Away from the grounds, in lightness. */
  readonly step: number;
}

const SCHEMES: { readonly [name in keyof Accents]: Scheme } = {
  light: { grounds: ['#faf8f3', '#ffffff'], on_accent: '#ffffff', tint: { l: 0.945, c: 0.016 }, step: -0.002 },
  dark: { grounds: ['#10191d', '#18242a'], on_accent: '#10191d', tint: { l: 0.315, c: 0.034 }, step: 0.002 },
};

export const ACCENT_PATTERN = /^#[0-9a-f]{6}$/i;

/** `given` is "#rrggbb". */
export function accentsOf(given: string): Accents {
  return { light: accentIn(SCHEMES.light, given.toLowerCase()), dark: accentIn(SCHEMES.dark, given.toLowerCase()) };
}

function accentIn({ grounds, on_accent, tint: { l, c }, step }: Scheme, given: string): Accent {
  const color = toOklch(given);
  const tint = fromOklch({ l, c: Math.min(c, color.c), h: color.h });
  const isReadable = (accent: string) =>
    [...grounds, on_accent, tint].every((other) => contrastOf(accent, other) >= LEAST_CONTRAST);
  let accent = given;
  for (let { l: lightness } = color; !isReadable(accent); lightness += step)
    accent = fromOklch({ ...color, l: lightness });
  return { accent, on_accent, tint };
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
