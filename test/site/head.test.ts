/** The head of every page announces license, descriptions and the other forms of what the page says; each address answers. */
import { storeOf } from '../application.ts';
import { describe, expect, it } from 'vitest';
import { allOperations } from '../../worker/http/route.ts';
import { SECTIONS } from '../../worker/routes.ts';
import { generate } from '../bench/generate.ts';
import { pagesOf } from './site.ts';
import { dataOf, ORIGIN } from '../application.ts';

interface Link {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
  readonly hreflang?: string;
  readonly title?: string;
}

const unescaped = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"');

/** The links of a page's head, their addresses resolved as a browser would. */
function linksOf(html: string, path: string): Link[] {
  const head = html.slice(0, html.indexOf('</head>'));
  return [...head.matchAll(/<link ([^>]*?)\/?>/g)].map(([, attributes = '']) => {
    const all = Object.fromEntries(
      [...attributes.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescaped(value)]),
    ) as unknown as Link;
    return { ...all, href: new URL(all.href, ORIGIN + path).href };
  });
}

const site = pagesOf();
const headOf = async (path: string) => linksOf(await site.text(path), path);
const withRel = (links: readonly Link[], rel: string) => links.filter((link) => link.rel === rel);
const pathOf = ({ href }: Link) => href.slice(ORIGIN.length);

describe('the head of a page', () => {
  it('names license, description for machines and for people: every page', async () => {
    const documents = site.pages.filter((path) => !path.startsWith('/problems/') && !path.startsWith('/demo/'));
    expect(documents.length).toBeGreaterThan(100);
    for (const path of documents) {
      const links = await headOf(path);
      expect([path, withRel(links, 'license').map(({ href }) => href)]).toEqual([
        path,
        ['http://dcat-ap.de/def/licenses/cc-by/4.0'],
      ]);
      expect([path, withRel(links, 'service-desc').map(pathOf)]).toEqual([path, ['/openapi.json']]);
      const language =
        path === '/' ||
        path.startsWith('/de') ||
        path.endsWith('/review/') ||
        path.endsWith('/de/') ||
        path.endsWith('/de-simple/')
          ? 'de'
          : 'en';
      expect([path, withRel(links, 'service-doc').map(pathOf)]).toEqual([path, [`/${language}/developers/`]]);
    }
  });

  it('lets feed readers find the changes from every page that is meant to be found', async () => {
    for (const path of ['/de/', '/tr/', '/ar/centers/west/', '/en/developers/', '/de/changes/', '/de/imprint/']) {
      const alternates = withRel(await headOf(path), 'alternate').map((link) => [pathOf(link), link.type]);
      expect(alternates).toContainEqual(['/v1/changes.atom', 'application/atom+xml']);
      expect(alternates).toContainEqual(['/v1/changes.json', 'application/feed+json']);
    }
    expect(withRel(await headOf('/embed/mitte/de/'), 'alternate')).toEqual([]);
  });

  it('announces on the start page every form of all centers, and the catalogue', async () => {
    const source = storeOf(dataOf());
    const fixed = allOperations(SECTIONS, source.edition(ORIGIN), source)
      .filter(({ address }) => /^\/(?:v1\/(?:centers|changes)\.|catalog\.)/.test(address))
      .filter(({ address }) => !address.includes('{') && !address.includes('.next.'));
    const announced = withRel(await headOf('/de/'), 'alternate').filter(({ hreflang }) => hreflang === undefined);
    expect(announced.map((link) => [pathOf(link), link.type ?? '']).sort()).toEqual(
      fixed.map(({ address, media_type }) => [address, media_type]).sort(),
    );
    expect(announced.every(({ title = '' }) => title !== '')).toBe(true);
  });

  it.each(['/de/', '/tr/', '/de/centers/mitte/', '/fa/centers/nord/', '/en/changes/'])(
    'announces nothing that does not answer with the stated type: %s',
    async (path) => {
      const links = (await headOf(path)).filter(
        ({ rel, href }) => rel !== 'license' && !/\/(?:site|favicon)/.test(href),
      );
      expect(links.length).toBeGreaterThan(4);
      for (const link of links) {
        const response = await site.get(link.href.slice(ORIGIN.length));
        expect([link.href, response.status]).toEqual([link.href, 200]);
        // oEmbed's discovery type (oembed.com, section 4) is one of its own; it is sent as JSON.
        const type = (link.type ?? 'text/html; charset=utf-8').replace('json+oembed', 'json');
        expect(response.headers.get('content-type')?.startsWith(type)).toBe(true);
      }
    },
  );

  it('announces the calendars in the page’s own language', async () => {
    const paths = withRel(await headOf('/tr/centers/mitte/'), 'alternate').map(pathOf);
    expect(paths).toContain('/v1/centers/mitte.tr.ics');
    expect(paths).toContain('/v1/centers/mitte.phone.tr.ics');
  });

  it('announces no form that a large directory does not have', async () => {
    const large = pagesOf(generate(250));
    const links = withRel(linksOf(await large.text('/de/'), '/de/'), 'alternate').map(pathOf);
    expect(links).toContain('/v1/centers.csv');
    expect(links).not.toContain('/v1/centers.ics');
    expect(links).not.toContain('/v1/centers.jsonld');
  });
});
