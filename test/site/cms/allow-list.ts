/** What a system that was not at hand makes of a snippet: its allow-list from its published sources, applied. */
import allowLists from '../../fixtures/cms/allow-lists.json' with { type: 'json' };

export type AllowList = (typeof allowLists)[number];

export const ALLOW_LISTS: readonly AllowList[] = allowLists;

const allowed = (names: readonly string[], name: string): boolean =>
  names.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one));

/** Links keep the attributes on the list; other tags are removed or printed as text, as the system does. */
export function strained(html: string, { a, unknown_tags }: AllowList): string {
  return html.replace(
    /<(\/?)([a-z-]+)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*>/g,
    (tag, slash: string, name, rest: string) => {
      if (name !== 'a') return unknown_tags === 'printed' ? tag.replace('<', '&lt;') : '';
      const kept = [...rest.matchAll(/\s+([^\s=>]+)(?:="[^"]*")?/g)].filter(([, attribute = '']) =>
        allowed(a, attribute),
      );
      return `<${slash}a${kept.map(([whole]) => whole).join('')}>`;
    },
  );
}
