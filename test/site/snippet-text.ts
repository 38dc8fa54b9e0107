/** A snippet as a webmaster copies it off the builder's page. */
import type { Pages } from './site.ts';

/** `id` of the snippet; `query` as the builder's form sends it. */
export async function snippetText(pages: Pages, id: string, query: string): Promise<string> {
  const html = await pages.text(`/de/embed/snippet/?${query}`);
  return (new RegExp(`<pre id="${id}"[^>]*>([^<]*)</pre>`).exec(html)?.[1] ?? '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** What of it stands inside the element. */
export const contentOf = (snippet: string): string => /<div lang=.*<\/div>/s.exec(snippet)?.[0] ?? '';
