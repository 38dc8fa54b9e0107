/** A city's accent color and logo on its site: where they appear, and that nothing of them is there without them. */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { accentsOf } from '../../data/brand/accent.ts';
import { brandOf } from '../../data/brand/brand.ts';
import { bundleInlineFiles, bundleSite } from '../../worker/publish/site-bundle.ts';
import { parseAccent } from '../../worker/publish/settings.ts';
import { renderSocialCard } from '../../worker/publish/social-card.ts';
import { headersOf, ORIGIN, type Site, siteOf } from '../application.ts';
import { FIRST_EDITION } from '../fixtures/directory.ts';
import { LOGO } from '../fixtures/logo.ts';

const GIVEN = '#FFCC00';
const { light, dark } = accentsOf(GIVEN);
const brand = brandOf(GIVEN, LOGO);

let branded: Site;
const plain = siteOf();
beforeAll(async () => {
  branded = siteOf(FIRST_EDITION, { inline: await bundleInlineFiles(brand) });
});
const textOn = async (site: Site, path: string) => (await site.get(path)).text();
const styleOf = async (name: string, from = brand) =>
  Buffer.from((await bundleSite(from)).files.find(({ path }) => path.endsWith(`/${name}`))!.bytes).toString();

describe('an accent color', () => {
  it('stands in the style sheet and inside pages, behind the project’s own and before what paper asks for', async () => {
    const [, inside = ''] = /<style>([^]*?)<\/style>/.exec(await textOn(branded, '/de/')) ?? [];
    for (const css of [inside, await styleOf('style.css')]) {
      const at = [`--accent: #09534e`, `--accent: ${light.accent}`, `--accent: ${dark.accent}`, '--accent: #000'].map(
        (rule) => css.lastIndexOf(rule),
      );
      expect(at.every((one) => one > 0)).toBe(true);
      expect(at).toEqual([...at].sort((a, b) => a - b));
    }
    expect(await styleOf('partner.css')).toBe(await styleOf('partner.css', {}));
  });

  it('leaves each page’s policy naming the style sheet that stands in it', async () => {
    for (const path of ['/de/', '/ar/', '/embed/mitte/de/']) {
      const response = await branded.get(path);
      const policy = headersOf(response)['content-security-policy'];
      const [, css = ''] = /<style>([^]*?)<\/style>/.exec(await response.text()) ?? [];
      expect(css).toContain(`--accent: ${light.accent}`);
      expect(policy, path).toContain(`'sha256-${createHash('sha256').update(css).digest('base64')}'`);
    }
  });

  it('is the one of the icon and the ground of the card for messengers', async () => {
    expect(await textOn(branded, '/favicon.svg')).toContain(`fill="${light.accent}"`);
    expect(await textOn(plain, '/favicon.svg')).toContain('fill="#0b5c8a"');
    const cards = [undefined, '#0a5c56', light.accent].map((color) =>
      Buffer.from(renderSocialCard(undefined, color)).toString('base64'),
    );
    expect(new Set(cards).size).toBe(3);
  });

  it('is refused in wrangler.toml where it is none', () => {
    expect([parseAccent(''), parseAccent('#004E8a')]).toEqual(['', '#004E8a']);
    for (const bad of ['blau', '#048', '004e8a', '#004e8a;'])
      expect(() => parseAccent(bad)).toThrow(`wrangler.toml: ACCENT_COLOR is "${bad}"; write it as "#004e8a"`);
  });
});

describe('a logo', () => {
  it('is served as it is, and runs nothing where it is opened alone', async () => {
    const response = await branded.get('/logo.svg');
    expect(await response.text()).toBe(LOGO);
    expect(headersOf(response)).toMatchObject({
      'content-type': 'image/svg+xml',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    // The license of the data is none of the city's arms.
    expect(response.headers.get('link') ?? '').not.toContain('license');
    expect(branded.paths()).toContain('/logo.svg');
  });

  it('stands at the head of every page, in its own shape, with the name of its publisher', async () => {
    const pages = branded.paths().filter((path) => /^\/(?:$|de\/|en\/|problems\/)/.test(path));
    expect(pages.length).toBeGreaterThan(20);
    for (const path of pages)
      expect(await textOn(branded, path), path).toMatch(
        /<img class="logo" src="[./]*logo\.svg" alt="[^"]+" lang="de" width="33" height="40"\/?>\s*<a class="brand"/,
      );
    expect(await textOn(branded, '/de/')).toContain(`alt="${FIRST_EDITION.publisher.name}"`);
    expect(await textOn(branded, '/embed/mitte/de/')).not.toContain('class="logo"');
  });

  it('has no words where the same stand beside it', async () => {
    const { publisher, municipality } = FIRST_EDITION;
    const named = { ...FIRST_EDITION, publisher: { ...publisher, name: municipality.name } };
    const site = siteOf(named, { inline: await bundleInlineFiles(brand) });
    expect(await textOn(site, '/de/')).toContain('src="../logo.svg" alt=""');
  });

  it('stands on the sheets for doors and walls', async () => {
    for (const path of ['/de/centers/mitte/poster/', '/de/poster/', '/de/strips/poster/']) {
      const [, sheet = ''] = (await textOn(branded, path)).split('<article');
      expect(sheet, path).toContain('<img class="logo"');
    }
  });

  it('is named to search engines as its publisher’s, and to developers as an address', async () => {
    expect(await textOn(branded, '/de/')).toContain(`"logo":"${ORIGIN}/logo.svg"`);
    expect(await textOn(branded, '/de/developers/')).toContain('href="../../logo.svg"');
  });

  it('is nowhere where there is none', async () => {
    expect((await plain.get('/logo.svg')).status).toBe(404);
    expect(plain.paths()).not.toContain('/logo.svg');
    for (const path of ['/de/', '/de/developers/', '/de/centers/mitte/poster/'])
      expect(await textOn(plain, path), path).not.toContain('logo');
    expect(await styleOf('style.css', {})).not.toContain('.logo');
  });
});
