/** Notices of offices, entered and read back: by the check, on page and poster in German and Arabic, and in two calendar readers. */
import ICAL from 'ical.js';
import { sync } from 'node-ical';
import { describe, expect, it } from 'vitest';
import { checkDirectory } from '../../data/check/check.ts';
import { hasErrors } from '../../data/check/findings/finding.ts';
import { siteOf } from '../application.ts';
import { NAMED_EDITION } from '../fixtures/directory.ts';
import { directoryOfNotice, type Notice, NOTICES } from '../fixtures/notices.ts';

/** What a reader of each language must find of a notice, on the center's page and on its poster. */
const WORDS: Readonly<Record<string, readonly [de: RegExp, ar: RegExp]>> = {
  'nth-weekday': [/Dienstag \(1\. und 3\. im Monat\)/, /الثلاثاء.*(الأول|الثالث)/],
  appointment: [/Nur mit Termin.*\+49 203 60802707.*Termin online buchen/, /بموعد مسبق فقط.*\+49 203 60802707/],
  'last-admission': [/10:00–12:00 Uhr.*Letzter Einlass: 11:30 Uhr/, /11:30/],
  interpreter: [/Mit Dolmetschen: Arabisch/, /العربية/],
  summer: [/Mittwoch.*10:00–12:00 Uhr.*\(ab 19\. Juli 2027\).*\(bis 31\. August 2027\)|Montag/, /./],
  move: [/Neue Adresse ab 1\. Februar 2027: Musterallee 14, 47249 Duisburg/, /1 شباط.*Musterallee 14/],
  'shorter-hours': [/Montag/, /./],
  'phone-only': [/\(Beratung nur am Telefon\): andere Zeiten/, /Advice by phone only/],
  'first-hour': [/9:00–10:00 Uhr.*10:00–12:00 Uhr.*Nur mit Termin/, /بموعد مسبق فقط/],
  'staff-meeting': [/30\. November.*Personalversammlung/, /Staff meeting/],
  'last-sunday': [/Sonntag \(letzter im Monat\)/, /الأحد.*الأخير/],
  video: [/Beratung per Video.*Zur Beratung/, /الفيديو/],
  women: [/Nur für Frauen.*Kinder können mitkommen/, /النساء.*يمكن اصطحاب الأطفال/],
  'new-number': [/Neue Telefonnummer ab 1\. Januar 2027: \+49 203 94065399/, /\+49 203 94065399/],
  renovation: [/Ab 7\. Dezember 2026 geschlossen.*Umbau.*Ab 19\. Dezember 2026 wieder geöffnet/, /أعمال البناء/],
  'every-second-week': [/Mittwoch \(alle 2 Wochen\)/, /الأربعاء/],
};

const site = (notice: Notice) => siteOf(directoryOfNotice(notice));
/** Text between tags, without the marks that isolate directions. */
const plain = (html: string) =>
  html
    .replace(/<style.*?<\/style>|<script.*?<\/script>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:)])/g, '$1');

describe.each(NOTICES.map((notice) => [notice.text, notice] as const))('„%s“', (_, notice) => {
  it('passes the check as an edit of the first edition', () => {
    const directory = directoryOfNotice(notice, '2026-11-22');
    const editions = { '2021-08-05.json': JSON.stringify(NAMED_EDITION) };
    const schedules = directory.centers[1]?.schedules ?? [];
    const kept = NAMED_EDITION.centers[1]!.schedules.filter(({ id }) => !schedules.some((one) => one.id === id));
    const ended = kept.map((one) => ({ ...one, valid_to: '2026-11-22' }));
    const edited = {
      ...directory,
      centers: directory.centers.map((one) =>
        one.id === 'mitte' ? { ...one, schedules: [...ended, ...schedules] } : one,
      ),
    };
    const findings = checkDirectory({ text: JSON.stringify(edited, null, 2), editions, today: '2026-11-22' });
    expect(findings.filter(({ severity }) => severity === 'error').map(({ message }) => message.de)).toEqual([]);
    expect(hasErrors(findings)).toBe(false);
  });

  it('is read on page and poster, in German and in Arabic', async () => {
    const words = WORDS[notice.id];
    if (!words) throw new Error(`WORDS has no entry for the notice "${notice.id}"`);
    for (const [at, tag] of (['de', 'ar'] as const).entries()) {
      for (const path of [`/${tag}/centers/mitte/`, `/${tag}/centers/mitte/poster/`]) {
        const html = await (await site(notice).get(path)).text();
        expect(plain(html), path).toMatch(words[at] ?? /^$/);
      }
    }
  });

  it('is the same days in two calendar readers', async () => {
    for (const tag of ['de', 'ar']) {
      const text = await (await site(notice).get(`/v1/centers/mitte${tag === 'de' ? '' : `.${tag}`}.ics`)).text();
      const calendar = new ICAL.Component(ICAL.parse(text) as unknown as string);
      const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
      const read = Object.values(sync.parseICS(text)).filter((one) => one?.type === 'VEVENT');
      expect(events.length).toBeGreaterThan(0);
      expect(read.map((one) => (one as { uid: string }).uid).sort()).toEqual(events.map(({ uid }) => uid).sort());
    }
  });
});
