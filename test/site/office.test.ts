/** Legal pages, the developers' page and the pages of errors: whole sentences, whatever the data file holds. */
import { describe, expect, it } from 'vitest';
import { PROBLEMS } from '../../worker/http/problem.ts';
import { directoryWith } from '../fixtures/directory.ts';
import { pagesOf, TAGS } from './site.ts';

const LEGAL = ['accessibility', 'privacy', 'imprint'];
const wordsOf = (html: string) => html.replace(/<(?:script|head)[^]*?<\/(?:script|head)>|<[^>]*>/g, '');

describe('the legal pages', () => {
  it('say in a sentence that there is no contact yet, and nothing of the data file’s fields', async () => {
    const site = pagesOf();
    for (const name of LEGAL) {
      const [de, en] = [await site.text(`/de/${name}/`), await site.text(`/en/${name}/`)].map(wordsOf);
      expect(de, name).toContain('Der Herausgeber hat noch keine Kontaktadresse angegeben.');
      expect(en, name).toContain('The publisher has not given a contact address yet.');
      for (const words of [de, en])
        expect(words, name).not.toMatch(/directory\.json|publisher\.|schreiben Sie|write to/);
    }
  });

  it.each([
    [{ email: 'post@example.org' }, 'mailto:post@example.org'],
    [{ url: 'https://example.org/kontakt' }, 'https://example.org/kontakt'],
  ])('name the contact that the data file has, with a link: %o', async (contact, href) => {
    const site = pagesOf(directoryWith({ publisher: { name: 'Verein Beispiel', contact } }));
    for (const name of LEGAL) {
      for (const tag of ['de', 'en']) {
        const html = await site.text(`/${tag}/${name}/`);
        expect(html.slice(html.indexOf('<main'), html.indexOf('</main>')), name).toContain(`href="${href}"`);
        expect(html, name).not.toMatch(/noch keine Kontaktadresse|not given a contact address/);
      }
    }
    expect(wordsOf(await site.text('/de/accessibility/'))).toContain('schreiben Sie bitte an:');
  });

  it('name the law of the state in which the city lies, and never another one’s', async () => {
    const [here, elsewhere] = [pagesOf(), pagesOf(directoryWith({ holiday_region: 'DE-TH' }))];
    for (const tag of ['de', 'en']) {
      expect(await here.text(`/${tag}/accessibility/`)).toContain('BGG NRW');
      for (const name of LEGAL)
        expect(await elsewhere.text(`/${tag}/${name}/`), name).not.toMatch(/NRW|Nordrhein|North Rhine/);
    }
  });

  it('claim nothing of the city once the service is its own', async () => {
    const site = pagesOf(directoryWith({ official: true }));
    expect(await site.text('/de/imprint/')).not.toMatch(/kein Angebot/i);
    expect(await site.text('/en/imprint/')).not.toMatch(/not a service/i);
  });

  it('bear the title that leads to them', async () => {
    const site = pagesOf();
    for (const tag of ['de', 'en']) {
      const home = await site.text(`/${tag}/`);
      for (const name of LEGAL) {
        const [, title = ''] = /<h1>(.*?)<\/h1>/.exec(await site.text(`/${tag}/${name}/`)) ?? [];
        expect(home, name).toContain(`${name}/">${title}</a>`);
      }
    }
  });
});

describe('the pages of errors', () => {
  it('are English in the first place and warn of no translation', async () => {
    const site = pagesOf();
    for (const type of Object.keys(PROBLEMS)) {
      const html = await site.text(`/problems/${type}/`);
      expect(html, type).toContain('<html lang="en"');
      expect(html, type).not.toContain('No guarantee for this translation');
      expect(html, type).toContain('<p lang="de">');
    }
    expect(await site.text('/en/privacy/')).toContain('No guarantee for this translation');
  });

  it('offer a lost reader the start page in every language', async () => {
    const site = pagesOf();
    const html = await (await site.get('/ar/nowhere/', { Accept: 'text/html' })).text();
    for (const tag of TAGS) expect(html).toContain(`href="/${tag}/"`);
    expect(html).not.toContain('aria-current');
    expect(html).not.toContain('rel="alternate" hreflang');
  });
});
