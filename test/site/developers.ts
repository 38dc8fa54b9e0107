/** What stands on the developers' page, read off its HTML: rows of addresses, links, lines to paste, answers. */

export interface AddressRow {
  readonly title: string;
  /** Empty for what OpenAPI does not describe. */
  readonly type: string;
  readonly addresses: readonly string[];
}

/** Text without elements, its entities resolved. */
export const plainText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const ROWS = /<tr><th scope="row">(.*?)(?:<small>(.*?)<\/small>)?<\/th>\s*<td>(.*?)<\/td>\s*<\/tr>/gs;
const ITEMS = /<li>(.*?)<\/li>/gs;

export const rowsIn = (html: string): AddressRow[] =>
  [...html.matchAll(ROWS)].map(([, title = '', type = '', list = '']) => ({
    title: plainText(title),
    type: plainText(type),
    addresses: [...list.matchAll(ITEMS)].map(([, item = '']) => plainText(item)),
  }));

/** Every link of the table as a path, with the media type that is promised there. */
export function linksIn(html: string, page: string): { readonly path: string; readonly type: string }[] {
  return [...html.matchAll(ROWS)].flatMap(([, , type = '', list = '']) =>
    [...list.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => ({ path: resolved(href, page), type })),
  );
}

export interface PastedLines {
  readonly id: string;
  readonly label: string;
  readonly code: string;
}

export interface ShownAnswer {
  readonly path: string;
  readonly body: string | undefined;
  readonly place: string;
  readonly example: string;
  readonly status: string;
}

/** The panes of the six ways. */
export function panesIn(html: string): { readonly lines: PastedLines[]; readonly answers: ShownAnswer[] } {
  const figures = [...html.matchAll(/<figure class="pane(?: live)?">(.*?)<\/figure>/gs)].map(
    ([, inside = '']) => inside,
  );
  const within = (figure: string, pattern: RegExp) => plainText(pattern.exec(figure)?.[1] ?? '');
  const lines = figures.flatMap((figure) => {
    const [, id] = /<pre id="([^"]+)">/.exec(figure) ?? [];
    const label = within(figure, /<figcaption><span>(.*?)<\/span>/s);
    return id === undefined ? [] : [{ id, label, code: within(figure, /<code>(.*?)<\/code><\/pre>/s) }];
  });
  const answers = figures.flatMap((figure) => {
    const [, ask] = /data-ask="([^"]+)"/.exec(figure) ?? [];
    if (ask === undefined) return [];
    return {
      path: resolved(plainText(ask), '/de/developers/'),
      body: /data-body="([^"]+)"/.exec(figure)?.[1] && within(figure, /data-body="([^"]+)"/),
      place: within(figure, /data-place="([^"]*)"/),
      example: within(figure, /<pre><code>(.*?)<\/code>/s),
      status: within(figure, /role="status">(.*?)<\/p>/s),
    };
  });
  return { lines, answers };
}

function resolved(href: string, page: string): string {
  const { pathname, search } = new URL(plainText(href), `http://site.test${page}`);
  return decodeURI(pathname) + search;
}
