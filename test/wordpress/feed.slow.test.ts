/** The plain PHP class (widget/wordpress/feed) as a site's server runs it, against a provider that fails in every way. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serverWords } from '../../widget/publish/wordpress.ts';
import { AS_OF, siteOf } from '../application.ts';
import { run } from '../interop/external.ts';
import { hasPhp } from '../site/cms/wordpress.ts';
import { FAULTS, type Provider, startProvider } from './provider.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const CLASSES = here('../../widget/wordpress/feed');
/** A Sunday, on which the provider was built, and a day in seconds. */
const NOON = Date.parse(`${AS_OF}T12:00:00+01:00`) / 1000;
const DAY = 86_400;
const WEEK = '/v1/weeks/2026-11-16.json';
const MITTE = '/v1/fragments/mitte/de/';

let provider: Provider;
let folder: string;

type Question = readonly [method: string, ...args: unknown[]];

/** One page: each question's answer, and the seconds it took. */
async function page(now: number, ...ask: Question[]) {
  const given = { origin: provider.origin, store: join(folder, 'copies.json'), words: join(folder, 'words'), now, ask };
  const json = await run('php', [here('feed.php'), CLASSES], JSON.stringify(given));
  return JSON.parse(json) as { readonly answer: unknown; readonly seconds: number }[];
}
const answers = async (now: number, ...ask: Question[]) => (await page(now, ...ask)).map(({ answer }) => answer);
const html = async (now: number, ids: string[] = ['mitte'], tag = 'de', service = 'both') =>
  String((await answers(now, ['html', ids, tag, service]))[0]);

/** The provider's own answer. */
const right = async (path: string) => (await siteOf().get(path)).text();

describe.runIf(hasPhp())('the plain PHP class', () => {
  beforeAll(async () => void (provider = await startProvider()));
  afterAll(() => provider.close());
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'copies-'));
    for (const { path, bytes } of await serverWords()) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    provider.break();
    provider.asked();
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('keeps the week file and each fragment that a page shows, byte for byte', async () => {
    const [well, week, fragment] = await answers(NOON, ['refresh'], ['week'], ['fragment', 'mitte', 'de']);
    expect(well).toBe(true);
    expect(week).toEqual([await right(WEEK), true]);
    expect(fragment).toBe(await right(MITTE));
    expect(provider.asked().map(({ path }) => path)).toEqual([WEEK, MITTE]);
    expect(await answers(NOON, ['week'], ['fragment', 'mitte', 'de'])).toEqual([week, fragment]);
    expect(provider.asked()).toEqual([]);
  });

  it('asks with conditions, and counts "nothing has changed" as an answer', async () => {
    await page(NOON, ['refresh'], ['fragment', 'mitte', 'de']);
    provider.asked();
    expect(await answers(NOON + 900, ['refresh'], ['checked_at'], ['error'])).toEqual([true, NOON + 900, '']);
    expect(provider.asked()).toEqual([WEEK, MITTE].map((path) => ({ path, conditional: true, status: 304 })));
  });

  it('asks for the next week when it has begun where the centers are, without a condition', async () => {
    await page(NOON, ['refresh']);
    provider.asked();
    const midnight = Date.parse('2026-11-23T00:00:00+01:00') / 1000;
    await page(midnight - 1, ['refresh']);
    await page(midnight, ['refresh']);
    expect(provider.asked().map(({ path, conditional }) => [path, conditional])).toEqual([
      [WEEK, true],
      ['/v1/weeks/2026-11-23.json', false],
    ]);
  });

  it.each(Object.keys(FAULTS))(
    'keeps its copies when the provider %s, waits two seconds at most, and says why',
    async (how) => {
      const [, week, fragment] = await answers(NOON, ['refresh'], ['week'], ['fragment', 'mitte', 'de']);
      provider.break(how);
      // With another Monday "nothing has changed" is no answer either.
      const later = NOON + DAY;
      const [refreshed, kept, same, error, checked] = await page(
        later,
        ['refresh'],
        ['week'],
        ['fragment', 'mitte', 'de'],
        ['error'],
        ['checked_at'],
      );
      expect(refreshed?.answer).toBe(false);
      expect(refreshed?.seconds).toBeLessThan(2.5);
      expect([kept?.answer, same?.answer]).toEqual([week, fragment]);
      expect(error?.answer).toContain(`${provider.origin}/v1/weeks/2026-11-23.json: `);
      expect(checked?.answer).toBe(NOON);
    },
  );

  it.each(Object.keys(FAULTS))(
    'lets a page without a copy wait two seconds at most when the provider %s',
    async (how) => {
      provider.break(how);
      const [fresh, shown] = await page(NOON, ['freshen'], ['html', [], 'tr', 'both']);
      expect((fresh?.seconds ?? 9) + (shown?.seconds ?? 9)).toBeLessThan(2.5);
      expect(shown?.answer).toBe(
        `<div lang="tr" dir="ltr"><p>Veriler yüklenemedi. <a href="${provider.origin}/tr/">Daha fazla bilgi</a></p></div>`,
      );
      // The next one does not wait at all.
      provider.asked();
      await page(NOON + 60, ['freshen'], ['html', [], 'tr', 'both']);
      expect(provider.asked()).toEqual([]);
    },
  );

  it('waits two seconds at most for all the fragments of a page together', async () => {
    await page(NOON, ['refresh']);
    provider.break('never answers');
    const [shown] = await page(NOON, ['html', [], 'de', 'both']);
    expect(shown?.seconds).toBeLessThan(2.5);
    // Name, numbers and the next session stand there all the same.
    expect(shown?.answer).toContain('<strong>Regionales Support-Center Nord</strong><br>Duisburger Straße 241');
    expect(shown?.answer).toContain('Montag, 23. November, 10:00–12:00 Uhr');
  });

  it('says for 30 days without a provider what is next, never a day that is past, and how old it is', async () => {
    await page(NOON, ['refresh'], ['html', ['mitte'], 'de', 'both']);
    const before = await right(MITTE);
    provider.break('refuses connections');
    for (let day = 0; day <= 30; day++) {
      for (const hours of [9, 23.9]) {
        const now = NOON + day * DAY + (hours - 12) * 3600;
        if (now < NOON) continue;
        const shown = await html(now);
        const next = /<strong><time datetime="([^"]+)">([^<]+)<\/time>/.exec(
          shown.slice(0, shown.indexOf('-fragment"')),
        );
        const date = new Date(now * 1000).toLocaleDateString('sv', { timeZone: 'Europe/Berlin' });
        // The provider's build may be believed for 15 days; then its regular hours stand there, and that one should call.
        expect(next !== null, `${date}: ${shown}`).toBe(date <= '2026-12-07');
        if (next) expect(next[1]! >= date, `${next[1]} on ${date}`).toBe(true);
        expect(shown.includes('next-consultation-age">Die Angaben können veraltet sein. Bitte')).toBe(next === null);
        expect(shown.includes('Zuletzt aktualisiert: <time datetime="2026-11-22">22. November 2026</time>')).toBe(
          now - NOON >= DAY,
        );
        for (const exception of shown.matchAll(/<li data-until="(\d+)"/g))
          expect(Number(exception[1]) * 60).toBeGreaterThan(now);
        expect(shown).toContain(before.slice(before.indexOf('<table'), before.indexOf('</table>')));
        expect(shown).toContain('<a href="tel:+4920360802707"');
      }
    }
  });

  it('says in the reader’s own words what is next', async () => {
    await page(NOON, ['refresh']);
    const said = async (tag: string, service = 'both') =>
      /next-consultation-next">(.*?)<\/p>/.exec(await html(NOON, ['mitte'], tag, service))?.[1];
    const time = (at: string, words: string) => `<br><strong><time datetime="${at}">${words}</time></strong>`;
    const monday = '2026-11-23T10:00:00+01:00';
    expect(await said('de')).toBe(
      `<bdi lang="de">RSC Mitte</bdi><br>Nächste offene Sprechstunde${time(monday, 'Montag, 23. November, 10:00–12:00 Uhr')}`,
    );
    expect(await said('en')).toContain(time(monday, 'Monday 23 November, 10:00–12:00'));
    expect(await said('de', 'phone')).toContain(
      `Wieder telefonisch erreichbar:${time('2026-11-23T09:00:00+01:00', 'Montag, 23. November, 09:00–10:00 Uhr')}`,
    );
    expect(await html(NOON, ['mitte'], 'ar')).toContain('<div lang="ar" dir="rtl"><p class="next-consultation-next">');
  });

  it('forgets what another provider said', async () => {
    await page(NOON, ['refresh']);
    const other = await startProvider();
    const [first, second] = [provider, other];
    provider = second;
    expect(await answers(NOON, ['week'])).toEqual([null]);
    provider = first;
    other.close();
  });

  it('shows the hours also where it may not keep a copy, and leaves nothing half written', async () => {
    await page(NOON, ['refresh'], ['fragment', 'mitte', 'de']);
    expect((await readdir(folder)).sort()).toEqual(['copies.json', 'words']);
    await writeFile(join(folder, 'copies.json'), (await readFile(join(folder, 'copies.json'), 'utf8')).slice(0, 900));
    expect(await answers(NOON, ['week'], ['refresh'])).toEqual([null, true]);
    await rm(folder, { recursive: true });
    expect(await answers(NOON, ['refresh'], ['fragment', 'mitte', 'de'])).toEqual([true, await right(MITTE)]);
    await mkdir(folder);
  });
});
