/** The picture that messengers and networks show beside a link (1200 × 630): the week at a glance, with the words of a language. */
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { fromOklch, toOklch } from '../../data/brand/color.ts';
import type { Text } from '../../data/model/text.ts';
import { SOCIAL_CARD, socialCard } from '../site/page/addresses.ts';
import { cardWords } from '../site/page/card-words.ts';
import type { SiteFile } from './site-bundle.ts';

/** Out of packages, not the machine's: the same letters everywhere. */
const FONT_FILES = [
  '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
].map((file) => createRequire(import.meta.url).resolve(file));

/** What they can write; a language in other letters has the picture alone. */
const WRITTEN =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** Five weekdays as columns, sessions as bars. */
const SESSIONS: ReadonlyArray<readonly [day: number, from: number, until: number, color: string]> = [
  [0, 10, 12, '#bcd7f5'],
  [0, 10, 12, '#b5e3d6'],
  [0, 13, 15, '#f6d3b0'],
  [2, 14, 16, '#bcd7f5'],
  [2, 14, 16, '#b5e3d6'],
  [3, 10, 12, '#f6d3b0'],
];

interface Ground {
  readonly fill: string;
  /** Between the days of the week. */
  readonly line: string;
}
const OWN_GROUND: Ground = { fill: '#0a5c56', line: '#2b6f69' };
const lighter = (color: string): string => fromOklch({ ...toOklch(color), l: toOklch(color).l + 0.07 });

/** One for each language, and one without words, on the city's accent color, if it has one. */
export const bundleSocialCards = (texts: readonly Text[], accent?: string): SiteFile[] => [
  fileAt(SOCIAL_CARD, renderSocialCard(undefined, accent)),
  ...texts.map((text) => fileAt(socialCard(text.tag), renderSocialCard(text, accent))),
];

const fileAt = (address: string, bytes: Uint8Array): SiteFile => ({ path: address.slice(1), bytes });

/** As PNG; without a text without words. White stands out from its ground at 7 to 1. */
export function renderSocialCard(text?: Text, accent?: string): Uint8Array {
  const font = { loadSystemFonts: false, fontFiles: FONT_FILES, defaultFontFamily: 'Noto Sans' };
  return new Uint8Array(
    new Resvg(drawCard(text, accent === undefined ? OWN_GROUND : { fill: accent, line: lighter(accent) }), { font })
      .render()
      .asPng(),
  );
}

function drawCard(text: Text | undefined, { fill, line }: Ground): string {
  const words = text ? cardWords(text) : [];
  const [title = '', subject = ''] = words.every((one) => WRITTEN.test(one)) ? words : [];
  const rtl = text?.meta.dir === 'rtl';
  const titleLines = linesOf(title, 19);
  const below = 150 + titleLines.length * 76;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630">
<path fill="${fill}" d="M0 0h1200v630H0z"/>
${title === '' ? week(510, 1, line) : week(rtl ? 60 : 780, 0.58, line)}
${title === '' ? clock(250, 315, 150) : ''}
<g fill="#fff" font-family="Noto Sans, Noto Sans Arabic" text-anchor="${rtl ? 'end' : 'start'}">
${written(titleLines, { x: rtl ? 1130 : 70, y: 170, size: 60, leading: 76, weight: 700 })}
${written(linesOf(subject, 30), { x: rtl ? 1130 : 70, y: below + 40, size: 38, leading: 54, weight: 400 })}
</g>
</svg>`;
}

/** `x`: its left edge; `scale` of its full width of 620; `line`: the color between its days. */
function week(x: number, scale: number, line: string): string {
  const lanes = new Map<string, number>();
  const bars = SESSIONS.map(([day, from, until, color]) => {
    const slot = `${day} ${from}`;
    const lane = lanes.get(slot) ?? 0;
    lanes.set(slot, lane + 1);
    return `<rect x="${10 + day * 124 + lane * 52}" y="${20 + (from - 9) * 58}" width="46" height="${(until - from) * 58}" rx="10" fill="${color}"/>`;
  });
  const lines = Array.from(
    { length: 6 },
    (_, day) => `<path d="M${day * 124} 0V450" stroke="${line}" stroke-width="2"/>`,
  );
  return `<g transform="translate(${x} ${315 - 225 * scale}) scale(${scale})">${lines.join('')}${bars.join('')}</g>`;
}

const clock = (x: number, y: number, radius: number): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="#fff" stroke-width="22"/>
<path d="M${x} ${y - 100}v100l70 46" fill="none" stroke="#fff" stroke-width="22" stroke-linecap="round" stroke-linejoin="round"/>`;

/** Broken between words, so many letters to a line where they allow it. */
function linesOf(words: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ').filter(Boolean)) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

interface Lettering {
  readonly x: number;
  /** The first baseline. */
  readonly y: number;
  readonly size: number;
  readonly leading: number;
  readonly weight: number;
}

const written = (lines: readonly string[], { x, y, size, leading, weight }: Lettering): string =>
  lines
    .map(
      (line, at) =>
        `<text x="${x}" y="${y + at * leading}" font-size="${size}" font-weight="${weight}">${line.replace(/[&<]/g, (one) => (one === '&' ? '&amp;' : '&lt;'))}</text>`,
    )
    .join('\n');
