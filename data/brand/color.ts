/** Colors of screens: their contrast (WCAG 2.2) and their lightness, chroma and hue (OKLCH; CSS Color 4, section 9.2). */

type Triple = readonly [number, number, number];

/** As `oklch()` takes it: lightness from 0 to 1, chroma from 0, hue in radians. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

/** "#rrggbb" -> red, green and blue as light, each from 0 to 1 (CSS Color 4, section 10.2). */
function lightOf(color: string): Triple {
  const light = (at: number) => {
    const value = parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [light(1), light(3), light(5)];
}

/** The other way; "#rrggbb". */
const colorOf = (light: Triple): string =>
  `#${light
    .map((value) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055))
    .map((value) => Math.round(Math.min(Math.max(value, 0), 1) * 255))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;

const luminance = (color: string): number => {
  const [red, green, blue] = lightOf(color);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** From 1 to 21 (WCAG 2.2, "contrast ratio"). Both as "#rrggbb". */
export function contrastOf(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Björn Ottosson, "A perceptual color space for image processing": linear sRGB to OKLab. */
export function toOklch(color: string): Oklch {
  const [red, green, blue] = lightOf(color);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  const l = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short;
  return { l, c: Math.hypot(a, b), h: Math.atan2(b, a) };
}

function lightOfOklch({ l, c, h }: Oklch): Triple {
  const [a, b] = [c * Math.cos(h), c * Math.sin(h)];
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

/** As "#rrggbb"; where a screen has no such color, the one of that lightness and hue with the most chroma that it has. */
export function fromOklch({ l, c, h }: Oklch): string {
  const light = lightOfOklch({ l, c, h });
  const shown = light.every((value) => value > -0.0005 && value < 1.0005);
  return shown || c <= 0 ? colorOf(light) : fromOklch({ l, c: Math.max(c - 0.002, 0), h });
}
