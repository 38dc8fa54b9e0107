/** Accept-Language (RFC 9110, section 12.5.4) -> one of the site's languages, by lookup (RFC 4647, section 3.4). Linear in the header. */
import type { Text } from '../../../data/model/text.ts';
import { hasOwnTag, tagsOf } from '../../../data/model/text-meta.ts';
import { nearestTag } from '../../../widget/nearest-tag.ts';

/** Every tag in lower case that finds a language -> the tag of its text. Plain German has no tag of its own to ask for. */
export const offeredLanguages = (texts: readonly Text[]): ReadonlyMap<string, string> =>
  tagsOf(texts.filter(hasOwnTag));

/** For an attribute: "de tr ku=kmr". */
export const writeOffered = (offered: ReadonlyMap<string, string>): string =>
  [...offered].map(([range, tag]) => (range === tag ? tag : `${range}=${tag}`)).join(' ');

export const readOffered = (written: string): ReadonlyMap<string, string> =>
  new Map(
    written
      .split(' ')
      .map((one) => one.split('='))
      .map(([range = '', tag = range]) => [range, tag]),
  );

/** The tag of the best language, German when none fits. A longer header than this is cut: no browser sends one. */
const LONGEST = 1000;

export function preferredLanguage(header: string | null, offered: ReadonlyMap<string, string>): string {
  let best = 'de';
  let bestQuality = 0;
  for (const item of (header ?? '').slice(0, LONGEST).split(',')) {
    const [range = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
    const quality = qualityOf(parameters);
    const tag = range === '*' ? 'de' : nearestTag(range, offered);
    if (quality > bestQuality && tag !== undefined) {
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
