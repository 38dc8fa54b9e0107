/** The publisher's logo, data/logo.svg, and its shape, for the room that pages keep for it. */

/** Below the project's folder. */
export const LOGO_FILE = 'data/logo.svg';
/** Where it is served. */
export const LOGO_PATH = '/logo.svg';

export interface Logo {
  readonly svg: string;
  /** Width by height. */
  readonly ratio: number;
}

/** The first tag of the picture, "" where there is none. */
export const rootTagOf = (svg: string): string => /<svg\b[^>]*/.exec(svg)?.[0] ?? '';

/** Undefined where its viewBox (SVG 2, section 8.6) does not say how wide and high it is. */
export function logoOf(svg: string): Logo | undefined {
  const [, viewBox = ''] = /\sviewBox\s*=\s*["']([^"']*)/.exec(rootTagOf(svg)) ?? [];
  const [, , width = 0, height = 0] = viewBox
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return width > 0 && height > 0 ? { svg, ratio: width / height } : undefined;
}
