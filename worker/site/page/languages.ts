/** Accept-Language (RFC 9110, section 12.5.4) -> one of the site's languages, by lookup (RFC 4647, section 3.4). Linear in the header. */
import type { Text } from '../../../data/model/text.ts';

/** Other tags of the site's languages: what browsers send for Kurmanji and Dari. */
const ALIASES: { readonly [range: string]: string } = { ku: 'kmr', prs: 'fa', mo: 'ro' };

/** The languages that a browser can ask for: plain German has no tag of its own. */
export const offeredLanguages = (texts: readonly Text[]): string[] =>
  texts.filter(({ tag, meta }) => tag === meta.lang).map(({ tag }) => tag);

/** The tag of the best language, German when none fits. A longer header than this is cut: no browser sends one. */
const LONGEST = 1000;

export function preferredLanguage(header: string | null, offered: readonly string[]): string {
  let best = 'de';
  let bestQuality = 0;
  for (const item of (header ?? '').slice(0, LONGEST).split(',')) {
    const [range = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
    const quality = qualityOf(parameters);
    const base = range.split('-')[0] ?? '';
    const tag = range === '*' ? 'de' : (ALIASES[base] ?? base);
    if (quality > bestQuality && offered.includes(tag)) {
      best = tag;
      bestQuality = quality;
    }
  }
  return best;
}

/** "q=0.8" -> 0.8; 1 when absent; 0 (not acceptable) when it cannot be parsed. */
function qualityOf(parameters: readonly string[]): number {
  const qParameter = parameters.find((parameter) => parameter.startsWith('q='));
  if (qParameter === undefined) return 1;
  const quality = Number(qParameter.slice(2));
  return quality >= 0 && quality <= 1 ? quality : 0;
}
