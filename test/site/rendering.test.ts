import { describe, expect, it } from 'vitest';
import { parseText } from '../../data/model/text.ts';
import { relativeReference } from '../../worker/site/page/addresses.ts';
import { offeredLanguages, preferredLanguage } from '../../worker/site/page/languages.ts';
import { integrity, releasedFiles } from '../../widget/publish/releases.ts';
import { closureWith, directoryWith, extraWith, withCenter, withSchedule } from '../fixtures/directory.ts';
import { pagesOf, TAGS } from './site.ts';
import { dataOf } from '../application.ts';

describe('the start page', () => {
  const texts = async () => Object.entries(dataOf().texts).map(([tag, text]) => parseText(tag, text));

  it.each([
    [null, 'de'],
    ['', 'de'],
    ['tr-TR,tr;q=0.9,en;q=0.8', 'tr'],
    ['en;q=0.2, ar;q=0.9', 'ar'],
    ['ku', 'kmr'],
    ['prs-AF', 'fa'],
    ['hr-HR,hr;q=0.9,de;q=0.5', 'sr'],
    ['sr-Cyrl-RS', 'sr'],
    ['ckb, ar;q=0.8', 'ar'],
    ['es-419', 'es'],
    ['zh, ja;q=0.9', 'de'],
    ['xx, *;q=0.5', 'de'],
    ['tr;q=0, pl;q=0.1', 'pl'],
    ['FR-be', 'fr'],
    ['de-simple', 'de'],
    [';;;,q=,=;q=9', 'de'],
  ])('chooses by Accept-Language: %s -> %s', async (header, tag) => {
    expect(preferredLanguage(header, offeredLanguages(await texts()))).toBe(tag);
  });

  it('is one page for all, in German, with every language by its own name', async () => {
    const site = pagesOf();
    const [one, other] = [await site.get('/', { 'Accept-Language': 'uk' }), await site.get('/')];
    expect(one.headers.get('vary')).toBeNull();
    const html = await one.text();
    expect(await other.text()).toBe(html);
    expect(html).toContain('<html lang="de"');
    expect(html).toContain('href="de/centers/mitte/"');
    expect(html).toContain('rel="canonical" href="https://example.test/de/"');
    const [, list = ''] = /<nav class="tongue-list"[^>]*>([^]*?)<li class="missing"/.exec(html) ?? [];
    expect([...list.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(TAGS.map((tag) => `${tag}/`));
    expect(list).toContain('>العربية</a>');
  });
});

describe('links between pages', () => {
  it.each([
    ['/de/centers/mitte/', '/de/', '../../'],
    ['/de/', '/de/centers/mitte/', 'centers/mitte/'],
    ['/', '/ar/', 'ar/'],
    ['/de/', '/', '../'],
    ['/de/', '/de/', './'],
    ['/embed/mitte/tr/', '/tr/centers/mitte/', '../../../tr/centers/mitte/'],
    ['/de/', '/v1/centers.ics', '../v1/centers.ics'],
    ['', '/de/', '/de/'],
  ])('from %s to %s: %s', (from, to, reference) => {
    expect(relativeReference(from, to)).toBe(reference);
    if (from) expect(new URL(reference, `https://x${from}`).pathname).toBe(to);
  });
});

describe('a lost reader', () => {
  it('gets a page in the language of the path, else their own; a program gets a problem', async () => {
    const site = pagesOf();
    const lost = await site.get('/tr/nowhere/', { Accept: 'text/html' });
    expect(lost.status).toBe(404);
    expect(await lost.text()).toContain('<html lang="tr"');
    const other = await site.get('/nowhere', { Accept: 'text/html,*/*;q=0.8', 'Accept-Language': 'fa' });
    expect(await other.text()).toContain('dir="rtl"');
    expect((await site.get('/nowhere')).headers.get('content-type')).toBe('application/problem+json');
  });
});

describe('pages of changed data', () => {
  it('strike a closed day with its reason and lead with the next one', async () => {
    const closures = [closureWith({ from: '2026-11-23', to: '2026-11-23', reason: { de: 'Umzug', tr: 'Taşınma' } })];
    const site = pagesOf(directoryWith({ closures }));
    for (const path of ['/tr/', '/tr/centers/mitte/']) {
      const html = await site.text(path);
      expect(html, path).toContain('<li class="day off"');
      expect(html, path).toContain('İptal edildi: Taşınma');
      const [, lead] = /class="day first"[^>]*><h2 class="date"><time datetime="([^"]*)"/.exec(html) ?? [];
      expect(lead, path).toBe('2026-11-25');
    }
    expect(await site.text('/bg/centers/mitte/')).toContain('<bdi lang="de">Umzug</bdi>');
  });

  it('give the answer first, however long the closure before it, and name its reason once', async () => {
    const closures = [
      closureWith({ from: '2026-11-22', to: '2026-12-10', centers: ['mitte'], reason: { de: 'Umbau' } }),
    ];
    const site = pagesOf(directoryWith({ closures }));
    const html = await site.text('/de/centers/mitte/');
    const lead = html.indexOf('class="day first"');
    expect(html.slice(lead)).toMatch(/^[^]{0,90}<time datetime="2026-12-14"/);
    expect(html.slice(0, lead)).toMatch(
      /class="why run"[^]*Montag, 23\. November 2026[^]*Mittwoch, 9\. Dezember 2026[^]*\(Umbau\): Fällt aus/,
    );
    expect(html.indexOf('class="day off"')).toBeGreaterThan(lead);
  });

  it('say whom a closure concerns where several centers stand together, and nothing more on its own page', async () => {
    const closures = [
      closureWith({ from: '2026-11-25', to: '2026-11-25', centers: ['mitte'], reason: { de: 'Umzug' } }),
    ];
    const site = pagesOf(directoryWith({ closures }));
    const home = await site.text('/de/');
    expect(home).toContain('Mittwoch, 25. November 2026</time> · RSC Mitte (Umzug): Fällt aus');
    expect(home).toContain('Mittwoch, 25. November 2026</time></strong> · RSC Mitte (Umzug):');
    expect(await site.text('/de/centers/mitte/')).toContain(
      'Mittwoch, 25. November 2026</time></strong> (Umzug): Fällt aus',
    );
  });

  it('name the next session of each center on its card, and say when it is not sure', async () => {
    const closures = [closureWith({ from: '2026-11-23', to: '2026-11-23', centers: ['west'], effect: 'tentative' })];
    const cards = (await pagesOf(directoryWith({ closures })).text('/de/')).split('<article class="answer"');
    const next = cards.slice(1).map((card) => {
      const [, one = ''] = /class="one[^>]*>([^]*?)<\/div>/.exec(card) ?? [];
      return one
        .replace(/<[^>]*>/g, '')
        .trim()
        .split(/\n+/);
    });
    expect(next[0]).toEqual(['Montag, 23. November 2026', '10:00–12:00 Uhr · ohne Termin']);
    // The doubt before the time, and the next certain day beside it.
    expect(next[2]).toEqual([
      'Möglicherweise geschlossen: Fortbildung des Teams. Bitte rufen Sie vorher an.',
      'Montag, 23. November 2026',
      '13:00–15:00 Uhr · ohne Termin',
      'Wieder geöffnet: Donnerstag, 26. November 2026, 10:00–12:00 Uhr',
    ]);
  });

  it('hold a message with the next session and the hours, in the reader’s language and in German', async () => {
    const html = await pagesOf().text('/ru/centers/west/');
    const message = /id="message"[^>]*>([^]*?)<\/pre>/.exec(html)?.[1]?.replace(/<[^>]*>/g, '\u00b6') ?? '';
    expect(message).toContain('понедельник, 23 ноября 2026 г., 13:00–15:00');
    expect(message).toContain('Offene Sprechstunde: Montag, 23. November 2026, 13:00–15:00 Uhr');
    expect(message).toContain('Donnerstag 10:00–12:00 Uhr');
    expect(message).toContain('Beethovenstraße 18 A, 47226 Duisburg (Rheinhausen)');
    expect(message).toContain('+49 2065 550087');
    expect(message).toContain('https://example.test/ru/centers/west/');
  });

  it('end a reason with one full stop, whether the office wrote one or not', async () => {
    const reasons = ['Die Heizung wird erneuert.', 'Erkrankung'];
    for (const de of reasons) {
      const closures = [closureWith({ from: '2026-11-23', to: '2026-11-23', effect: 'tentative', reason: { de } })];
      const html = await pagesOf(directoryWith({ closures })).text('/de/');
      expect(html).toContain(`geschlossen: ${de.replace(/\.$/, '')}. Bitte rufen Sie vorher an.`);
    }
  });

  it('tell of an extra session', async () => {
    const site = pagesOf(directoryWith({ extra_sessions: [extraWith({ date: '2026-12-05' })] }));
    expect(await site.text('/de/centers/mitte/')).toContain(
      '<time datetime="2026-12-05T10:00:00+01:00">10:00–13:00 Uhr</time>',
    );
  });

  it('say when hours begin and end to hold', async () => {
    const site = pagesOf(withSchedule(directoryWith(), 'west-open-mo', { valid_to: '2026-12-20' }));
    expect(await site.text('/de/centers/west/')).toContain('(bis 20. Dezember 2026)');
  });

  it('keep a closed center’s addresses and say so first', async () => {
    const closed = withCenter(directoryWith(), 'mitte', {
      status: 'closed',
      status_note: { de: 'Bitte gehen Sie zum RSC Nord.' },
    });
    const site = pagesOf(closed);
    for (const tag of TAGS) expect((await site.get(`/${tag}/centers/mitte/`)).status, tag).toBe(200);
    const html = await site.text('/en/centers/mitte/');
    expect(html).toContain('<p class="closed">');
    expect(html).toContain('<bdi lang="de">Bitte gehen Sie zum RSC Nord.</bdi>');
    expect(html).toContain('No upcoming session is known');
    for (const path of [
      '/en/centers/mitte/',
      '/en/centers/mitte/poster/',
      '/embed/mitte/en/',
      '/v1/fragments/mitte/en/',
    ]) {
      expect(await site.text(path), path).not.toMatch(/\d\d:00–\d\d:00/);
      expect(await site.text(path), path).toContain('This advice centre has closed for good.');
    }
    expect(await site.text('/de/')).not.toContain(
      'datetime="2026-11-25T14:00:00+01:00">14:00–16:00 Uhr</time></span><span class="who"><a href="centers/mitte/"',
    );
  });

  it('let no value of the data file end an element', async () => {
    const evil = '</script><script>alert(1)</script><img src=x>';
    const site = pagesOf(withCenter(directoryWith(), 'nord', { full_name: evil, district: evil }));
    for (const path of [
      '/de/',
      '/de/centers/nord/',
      '/de/centers/nord/poster/',
      '/embed/nord/de/',
      '/v1/fragments/nord/de/',
      '/de/embed/',
    ]) {
      const html = await site.text(path);
      expect(html.includes('<script>alert') || html.includes('<img'), path).toBe(false);
    }
  });

  it('name the publisher and a way to report mistakes once the data file has them', async () => {
    const publisher = { name: 'Verein Beispiel', contact: { email: 'post@example.org' } };
    const site = pagesOf(directoryWith({ publisher }));
    expect(await site.text('/en/imprint/')).toContain('href="mailto:post@example.org"');
    expect(await site.text('/ar/')).toContain('href="mailto:post@example.org"');
  });

  it('do not call the city’s own site unofficial', async () => {
    const site = pagesOf(directoryWith({ official: true }));
    for (const path of ['/de/', '/embed/mitte/de/', '/de/imprint/', '/v1/fragments/mitte/de/']) {
      expect(await site.text(path), path).not.toContain('kein Angebot der Stadt');
    }
  });
});

describe('a fragment', () => {
  it('has no script, no style, and class names of its own', async () => {
    const html = await pagesOf().text('/v1/fragments/mitte/ar/');
    expect(html).not.toMatch(/<script|<style|style=|<html|<body| id="/);
    for (const [, name = ''] of html.matchAll(/ class="([^"]*)"/g)) expect(name).toMatch(/^next-consultation-/);
    expect(html).toContain('lang="ar" dir="rtl"');
    expect(html).toContain('href="https://example.test/ar/centers/mitte/"');
  });
});

describe('one build', () => {
  it('renders the same bytes twice', async () => {
    const [first, second] = [pagesOf(), pagesOf()];
    for (const path of ['/fa/', '/kmr/centers/nord/', '/de/embed/', '/en/developers/']) {
      expect(await first.text(path)).toBe(await second.text(path));
    }
  });
});

describe('the age of the facts', () => {
  it('stands beside the answer where nobody confirmed them in time', async () => {
    const site = pagesOf();
    for (const path of ['/de/', '/de/centers/mitte/']) {
      const html = await site.text(path);
      const hero = html.slice(html.indexOf('class="hero"'), html.indexOf('</article>'));
      expect(hero, path).toContain('Seit dem 5. August 2021 nicht bestätigt. Bitte rufen Sie vorher an.');
    }
  });

  it('is said in the footer alone once somebody confirmed them', async () => {
    const directory = ['nord', 'mitte', 'west'].reduce(
      (all, id) => withCenter(all, id, { verified_on: '2026-11-02' }),
      directoryWith(),
    );
    const html = await pagesOf(directory).text('/de/');
    expect(html).not.toContain('class="aged"');
    expect(html).toContain('Stand der Angaben: 2. November 2026');
  });
});

describe('the builder', () => {
  it('offers the newest released script, pinned by the hash of its bytes', async () => {
    const newest = (await releasedFiles()).filter(({ path }) => path.endsWith('/next-consultation.js')).at(-1);
    const site = pagesOf();
    for (const tag of ['de', 'en']) {
      const html = await (await site.get(`/${tag}/embed/`)).text();
      expect(html).toContain(`/widget/${newest?.path}`);
      expect(html).toContain(integrity(newest?.bytes ?? new Uint8Array()));
    }
  });
});
