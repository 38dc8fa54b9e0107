/** How search engines, messengers and assistants meet the pages: sitemap, one address a page, its other languages, the card, schema.org. */
import { beforeAll, describe, expect, it } from 'vitest';
import { say } from '../../data/model/text.ts';
import { bundleSocialCards, renderSocialCard } from '../../worker/publish/social-card.ts';
import { OFFICE_PAGES } from '../../worker/site/page/addresses.ts';
import { closureWith, directoryWith, withCenter } from '../fixtures/directory.ts';
import { hasOwnTag } from '../../data/model/text-meta.ts';
import { TEXTS, textOf } from '../unit/texts.ts';
import { type Pages, pagesOf, TAGS } from './site.ts';
import { ORIGIN } from '../application.ts';

let site: Pages;
/** Pages that are meant to be found, by address, as the sitemap lists them. */
const listed = new Map<string, string>();
/** The files among them. */
const files: string[] = [];

beforeAll(async () => {
  site = pagesOf();
  for (const [, address = ''] of (await site.text('/sitemap.xml')).matchAll(/<loc>([^<]*)<\/loc>/g)) {
    if (address.endsWith('/')) listed.set(address, await site.text(new URL(address).pathname));
    else files.push(address);
  }
});

const unescaped = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");
const metaOf = (html: string, name: string) =>
  unescaped(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '');
const canonicalOf = (html: string) => /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
const languagesOf = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map(([, tag, href]) => [tag, href]),
  ) as Record<string, string>;

describe('the sitemap', () => {
  it('lists every page that people and webmasters look for, once, and no other', () => {
    const people = TAGS.flatMap((tag) => [
      `/${tag}/`,
      ...['nord', 'mitte', 'west'].map((id) => `/${tag}/centers/${id}/`),
    ]);
    const office = ['de', 'en'].flatMap((tag) => OFFICE_PAGES.map((name) => `/${tag}/${name}/`));
    expect([...listed.keys()].sort()).toEqual([...people, ...office].map((path) => ORIGIN + path).sort());
  });

  it('lists the files and feeds of the whole directory', async () => {
    expect(files.map((address) => address.replace(`${ORIGIN}/v1/`, ''))).toEqual([
      'centers.json',
      'centers.csv',
      'centers.ics',
      'centers.xlsx',
      'centers.geojson',
      'centers.jsonld',
      'sessions.csv',
      'sessions.excel.csv',
      'centers.phone.ics',
      'centers.dates.ics',
      'centers.phone.dates.ics',
      'changes.atom',
      'changes.json',
    ]);
    for (const address of files)
      expect((await site.text(new URL(address).pathname)).length, address).toBeGreaterThan(0);
  });

  it('agrees with what the pages say of themselves', async () => {
    for (const [address, html] of listed) {
      expect(html, address).not.toContain('noindex');
      expect(canonicalOf(html), address).toBe(address);
    }
    // "/" is the German start page, and says so.
    expect(canonicalOf(await site.text('/'))).toBe(`${ORIGIN}/de/`);
    for (const path of site.pages.filter((one) => one !== '/' && !listed.has(ORIGIN + one))) {
      const html = await site.text(path);
      expect(html, path).toMatch(/<meta name="robots" content="noindex"\/?>/);
      expect(html, path).not.toMatch(/rel="canonical"|hreflang="x-default"|property="og:/);
    }
    expect(await site.text('/robots.txt')).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`);
  });
});

describe('a page that is meant to be found', () => {
  it('has a title and a description that no other has, short enough to be shown whole', () => {
    const seen = new Map<string, string>();
    for (const [address, html] of listed) {
      const title = unescaped(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');
      const description = metaOf(html, 'description');
      expect(title.length, address).toBeGreaterThan(5);
      expect(title.length, address).toBeLessThanOrEqual(70);
      expect(description.length, address).toBeGreaterThan(30);
      expect(description.length, address).toBeLessThanOrEqual(220);
      for (const words of [title, description]) {
        expect(seen.get(words), `${address}: ${words}`).toBeUndefined();
        seen.set(words, address);
      }
    }
  });

  it('names its other languages, and each of them names it back; German for everybody else', () => {
    for (const [address, html] of listed) {
      const languages = languagesOf(html);
      const { 'x-default': standard, ...others } = languages;
      const people = !OFFICE_PAGES.some((name) => address.endsWith(`/${name}/`));
      const expected = people ? TEXTS.filter(hasOwnTag).map(({ meta }) => meta.lang) : ['de', 'en'];
      expect(Object.keys(others).sort(), address).toEqual([...expected].sort());
      expect(standard, address).toBe(others['de']);
      // Plain German is German: it names the others, and none can name it with a tag of its own.
      if (!address.includes('/de-simple/')) expect(Object.values(others), address).toContain(address);
      for (const other of Object.values(others))
        expect(languagesOf(listed.get(other) ?? ''), address).toEqual(languages);
    }
  });

  it('has a card for messengers, with a picture in its language of the size that it states', async () => {
    const texts = TAGS.map(textOf);
    const pictures = new Map(
      bundleSocialCards(texts).map(({ path, bytes }) => [`${ORIGIN}/${path}`, Buffer.from(bytes)]),
    );
    // No two say the same, and none says nothing.
    expect(new Set([...pictures.values()].map((png) => png.toString('base64'))).size).toBe(TAGS.length + 1);
    for (const [address, html] of listed) {
      expect(metaOf(html, 'og:url'), address).toBe(address);
      expect(metaOf(html, 'og:title'), address).toBe(unescaped(/<title>([^<]*)/.exec(html)?.[1] ?? ''));
      expect(metaOf(html, 'og:description'), address).toBe(metaOf(html, 'description'));
      const [, tag = ''] = new URL(address).pathname.split('/');
      expect(metaOf(html, 'og:image'), address).toBe(`${ORIGIN}/site/v1/card-${tag}.png`);
      expect(metaOf(html, 'og:image:alt'), address).toContain(say(textOf(tag), 'next_sessions'));
      const png = pictures.get(metaOf(html, 'og:image')) ?? Buffer.alloc(24);
      // PNG, section 11.2.1: width and height stand at the head of IHDR.
      const sizes = ['width', 'height'].map((name) => Number(metaOf(html, `og:image:${name}`)));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], address).toEqual(sizes);
      for (const name of ['og:type', 'og:site_name', 'og:image:alt', 'twitter:card']) {
        expect(metaOf(html, name), `${address} ${name}`).not.toBe('');
      }
    }
  });

  it('in letters that no font at hand has shows the picture without words, and is drawn the same everywhere', () => {
    const { words, ...text } = textOf('de');
    const inTamil = { ...text, words: { ...words, next_sessions: 'ஆலோசனை' } };
    expect(Buffer.compare(renderSocialCard(inTamil), renderSocialCard())).toBe(0);
    expect(Buffer.compare(renderSocialCard(textOf('ar')), renderSocialCard(textOf('ar')))).toBe(0);
  });
});

interface Hours {
  readonly opens: string;
  readonly validFrom?: string;
}
interface Office {
  readonly '@id': string;
  readonly url: string;
  readonly telephone: readonly string[];
  readonly openingHoursSpecification: readonly Hours[];
  readonly specialOpeningHoursSpecification: readonly Hours[];
  readonly contactPoint: { readonly hoursAvailable: readonly Hours[] };
}

interface Dataset {
  readonly '@id': string;
  readonly name: string;
  readonly description: string;
  readonly license: string;
  readonly distribution: ReadonlyArray<{ readonly contentUrl: string; readonly encodingFormat: string }>;
}

/** What a page says in schema.org, of one type. */
function thingsOn<T>(html: string, type: string): T[] {
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '[]';
  const things = [JSON.parse(json) as unknown].flat() as Array<T & { '@type': string }>;
  return things.filter((one) => one['@type'] === type);
}

const dataOn = (html: string) => thingsOn<Office>(html, 'GovernmentOffice');

describe('schema.org on a page', () => {
  it('means the same center as the feed, and says nothing else of it', async () => {
    const feed = JSON.parse(await site.text('/v1/centers.jsonld')) as { '@graph': (Office & { '@type': string })[] };
    const offices = feed['@graph'].filter((one) => one['@type'] === 'GovernmentOffice');
    for (const path of ['/de/', '/tr/', '/fa/centers/mitte/']) {
      const found = dataOn(await site.text(path));
      expect(found).toHaveLength(path.includes('centers') ? 1 : 3);
      for (const one of found) {
        const same = offices.find((office) => office['@id'] === one['@id']);
        expect(same?.openingHoursSpecification).toEqual(one.openingHoursSpecification);
        expect(same?.specialOpeningHoursSpecification).toEqual(
          expect.arrayContaining([...one.specialOpeningHoursSpecification]),
        );
        expect(same?.contactPoint.hoursAvailable).toEqual(expect.arrayContaining([...one.contactPoint.hoursAvailable]));
        expect(same?.telephone).toEqual(one.telephone);
        expect((await site.get(new URL(one.url).pathname)).status).toBe(200);
      }
    }
  });

  it('tells of holidays and closures of the weeks that the page tells of', async () => {
    const closures = [closureWith({ from: '2026-12-02', to: '2026-12-02', centers: ['mitte'] })];
    const changed = pagesOf(directoryWith({ closures }));
    const [mitte] = dataOn(await changed.text('/de/centers/mitte/'));
    const special = mitte?.specialOpeningHoursSpecification.map(({ opens, validFrom }) => `${validFrom} ${opens}`);
    expect(special).toEqual(['2026-12-02 00:00']);
    const [west] = dataOn(await changed.text('/de/centers/west/'));
    expect(west?.specialOpeningHoursSpecification.map(({ validFrom }) => validFrom)).toEqual([
      '2026-12-24',
      '2026-12-31',
    ]);
    expect(west?.contactPoint.hoursAvailable.map(({ validFrom }) => validFrom)).toContain('2026-12-25');
  });

  it('tells search engines for data sets of the data, its license and its files', async () => {
    for (const path of ['/de/', '/ar/', '/de/developers/', '/en/developers/']) {
      const [dataset, ...more] = thingsOn<Dataset>(await site.text(path), 'Dataset');
      expect(more, path).toEqual([]);
      expect(dataset).toMatchObject({
        '@id': 'https://example.org/rsc-duisburg/dataset',
        name: 'Regionale Support-Center: Standorte und Sprechzeiten',
        license: 'http://dcat-ap.de/def/licenses/cc-by/4.0',
        dateModified: '2021-08-05T00:00:00+02:00',
      });
      // As long as Google asks for.
      expect(dataset!.description.length).toBeGreaterThanOrEqual(50);
      expect(dataset!.distribution.map(({ contentUrl }) => contentUrl).sort()).toEqual(
        files.filter((address) => address.includes('/v1/centers.')).sort(),
      );
      for (const { contentUrl, encodingFormat } of dataset!.distribution) {
        const response = await site.get(new URL(contentUrl).pathname);
        expect(response.headers.get('content-type')?.split(';')[0]).toBe(encodingFormat);
      }
    }
  });

  it('calls a closed center closed', async () => {
    const closed = pagesOf(withCenter(directoryWith(), 'mitte', { status: 'temporarily_closed' }));
    const [mitte] = dataOn(await closed.text('/en/centers/mitte/'));
    expect(mitte?.openingHoursSpecification).toEqual([]);
    expect(mitte?.specialOpeningHoursSpecification[0]?.opens).toBe('00:00');
  });
});
