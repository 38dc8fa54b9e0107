/** The form that Accept likes best (RFC 9110, sections 8.3, 8.7 and 12), and how long the choice may be kept. */
import { CALENDAR, expect, NEGOTIATED, NEXT, same, type Probe } from './check.ts';

export function negotiation({ get, check, status }: Probe): void {
  for (const target of [NEXT, NEGOTIATED, '/v1/centers', '/healthz', '/']) {
    check(`RFC 9111, 4.2: ${target} depends on today, lives a minute at most and never stale`, async () =>
      expect(
        /^public, max-age=(?:[0-9]|[1-5][0-9]|60)$/.test((await get(target)).header('cache-control') ?? ''),
        'too long',
      ),
    );
  }

  const accepts = (accept: string, type: string) =>
    check(`RFC 9110, 12.5.1: Accept: ${accept} gives ${type}`, async () => {
      const response = await get(NEGOTIATED, `Accept: ${accept}`);
      same(response.status, 200);
      same(response.header('content-type'), type);
      same(response.header('vary'), 'Accept');
    });
  accepts('*/*', 'application/json');
  accepts('application/*', 'application/json');
  accepts('text/calendar', 'text/calendar; charset=utf-8');
  accepts('TEXT/CALENDAR', 'text/calendar; charset=utf-8');
  accepts('application/geo+json;q=0.9, application/json;q=0.8', 'application/geo+json');
  accepts('application/json;q=0.001, text/csv;q=0', 'application/json');
  accepts('application/json;q=0, application/*', 'application/geo+json');
  accepts('text/*;q=0.5, text/csv;q=0.1', 'text/calendar; charset=utf-8');
  accepts('text/csv;header=present', 'text/csv; charset=utf-8; header=present');
  accepts('application/ld+json;profile="a,b;q=0"', 'application/ld+json');
  accepts('image/png, */*;q=0.1', 'application/json');
  accepts('application/json;x="a, text/csv, b";q=0.1, text/calendar;q=0.5', 'text/calendar; charset=utf-8');
  accepts('text/html,application/xhtml+xml,*/*;q=0.8', 'text/html; charset=utf-8');
  for (const accept of ['image/png', '*/*;q=0', 'application/json;q=0', 'text/csv;header=absent']) {
    status(`RFC 9110, 15.5.7: Accept: ${accept} gives 406`, 406, { target: NEGOTIATED, lines: [`Accept: ${accept}`] });
  }
  check('RFC 9110, 12.5.5: 406 varies by Accept too', async () =>
    same((await get(NEGOTIATED, 'Accept: image/png')).header('vary'), 'Accept'),
  );
  check('RFC 9110, 8.7: Content-Location names the form that was chosen', async () => {
    const chosen = await get(NEGOTIATED, 'Accept: text/calendar');
    same(chosen.header('content-location'), CALENDAR);
    same(chosen.body, (await get(CALENDAR)).body);
  });
}
