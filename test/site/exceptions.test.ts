/** What is not as the regular hours stands on every sheet and page that names them, also where no dated list follows. */
import { describe, expect, it } from 'vitest';
import { closureWith, directoryWith, extraWith, withSchedule } from '../fixtures/directory.ts';
import { pagesOf } from './site.ts';

const PLACES = ['/de/centers/mitte/poster/', '/v1/fragments/mitte/de/', '/de/centers/mitte/'];
const listOf = (html: string) =>
  (/<ul class="(?:next-consultation-)?exceptions">([^]*?)<\/ul>/.exec(html)?.[1] ?? '')
    .split('</li>')
    .map((item) => item.replace(/<[^>]*>/g, '').trim());

describe('the list of exceptions', () => {
  it.each(PLACES)('names an extra session, also in the middle of a closure: %s', async (path) => {
    const site = pagesOf(
      directoryWith({
        closures: [closureWith({ from: '2026-11-30', to: '2026-12-18', centers: ['mitte'], reason: { de: 'Umbau' } })],
        extra_sessions: [extraWith({ center: 'mitte', date: '2026-12-05', opens_at: '10:00', closes_at: '13:00' })],
      }),
    );
    const list = listOf(await site.text(path));
    expect(list.slice(0, 2)).toEqual([
      'Montag, 30. November 2026 bis Freitag, 18. Dezember 2026 (Umbau): Fällt aus',
      'Samstag, 5. Dezember 2026: Offene Sprechstunde, 10:00–13:00 Uhr',
    ]);
  });

  it.each(PLACES)('names what a closure of a part of the day leaves: %s', async (path) => {
    const closures = [closureWith({ from: '2026-12-02', to: '2026-12-02', opens_at: '15:00', reason: { de: 'Fest' } })];
    const list = listOf(await pagesOf(directoryWith({ closures })).text(path));
    expect(list.slice(0, 2).sort()).toEqual([
      'Mittwoch, 2. Dezember 2026 (Fest): Fällt aus',
      'Mittwoch, 2. Dezember 2026: Offene Sprechstunde, 14:00–15:00 Uhr',
    ]);
  });

  it.each(PLACES)('leaves the days of hours of every other week to the row of these hours: %s', async (path) => {
    const html = await pagesOf(withSchedule(directoryWith(), 'mitte-open-mo', { interval: 2 })).text(path);
    const [, row = ''] = /Montag \(alle 2 Wochen\)<\/th>([^]*?)<\/tr>/.exec(html) ?? [];
    expect(row.replace(/<[^>]*>/g, '').trim()).toBe(
      '10:00–12:00 Uhr 30. November 2026 · 14. Dezember 2026 · 28. Dezember 2026 · 11. Januar 2027',
    );
    expect(listOf(html).join()).not.toContain('10:00–12:00');
  });

  it('says whose extra session it is where several centers stand together', async () => {
    const site = pagesOf(directoryWith({ extra_sessions: [extraWith({ center: 'west', date: '2026-12-05' })] }));
    expect(await site.text('/de/')).toMatch(
      /Samstag, 5\. Dezember 2026<\/time><\/strong> · RSC West: Offene Sprechstunde/,
    );
  });
});

it('behind a day stand the name of its feast and the German one, in one pair of brackets and with one colon', async () => {
  const list = listOf(await pagesOf(directoryWith({})).text('/uk/centers/mitte/'));
  expect(list.join('\n')).toMatch(/24 грудня 2026 р\. \(Святвечір · Heiligabend\): Можливо, зачинено\./);
  for (const one of list) expect(one).not.toMatch(/\)\)|:.*:.*:/);
});
