/** What people read of conditions, moves, other hours and confirmations: in German, Arabic and Turkish, on every page that has it. */
import { describe, expect, it } from 'vitest';
import { parseText, say } from '../../data/model/text.ts';
import { closureWith, directoryWith, oneCenterWith, scheduleWith, withCenter } from '../fixtures/directory.ts';
import { dataOf, siteOf } from '../application.ts';
import { htmlErrors } from './html-errors.ts';
import { pagesOf, TAGS } from './site.ts';
import { appointmentWith, wholeVocabulary } from './vocabulary.ts';
import { kindOfAddress, sample } from '../thorough.ts';

const wordsOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
/** The texts of a page, without what machines read. */
const bodyOf = (html: string): string => wordsOf(html.slice(html.indexOf('<main')));
const placesOf = (id: string, tag: string) => [
  `/${tag}/centers/${id}/`,
  `/${tag}/centers/${id}/poster/`,
  `/embed/${id}/${tag}/`,
  `/v1/fragments/${id}/${tag}/`,
];
/** The row of a table of hours that begins with these days. */
function rowOf(html: string, days: string): string {
  const rows = html
    .split('<tr>')
    .slice(1)
    .filter((row) => wordsOf(row).includes(days));
  return rows[0]?.split('</tr>')[0] ?? '';
}

const whole = pagesOf(wholeVocabulary());

describe('every page of a directory that says all it can', () => {
  it('is valid HTML', async () => {
    const found: string[] = [];
    // A reviewers' page has every text, whatever the directory.
    const pages = whole.pages.filter((one) => !one.endsWith('/review/'));
    for (const path of sample(pages, 12, kindOfAddress))
      found.push(...(await htmlErrors(path, await whole.text(path))));
    expect(found).toEqual([]);
  });

  it('gives a fragment class names of its own', async () => {
    const html = await whole.text('/v1/fragments/nord/ar/');
    for (const [, name = ''] of html.matchAll(/ class="([^"]*)"/g)) expect(name).toMatch(/^next-consultation-[a-z]+$/);
  });
});

describe('a row of hours', () => {
  it.each([
    ['de', 'Dienstag (1. und 3. im Monat)', ['Nur mit Termin', 'Nur für Frauen', 'Mit Dolmetschen: Arabisch']],
    ['ar', 'الثلاثاء الأول والثالث من كل شهر', ['بموعد مسبق فقط', 'النساء', 'العربية', 'يمكن إحضار الأطفال']],
    ['tr', 'Salı', ['Yalnızca randevuyla', 'kadınlar', 'Arapça']],
  ])('says nth weekdays and all conditions: %s', async (tag, days, phrases) => {
    for (const path of placesOf('nord', tag).filter((one) => !one.startsWith('/embed/'))) {
      const row = rowOf(await whole.text(path), days);
      for (const phrase of phrases) expect(wordsOf(row), path).toContain(phrase);
      expect(row, path).toContain('href="tel:+4920360802707"');
      expect(row, path).toContain('href="https://example.org/termin"');
      const note = 'Bitte Ausweis bereithalten';
      expect(row, path).toContain(tag === 'de' ? `<li>${note}</li>` : `<bdi lang="de">${note}</bdi>`);
    }
  });

  it('says every other week with its days, a video call with its link, and the last admission beside the real end', async () => {
    const html = await whole.text('/de/centers/nord/');
    expect(wordsOf(rowOf(html, 'Donnerstag (alle 2 Wochen)'))).toContain(
      '16:00–18:00 Uhr 3. Dezember 2026 · 17. Dezember 2026',
    );
    expect(rowOf(html, 'Donnerstag (alle 2 Wochen)')).toContain('href="https://video.example.org/nord"');
    expect(wordsOf(rowOf(html, 'Montag'))).toContain('10:00–12:00 Uhr Letzter Einlass: 11:30 Uhr');
  });

  it('says while other hours hold from when it holds again, and the other hours say their span', async () => {
    const site = siteOf(wholeVocabulary(), { as_of: '2026-12-22' });
    for (const path of placesOf('mitte', 'de').filter((one) => !one.startsWith('/embed/'))) {
      const html = await (await site.get(path)).text();
      expect(wordsOf(rowOf(html, 'Mittwoch')), path).toContain('(ab 4. Januar 2027)');
      expect(wordsOf(rowOf(html, 'Dienstag')), path).toContain('(ab 21. Dezember 2026) (bis 3. Januar 2027)');
    }
    const before = await whole.text('/de/centers/mitte/');
    expect(wordsOf(rowOf(before, 'Mittwoch'))).not.toContain('(ab');
  });
});

describe('the next open consultation', () => {
  const both = oneCenterWith([appointmentWith(), scheduleWith({ byday: ['WE'] })]);

  it('is one to walk into, though an appointment comes before it; that one stands in the list', async () => {
    for (const path of ['/de/', '/de/centers/mitte/', '/embed/mitte/de/']) {
      const html = await pagesOf(both).text(path);
      const lead = html.indexOf('class="day first"');
      expect(html.slice(lead), path).toMatch(/^[^]{0,90}<time datetime="2026-11-25"/);
      const list = html.slice(lead).split('class="day"')[1] ?? '';
      expect(wordsOf(list), path).toMatch(/Dienstag, 24\. November 2026.*10:00–12:00 Uhr Beratung.*Nur mit Termin/);
    }
    const next = /class="coming"[^>]*>([^]*?)<\/div>\s*<\/div>/.exec(await pagesOf(both).text('/de/'))?.[1] ?? '';
    expect(next).toContain('data-next="Nächste offene Sprechstunde"');
    expect(next).not.toContain('24. November');
  });

  it('leaves an appointment of the same day to the list', async () => {
    const html = await pagesOf(
      oneCenterWith([appointmentWith({ byday: ['WE'] }), scheduleWith({ byday: ['WE'], opens_at: '08:00' })]),
    ).text('/de/centers/mitte/');
    const [lead = '', list = ''] = html.slice(html.indexOf('class="day first"')).split('</ol>');
    expect(wordsOf(lead)).not.toContain('Nur mit Termin');
    expect(wordsOf(list)).toMatch(/Mittwoch, 25\. November 2026.*Beratung/);
  });

  it.each([
    ['de', 'Die nächsten Sprechstunden', 'Beratung', 'Nur mit Termin'],
    ['ar', 'مواعيد الاستشارة القادمة', 'استشارة', 'بموعد مسبق فقط'],
    ['tr', 'Sıradaki danışma saatleri', 'Danışmanlık', 'Yalnızca randevuyla'],
  ])(
    'is called otherwise where there are appointments alone, and has their conditions: %s',
    async (tag, title, kind, condition) => {
      const html = await whole.text(`/${tag}/centers/west/`);
      expect(html).toContain(`<p class="label" data-now="${title}">${kind}</p>`);
      const [lead = ''] = html.slice(html.indexOf('class="day first"')).split('</ol>');
      expect(wordsOf(lead)).toContain(kind);
      expect(wordsOf(lead)).toContain(condition);
      const message = /id="message"[^>]*>([^]*?)<\/pre>/.exec(html)?.[1] ?? '';
      expect(wordsOf(message)).toContain(condition);
      expect(wordsOf(message)).toContain('Beratung: Dienstag, 24. November 2026, 10:00–12:00 Uhr. Nur mit Termin.');
    },
  );

  it('never marks an appointment for the module as a session of its own', async () => {
    const html = await pagesOf(both).text('/de/');
    expect(html).toContain('class="session consultation"');
    expect(html).toContain('class="session"');
  });
});

describe('"without an appointment"', () => {
  const texts = Object.entries(dataOf().texts).map(([tag, json]) => parseText(tag, json));
  const promises = texts.flatMap((text) =>
    ['come_without_appointment', 'without_appointment', 'poster_title'].map((id) => say(text, id).toLowerCase()),
  );

  it('is on no page of a directory that takes appointments alone, in any language', async () => {
    const site = pagesOf(oneCenterWith([appointmentWith()]));
    const fragments = TAGS.map((tag) => `/v1/fragments/mitte/${tag}/`);
    for (const path of [...site.pages.filter((one) => !one.endsWith('/review/')), ...fragments]) {
      const html = (await site.text(path)).toLowerCase();
      for (const words of promises) expect(html.includes(words), `${path}: ${words}`).toBe(false);
    }
  });

  it('is said of the other centers by their own cards and posters, and not in the row of an appointment', async () => {
    const home = (await whole.text('/de/')).split('<article class="answer"');
    expect(home[0]).not.toContain('ohne Termin');
    expect(home.slice(1, 4).map((card) => card.includes('Sie können ohne Termin kommen.'))).toEqual([
      true,
      true,
      false,
    ]);
    expect(await whole.text('/de/centers/nord/poster/')).toContain('<h2>Beratung ohne Termin</h2>');
    expect(await whole.text('/de/centers/west/poster/')).toContain('<h2>Beratung</h2>');
    for (const tag of TAGS) {
      const rows = (await whole.text(`/${tag}/centers/nord/`)).split(/<tr>|<li class="session/);
      const appointments = rows.filter((row) => row.includes('href="https://example.org/termin"'));
      expect(appointments.length).toBeGreaterThan(2);
      for (const row of appointments) {
        const words = wordsOf(row.split('</tr>')[0] ?? '').toLowerCase();
        const [said] = promises.filter((promise) => words.includes(promise) && !row.includes('class="assure"'));
        expect(said, tag).toBeUndefined();
      }
    }
  });
});

describe('a change to come', () => {
  it.each([
    ['de', 'Neue Adresse ab 11. Januar 2027: Neue Straße 5, 47169 Duisburg.', 'Neue Telefonnummer ab 11. Januar 2027:'],
    ['ar', '47169 Duisburg', 'رقم الهاتف الجديد'],
    ['tr', 'Neue Straße 5, 47169 Duisburg', 'tarihinden itibaren yeni telefon'],
  ])('stands before the hours wherever they stand: %s', async (tag, address, numbers) => {
    for (const path of [...placesOf('nord', tag), `/${tag}/`]) {
      const page = await whole.text(path);
      const html = page.slice(Math.max(0, page.indexOf('<article class="answer"')));
      const notice = /class="(?:next-consultation-)?changes">([^]*?)<\/ul>/.exec(html);
      const words = wordsOf(notice?.[1] ?? '').replace(/\s+([.,])/g, '$1');
      expect(words, path).toContain(address);
      expect(words, path).toContain(numbers);
      expect(notice?.[1], path).toContain('<bdi dir="ltr">+49\u00a0203\u00a05550100</bdi>');
      expect(notice?.index ?? Infinity, path).toBeLessThan(html.search(/<table|<ol class="agenda"/));
    }
  });

  it('is a closing with its reason, and the day on which the center opens again', async () => {
    for (const path of [...placesOf('mitte', 'de'), '/de/']) {
      const html = bodyOf(`<main${await whole.text(path)}`);
      expect(html, path).toMatch(
        /Ab 14\. Dezember 2026 geschlossen\. Umbau\. .*Ab 19\. Dezember 2026 wieder geöffnet\./,
      );
    }
  });

  it('gives a session after it its new place; outreach is called so as before', async () => {
    const html = await whole.text('/de/centers/nord/');
    expect(wordsOf(html)).toMatch(/Ort: Neue Straße 5, 47169 Duisburg/);
    const outreach = scheduleWith({ service: 'outreach', location: 'Rathaus, Burgplatz 19' });
    const list = bodyOf(await pagesOf(oneCenterWith([outreach])).text('/de/centers/mitte/'));
    expect(list).toContain('Außensprechstunde: Rathaus, Burgplatz 19');
    expect(list).not.toContain('Ort: Rathaus');
  });
});

describe('the list of exceptions', () => {
  it.each([
    [
      'de',
      'Montag, 21. Dezember 2026 bis Sonntag, 3. Januar 2027',
      '(Winterferien): andere Zeiten',
      '(Inventur): Fällt aus',
    ],
    ['ar', '3 كانون الثاني/يناير 2027', 'عطلة الشتاء', 'Inventur'],
    ['tr', '3 Ocak 2027', 'Winter holidays ): farklı saatler', 'Inventur'],
  ])('names other hours with their span, and a closure inside: %s', async (tag, span, hours, closure) => {
    for (const path of placesOf('mitte', tag).filter((one) => !one.startsWith('/embed/'))) {
      const words = wordsOf(/exceptions">([^]*?)<\/section>/.exec(`${await whole.text(path)}</section>`)?.[1] ?? '');
      for (const one of [span, hours, closure]) expect(words, path).toContain(one);
      expect(words, path).not.toContain('(Winterferien): Fällt aus');
    }
  });
});

describe('how to reach a center', () => {
  it('is a line for each number by its kind, of which only those that somebody answers are calls', async () => {
    const html = await whole.text('/ar/centers/nord/');
    const list = /<ul class="contact">([^]*?)<\/ul>/.exec(html)?.[1] ?? '';
    for (const href of [
      'tel:+4920394065358',
      'sms:+4915112345679',
      'https://wa.me/4915112345678',
      'https://signal.me/#p/+4915112345678',
      'mailto:nord@example.org',
      'https://example.org/nord',
    ]) {
      expect(list).toContain(`href="${href}"`);
    }
    expect(list.match(/href="tel:/g)).toHaveLength(2);
    expect(html).not.toContain('tel:+4920394065359');
    expect(wordsOf(list)).toContain('التسجيل');
    expect(list).toContain('<bdi lang="de">Frauenberatung</bdi>');
    expect(wordsOf(list)).toMatch(/الفاكس: \+49/);
  });

  it('also says the house, the door, the post, the languages and who gets in', async () => {
    const mitte = bodyOf(await whole.text('/de/centers/mitte/'));
    expect(mitte).toContain('Gebäude: Internationales Zentrum');
    expect(mitte).toContain('Eingang: links neben der Apotheke');
    expect(mitte).toContain('Postanschrift: Postfach 10 20, 47001 Duisburg');
    expect(await whole.text('/ar/centers/mitte/')).toContain('على يسار الصيدلية');
    expect(await whole.text('/tr/centers/mitte/')).toContain('<bdi lang="de">links neben der Apotheke</bdi>');
    const nord = bodyOf(await whole.text('/de/centers/nord/'));
    expect(nord).toContain('Sprachen der Beratung: Deutsch, Arabisch und Türkisch');
    expect(nord).toContain('Stufenloser Zugang, Aufzug vorhanden');
  });
});

describe('what nobody has confirmed in time', () => {
  const NOT = {
    de: 'Seit dem 5. August 2021 nicht bestätigt. Bitte rufen Sie vorher an.',
    ar: 'لم يتم التأكد من المعلومات منذ 5',
    tr: '5 Ağustos 2021 tarihinden beri teyit edilmedi.',
  };

  it.each(Object.entries(NOT))('says so in words and for machines: %s', async (tag, words) => {
    for (const path of placesOf('west', tag)) {
      const html = await whole.text(path);
      const blocks = html.split('<footer')[0] ?? '';
      const shown = blocks.replace(/<pre[^]*?<\/pre>/g, '').split(words).length - 1;
      expect(shown, path).toBe(1);
      expect(html, path).toContain('data-verification="overdue"');
      if (!path.startsWith('/v1/')) expect(html, path).toContain('<meta name="verification" content="overdue"/>');
    }
    const cards = (await whole.text(`/${tag}/`)).split('<article class="answer"').slice(1);
    expect(cards.map((card) => card.includes(words))).toEqual([false, true, true]);
  });

  it('is never said of a center that was confirmed, nor that its facts may be outdated', async () => {
    for (const path of placesOf('nord', 'de')) {
      const html = await whole.text(path);
      expect(html, path).toContain('data-verification="current"');
      expect(html, path).toContain('2. November 2026');
      expect(wordsOf(html), path).not.toMatch(/nicht bestätigt|veraltet/);
    }
  });

  it('is told to search engines in the page, fact by fact', async () => {
    const told = async (id: string) => {
      const [, json = ''] =
        /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await whole.text(`/tr/centers/${id}/`)) ?? [];
      const { additionalProperty } = JSON.parse(json) as {
        additionalProperty: { propertyID: string; value: string }[];
      };
      return additionalProperty.map(({ propertyID, value }) => `${propertyID} ${value}`);
    };
    const facts = ['open_hours', 'phone_hours', 'address'].map((fact) => `verification:${fact}`);
    expect(await told('west')).toEqual(facts.map((fact) => `${fact} overdue`));
    expect(await told('nord')).toEqual(facts.map((fact) => `${fact} current`));
    expect(await told('mitte')).toEqual([`${facts[0]} current`, `${facts[1]} overdue`, `${facts[2]} overdue`]);
  });

  it('is told fact by fact where one was confirmed later', async () => {
    for (const path of placesOf('mitte', 'de')) {
      const words = wordsOf(await whole.text(path));
      expect(words, path).toContain(`Telefonische Erreichbarkeit und Adresse: ${NOT.de}`);
      expect(words, path).toContain('Sprechzeiten bestätigt: 2. November 2026');
    }
  });

  it('is not what a day is that may be closed: that keeps its own words', async () => {
    const words = wordsOf(await whole.text('/de/centers/nord/'));
    expect(words).toContain('Möglicherweise geschlossen: Die Heizung wird erneuert. Bitte rufen Sie vorher an.');
    const closures = [closureWith({ from: '2026-11-25', to: '2026-11-25', effect: 'tentative' })];
    const west = wordsOf(await pagesOf(directoryWith({ closures })).text('/de/centers/mitte/'));
    expect(west).toContain('Möglicherweise geschlossen: Fortbildung des Teams. Bitte rufen Sie vorher an.');
  });

  it.each(TAGS)('asks to call first about a day that may be closed: %s', async (tag) => {
    const text = parseText(tag, dataOf().texts[tag] ?? '');
    const call = say(text, 'possibly_closed').split('. ')[1] ?? '';
    expect(call.length).toBeGreaterThan(5);
    expect(await whole.text(`/${tag}/centers/nord/`)).toContain(call);
  });
});

describe('the city', () => {
  it('is named as the language asks for it', async () => {
    const base = directoryWith();
    const municipality = { ...base.municipality, names: { uk: 'Дуйсбурга', ar: 'دويسبورغ' } };
    const site = pagesOf(withCenter({ ...base, municipality }, 'mitte', {}));
    for (const [tag, name] of [
      ['de', 'Duisburg'],
      ['uk', 'Дуйсбурга'],
      ['ar', 'دويسبورغ'],
    ] as const) {
      const notice = say(parseText(tag, dataOf().texts[tag] ?? ''), 'unofficial_notice', { city: name });
      for (const path of [...placesOf('mitte', tag), `/${tag}/`]) expect(await site.text(path), path).toContain(notice);
    }
    for (const path of site.pages) expect(await site.text(path), path).not.toContain('{city}');
  });
});
