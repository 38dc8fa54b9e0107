/** Every sentence of data/text as the reviewers' pages of a built site show it: language, id and words. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Line {
  readonly tag: string;
  readonly id: string;
  readonly words: string;
}

const ENTITIES: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const plain = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '').replace(/[\u2066-\u2069]/g, '');

/** German stands on each of the pages; names behind feasts and titles of sources are German in every language. */
export function linesOf(site: string): Line[] {
  const lines = new Map<string, Line>();
  for (const file of globSync('*/review/index.html', { cwd: site }).sort()) {
    const tag = file.split('/')[0] ?? '';
    const html = readFileSync(join(site, file), 'utf8');
    for (const [, id = '', german = '', own = ''] of html.matchAll(
      /<li data-id="([^"]+)">\s*<p lang="de">([^<]+)<\/p>\s*<p class="own"[^>]*>([^<]+)</g,
    )) {
      if (id === 'source') continue;
      for (const [lang, words] of [
        ['de', german],
        [tag, own],
      ] as const)
        lines.set(`${lang} ${id}`, { tag: lang, id, words: withoutGermanName(id, plain(words)) });
    }
  }
  return [...lines.values()];
}

const withoutGermanName = (id: string, words: string): string =>
  id.startsWith('holiday.') ? words.replace(/ \([^)]*\)$/, '') : words;
