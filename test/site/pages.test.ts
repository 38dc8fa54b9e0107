import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleSite, type SiteFile } from '../../worker/publish/site-bundle.ts';
import { bundleWidget } from '../../widget/publish/bundle.ts';
import { TYPES_PATH, WIDGET_ARCHIVE, WORDPRESS_PLUGIN } from '../../worker/site/page/addresses.ts';
import { htmlErrors } from './html-errors.ts';
import { textOf } from '../unit/texts.ts';
import { type Pages, pagesOf, TAGS } from './site.ts';
import { ORIGIN } from '../application.ts';
import { kindOfAddress, sample } from '../thorough.ts';

let site: Pages;
let files: readonly SiteFile[];
let widget: readonly SiteFile[];
const html = new Map<string, string>();

beforeAll(async () => {
  site = pagesOf();
  ({ files } = await bundleSite());
  ({ files: widget } = await bundleWidget());
  for (const path of site.pages) html.set(path, await site.text(path));
});

describe('every page', () => {
  it('exists in its languages: people’s in all, the office’s in two', () => {
    for (const tag of TAGS) {
      expect(html.has(`/${tag}/`)).toBe(true);
      expect(html.has(`/${tag}/centers/mitte/`)).toBe(true);
      expect(html.has(`/${tag}/centers/mitte/poster/`)).toBe(true);
      expect(html.has(`/embed/mitte/${tag}/`)).toBe(true);
    }
    for (const page of ['embed', 'developers', 'changes', 'accessibility', 'privacy', 'imprint']) {
      expect(html.has(`/de/${page}/`) && html.has(`/en/${page}/`), page).toBe(true);
    }
  });

  it('is valid HTML', async () => {
    const found: string[] = [];
    for (const [path, text] of sample([...html], 12, ([one]) => kindOfAddress(one))) {
      // These have every language, or every text, in each of their languages.
      if (/\/(review|strips\/poster)\/$|^\/[^/]+\/poster\/$/.test(path) && !path.startsWith('/ar/')) continue;
      found.push(...(await htmlErrors(path, text)));
    }
    expect(found).toEqual([]);
  });

  it('holds no inline script or style but what its own policy names by hash', async () => {
    const kinds = new Set<string>();
    for (const [path, text] of html) {
      expect(text, path).not.toMatch(/\sstyle="|\son[a-z]+="/);
      const inline = [...text.matchAll(/<(style|script)(?![^>]*(?:src=|type="application\/))[^>]*>([^]*?)<\/\1>/g)];
      const policy = inline.length > 0 && (await site.get(path)).headers.get('content-security-policy');
      for (const [, kind = '', content = ''] of inline) {
        kinds.add(kind);
        const hash = createHash('sha256').update(content).digest('base64');
        expect(policy, path).toMatch(new RegExp(`${kind}-src 'self' 'sha256-${hash.replace(/[+/]/g, '\\$&')}'`));
      }
    }
    expect([...kinds].sort()).toEqual(['script', 'style']);
  });

  it('loads nothing from anybody else', () => {
    for (const [path, text] of html) {
      const loaded = [
        ...text.matchAll(/<(?:script|img|iframe)[^>]* src="([^"]*)"|<link[^>]* href="([^"]*)"[^>]*rel="stylesheet"/g),
      ];
      for (const [, src, href] of loaded) expect(src ?? href, path).not.toMatch(/^(?:https?:)?\/\//);
    }
  });

  it('has only links and anchors that lead somewhere', async () => {
    const known = new Set([
      '/',
      TYPES_PATH,
      WIDGET_ARCHIVE,
      WORDPRESS_PLUGIN,
      ...site.all,
      ...[...files, ...widget].map(({ path }) => `/${path}`),
    ]);
    const broken = new Map<string, string>();
    for (const [path, text] of html) {
      for (const [, raw = ''] of text.matchAll(/ (?:href|src|action)="([^"]*)"/g)) {
        const target = new URL(raw.replaceAll('&amp;', '&'), ORIGIN + path);
        if (target.origin !== ORIGIN) continue;
        if (target.hash) {
          const there = target.pathname === path ? text : html.get(target.pathname);
          if (!there?.includes(` id="${decodeURIComponent(target.hash.slice(1))}"`)) broken.set(target.href, path);
        } else if (!known.has(target.pathname)) {
          const { status } = await site.get(target.pathname + target.search);
          if (status === 200) known.add(target.pathname);
          else broken.set(target.href, path);
        }
      }
    }
    expect(Object.fromEntries(broken)).toEqual({});
  });

  it('says how old the facts are, that it is not the city’s, and that a translation is one', () => {
    const people = [...html].filter(([path]) => /^\/(?:[a-z-]+\/(?:centers|$)|embed\/)/.test(path));
    expect(people.length).toBe(TAGS.length * (1 + 3 + 3 + 3));
    for (const [path, text] of people) expect(text, path).toContain('2021');
    expect(html.get('/en/')).toContain('Not confirmed since 5 August 2021. Please call before you go.');
    expect(html.get('/de/')).toContain('Dies ist kein Angebot der Stadt Duisburg.');
    expect(html.get('/de/')).not.toContain('Übersetzung ohne Gewähr');
    expect(html.get('/de-simple/')).toContain('Die Übersetzung kann Fehler haben.');
  });

  it('ends sentences with one full stop, also after a date that brings its own', () => {
    const said = (text: string) => text.replace(/<(?:script|pre)[^]*?<\/(?:script|pre)>|<[^>]*>/g, '');
    for (const [path, text] of html) expect(said(text), path).not.toMatch(/[^.]\.\.(?!\.)/);
    expect(html.get('/bg/centers/mitte/')).toContain('5 август 2021 г.');
  });

  it('names its language and direction; plain German is German and is not announced apart', () => {
    expect(html.get('/ar/')).toContain('<html lang="ar" dir="rtl">');
    expect(html.get('/de-simple/')).toContain('<html lang="de" dir="ltr">');
    expect(html.get('/tr/')).toContain(`<link rel="alternate" hreflang="kmr" href="${ORIGIN}/kmr/"/>`);
    expect(html.get('/tr/')).toContain(`<link rel="alternate" hreflang="x-default" href="${ORIGIN}/de/"/>`);
    expect(html.get('/tr/')?.match(/<link rel="alternate" hreflang/g)).toHaveLength(TAGS.length);
    expect(html.get('/tr/')).toContain(`<link rel="canonical" href="${ORIGIN}/tr/"/>`);
  });

  // The first flight of a connection is ten segments of 1,460 bytes (RFC 6928). Packed as well as Brotli can, a page is one; the
  // platform may pack with level 4, which costs Cyrillic, Greek and Arabic some hundred bytes more. A language more in the menu and
  // in the head costs 28 bytes at level 11, those that are missing 140.
  it.each([
    ['/{lang}/', 11, 'Latn', 13_000],
    ['/{lang}/', 11, 'others', 13_300],
    ['/{lang}/', 4, 'Latn', 15_400],
    ['/{lang}/', 4, 'others', 16_000],
    ['/{lang}/centers/nord/', 11, 'Latn', 12_800],
    ['/{lang}/centers/nord/', 11, 'others', 12_800],
    ['/{lang}/centers/nord/', 4, 'Latn', 14_900],
    ['/{lang}/centers/nord/', 4, 'others', 15_200],
  ])('of people, style sheet and module inside, is no larger than it was: %s, Brotli %i, %s', (...one) => {
    const [kind, level, script, most] = one;
    const params = { [constants.BROTLI_PARAM_QUALITY]: level };
    const tags = TAGS.filter((tag) => (textOf(tag).meta.script === undefined) === (script === 'Latn'));
    const sizes = tags.map((tag) => brotliCompressSync(html.get(kind.replace('{lang}', tag)) ?? '', { params }).length);
    expect(Math.max(...sizes)).toBeLessThan(most);
  });
});

describe('data inside a page', () => {
  it('is schema.org that a machine can read, with both kinds of hours apart', () => {
    const [, json = ''] =
      /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html.get('/de/centers/west/') ?? '') ?? [];
    const data = JSON.parse(json) as Record<string, unknown>;
    expect(data).toMatchObject({ '@type': 'GovernmentOffice', telephone: ['+492065550087'] });
    expect(data['openingHoursSpecification']).toHaveLength(2);
  });
});
