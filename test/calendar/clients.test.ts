import { describe, expect, it } from 'vitest';
import { CALENDAR_CLIENTS } from '../../worker/site/people/calendar-clients.ts';
import { directoryWith } from '../fixtures/directory.ts';
import { answer, built } from './parts.ts';

const data = built(directoryWith());
const TAGS = Object.keys(data.texts);

describe('subscription links', () => {
  it('lead each client to the calendar, and those who lack it to the page', () => {
    const address = 'https://example.test/v1/centers/mitte.tr.ics';
    const page = 'https://example.test/tr/centers/mitte/#calendar';
    expect(Object.fromEntries(CALENDAR_CLIENTS.map(({ id, href }) => [id, href?.(address, page)]))).toEqual({
      apple: 'webcal://example.test/v1/centers/mitte.tr.ics',
      google: 'https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Fexample.test%2Fv1%2Fcenters%2Fmitte.tr.ics',
      outlook:
        'https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2Fexample.test%2Fv1%2Fcenters%2Fmitte.tr.ics',
      android:
        'intent://example.test/v1/centers/mitte.tr.ics#Intent;scheme=webcals;package=at.bitfire.icsdroid;' +
        'S.browser_fallback_url=https%3A%2F%2Fexample.test%2Ftr%2Fcenters%2Fmitte%2F%23calendar;end',
      thunderbird: undefined,
      nextcloud: undefined,
    });
  });

  it('say in every language how long each takes, and where the news of the day stand', async () => {
    for (const tag of TAGS) {
      const html = await (await answer(data, `/${tag}/centers/mitte/`)).text();
      for (const { hours } of CALENDAR_CLIENTS) expect(html, tag).toContain(hours);
      expect(html, tag).toContain(JSON.parse(data.texts[tag] ?? '{}').today_on_page);
      expect(html, tag).toContain('href="intent://');
    }
  });
});
