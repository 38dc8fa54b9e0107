/** What people read in one language holds no words of another, but where the page says so (WCAG 2.2, 3.1.2): names stand in elements with lang="de". */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Pages, pagesOf, TAGS } from './site.ts';
import { dataOf } from '../application.ts';
import { textOf } from '../unit/texts.ts';

const FOREIGN = TAGS.filter((tag) => !['de', 'de-simple', 'en'].includes(tag));
const READ = ['aria-label', 'alt', 'title', 'placeholder', 'data-done', 'data-today', 'data-tomorrow', 'data-open'];
const EMPTY = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source']);
/** Products, and kinds of files: the same words everywhere. */
const NAMES = /^(?:Apple|Google|Outlook|Excel|XLSX|CSV|Thunderbird|Nextcloud|Android|ICSx|QR|oEmbed)$/;

interface Said {
  readonly text: string;
  readonly lang: string;
}

/** All that is shown or read aloud, with the language that its nearest element names. */
function saidOn(html: string): Said[] {
  const said: Said[] = [];
  const open: { name: string; lang: string }[] = [];
  const lang = () => open.at(-1)?.lang ?? '';
  for (const [whole, name, attributes = '', text] of html
    .replaceAll('<wbr/>', '')
    .matchAll(
      /<(?:script|style)\b[^]*?<\/(?:script|style)>|<!doctype[^>]*>|<(\/?[a-z][a-z0-9-]*)((?:\s+[a-zA-Z:-]+(?:="[^"]*")?)*)\s*\/?>|([^<]+)/gi,
    )) {
    if (text?.trim()) said.push({ text: text.trim(), lang: lang() });
    if (!name) continue;
    if (name.startsWith('/')) {
      expect(open.pop()?.name).toBe(name.slice(1));
      continue;
    }
    const own = / lang="([^"]*)"/.exec(attributes)?.[1] ?? lang();
    for (const [, key = '', value = ''] of attributes.matchAll(/\s([a-z-]+)="([^"]*)"/g)) {
      if (READ.includes(key) || (name === 'meta' && key === 'content' && /description|title/.test(attributes))) {
        said.push({ text: value, lang: own });
      }
    }
    if (!EMPTY.has(name) && !whole.endsWith('/>')) open.push({ name, lang: own });
  }
  expect(open).toEqual([]);
  return said;
}

/** The fixed pieces of a wording's sentences, those that could be told from a name or a sign. */
function piecesOf(wording: string): string[] {
  const values = Object.entries(JSON.parse(wording) as Record<string, unknown>)
    .filter(([id]) => id !== 'meta')
    .flatMap(([, value]) => (typeof value === 'string' ? [value] : Object.values(value as Record<string, string>)));
  return values
    .flatMap((value) => value.split(/\{[a-z]+\}/))
    .map((piece) => piece.replace(/^[\s:;,.–]+|[\s:;,.–]+$/g, ''));
}

const letters = (piece: string) => piece.match(/\p{L}/gu)?.length ?? 0;
const holds = (text: string, piece: string) =>
  new RegExp(`(?<!\\p{L})${piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u').test(text);

let site: Pages;
let texts: Readonly<Record<string, string>>;
beforeAll(async () => {
  site = pagesOf();
  ({ texts } = dataOf());
});

async function pagesIn(tag: string): Promise<[path: string, html: string][]> {
  const paths = [`/${tag}/`, `/${tag}/centers/mitte/`, `/${tag}/centers/nord/poster/`, `/embed/west/${tag}/`];
  const read = [...paths, `/v1/fragments/mitte/${tag}/`].map(async (path) => [path, await site.text(path)] as const);
  const lost = await site.get(`/${tag}/nowhere/`, { Accept: 'text/html' });
  return [...(await Promise.all(read)), [`/${tag}/nowhere/`, await lost.text()] as const].map((one) => [...one]);
}

describe.each(FOREIGN)('a page in %s', (tag) => {
  it('shows no German or English wording outside elements that say so', async () => {
    const own = texts[tag] ?? '';
    const others = [...piecesOf(texts['de'] ?? ''), ...piecesOf(texts['en'] ?? '')];
    // A word that this language has itself is none of another's; data/check/wording.ts guards the files.
    const pieces = [...new Set(others)].filter((piece) => letters(piece) > 3 && !holds(own, piece));
    expect(pieces.length).toBeGreaterThan(200);
    for (const [path, html] of await pagesIn(tag)) {
      const said = saidOn(html).filter(({ lang }) => lang === textOf(tag).meta.lang);
      expect(said.length, path).toBeGreaterThan(8);
      const left = said.flatMap(({ text }) =>
        pieces.filter((piece) => holds(text, piece)).map((piece) => `${piece} | ${text}`),
      );
      expect(left.join('\n'), path).toBe('');
    }
  });
});

describe.each(FOREIGN.filter((tag) => textOf(tag).meta.script))('a page in %s, which has letters of its own', (tag) => {
  it('shows Latin words only in elements that name their language, but for products, formats, the city and the centers', async () => {
    const { directory } = dataOf();
    const { municipality, centers, outreach } = JSON.parse(directory) as {
      municipality: { name: string };
      centers: { name: string; full_name: string; district: string; address: { address_1: string } }[];
      outreach: { area: string }[];
    };
    const known = [
      municipality.name,
      ...centers.flatMap((center) => [center.name, center.full_name, center.district, center.address.address_1]),
      ...outreach.map(({ area }) => area),
    ];
    const names = new Set(known.flatMap((name) => name.split(/[ -]/)));
    for (const [path, html] of await pagesIn(tag)) {
      const left = saidOn(html)
        .filter(({ lang }) => lang === textOf(tag).meta.lang)
        .flatMap(({ text }) => text.replace(/\{[a-z]+\}|https?:\S+/g, '').match(/\p{Script=Latin}{2,}/gu) ?? [])
        .filter((word) => !NAMES.test(word) && !names.has(word));
      expect(left.join('\n'), path).toBe('');
    }
  });
});

describe('a page in French', () => {
  it('sets a no-break space before every colon that is not in a time, an address or German', async () => {
    const german = /<(bdi|section|header|span|p)\b[^>]* lang="de"[^]*?<\/\1>/g;
    const colons = (await pagesIn('fr')).flatMap(([path, html]) =>
      [
        ...html
          .slice(html.indexOf('<body'))
          .replace(/<span class="one"[^>]*>([^<]*)<\/span>/g, '$1')
          .replace(german, '')
          .replace(/<script[^]*?<\/script>|<[^>]*>/g, '')
          .matchAll(/.{0,20}(?<!\u00a0):(?!\d\d|\/\/).{0,20}/g),
      ].map(([near]) => `${path} ${near}`),
    );
    expect(colons).toEqual([]);
    expect(await site.text('/fr/centers/mitte/')).toMatch(/Permanence sans rendez-vous\u00a0: /);
  });
});

describe('names of areas', () => {
  it('are German in every other language, and read as such', async () => {
    for (const tag of FOREIGN)
      expect(await site.text(`/${tag}/`), tag).toContain('<bdi lang="de">Duisburger Süden</bdi>');
    expect(await site.text('/de/')).toContain('Geplant: Duisburger Süden.');
  });
});
