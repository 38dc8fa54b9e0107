import { describe, expect, it } from 'vitest';
import { brotliCompressSync } from 'node:zlib';
import { closureWith, directoryWith, withCenter } from '../fixtures/directory.ts';
import { calendarsOf, textsOf } from '../interop/feeds.ts';
import { FORMAT_REVISED } from '../../worker/feeds/ics/calendar-kinds.ts';
import { answer, built, eventsOf } from './parts.ts';

const data = built(directoryWith());
const TAGS = Object.keys(data.texts);

describe('a calendar', () => {
  it('is sent as clients need it', async () => {
    const response = await answer(data, '/v1/centers/nord.ics');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('inline; filename="rsc-duisburg-nord.ics"');
    expect(response.headers.get('cache-control')).toContain('max-age=3600');
    expect(response.headers.get('last-modified')).toBe(new Date(FORMAT_REVISED).toUTCString());
    expect(response.headers.get('etag')).toMatch(/^"[^"]+"$/);
  });

  it('names its file after directory, center, kind and language', async () => {
    const name = async (path: string) => (await answer(data, path)).headers.get('content-disposition')?.slice(18, -1);
    expect(await name('/v1/centers.ics')).toBe('rsc-duisburg-all.ics');
    expect(await name('/v1/centers.phone.tr.ics')).toBe('rsc-duisburg-all.phone.tr.ics');
    expect(await name('/v1/centers/west.de-simple.ics')).toBe('rsc-duisburg-west.de-simple.ics');
  });

  it('answers HEAD like GET, and 304 to its own ETag', async () => {
    const get = await answer(data, '/v1/centers.ics');
    const head = await answer(data, '/v1/centers.ics', { method: 'HEAD' });
    const headers = ({ headers: all }: Response) => [...all].filter(([name]) => name !== 'content-length'); // HEAD alone has it
    expect(headers(head)).toEqual(headers(get));
    expect(await head.text()).toBe('');
    const etag = get.headers.get('etag') ?? '';
    const unchanged = await answer(data, '/v1/centers.ics', { headers: { 'If-None-Match': etag } });
    expect([unchanged.status, unchanged.headers.get('etag')]).toEqual([304, etag]);
  });

  it('of phone hours names the number in words, without the CONFERENCE at which strict readers refuse the file', async () => {
    const text = (await (await answer(data, '/v1/centers/mitte.phone.ics')).text()).replaceAll('\r\n ', '');
    expect(text).toContain('+49 203 60802707');
    expect(text).not.toContain('CONFERENCE');
  });

  it('says whose service it is not, by the city’s name in the reader’s language', async () => {
    const { municipality } = directoryWith();
    const named = directoryWith({ municipality: { ...municipality, names: { ru: 'Дуйсбурга' } } });
    const said = async (tag: string) =>
      (await (await answer(built(named), `/v1/centers.${tag}.ics`)).text()).replaceAll('\r\n ', '');
    expect(await said('ru')).toMatch(/DESCRIPTION:.*\\n[^\\]*Дуйсбурга[^\\]*\\n/);
    expect(await said('en')).toMatch(/DESCRIPTION:.*\\n[^\\]*Duisburg[^\\]*\\n/);
  });

  it('of all centers stays below 3 KB on the wire, and 4 KB as single dates of some months', async () => {
    const whole = [false, true].flatMap((dates) => calendarsOf(directoryWith(), ['de', 'ar', 'bg'], dates));
    const all = whole.filter(({ center }) => center === undefined);
    for (const [path, text] of Object.entries(await textsOf(data, all))) {
      expect(brotliCompressSync(text).byteLength, path).toBeLessThan(path.includes('dates') ? 4_000 : 3_000);
    }
  });

  it('says in every event where the current state stands, and in every language', async () => {
    for (const [path, text] of Object.entries(await textsOf(data, calendarsOf(directoryWith(), TAGS)))) {
      const events = text.replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
      const tag = /\.([a-z-]+)\.ics$/.exec(path.replace('.phone', ''))?.[1] ?? 'de';
      for (const event of events) expect(event, path).toMatch(new RegExp(`DESCRIPTION:.*https://example.test/${tag}/`));
      expect(text, path).not.toMatch(/\{[a-z]+\}/);
    }
  });
});

describe('the sessions of a day', () => {
  const get = (file: string, from = data) => answer(from, `/v1/centers/mitte/sessions/${file}`);

  it('can be kept in each language, under the name of their day', async () => {
    const response = await get('2027-02-10.tr.ics');
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('inline; filename="rsc-duisburg-mitte-2027-02-10.tr.ics"');
    const text = await response.text();
    expect(text).toContain('SUMMARY:Randevusuz danışma saati · RSC Mitte');
    expect(text).toContain('DTSTART;TZID=Europe/Berlin:20270210T140000');
    expect(text).not.toMatch(/RRULE:FREQ=WEEKLY|X-WR-CALNAME|REFRESH|T140000Z/);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    for (const tag of TAGS) expect((await get(`2027-02-10.${tag}.ics`)).status, tag).toBe(200);
  });

  it('that may not take place say so', async () => {
    expect(await (await get('2027-02-08.ics')).text()).toContain('SUMMARY:Unsicher: Offene Sprechstunde');
  });

  it.each([
    ['without a session', '2027-02-09.ics'],
    ['that is a public holiday', '2027-03-29.ics'],
    ['in an unknown language', '2027-02-10.xx.ics'],
    ['that does not exist', '2027-02-30.ics'],
    ['of another kind of file', '2027-02-10.json'],
  ])('%s: 404 with the next dates', async (_, file) => {
    const response = await get(file);
    expect(response.status).toBe(404);
    const { next } = (await response.json()) as { next: string[] };
    expect(next).toHaveLength(8);
    if (file === '2027-02-09.ics') expect(next[0]).toBe('2027-02-10');
  });

  it('that somebody keeps and that are cancelled say so, under the same UID with a higher SEQUENCE', async () => {
    const first = { ...directoryWith(), edition: '2026-12-01', released_at: '2026-12-01T10:00:00+01:00' };
    const closed = { ...first, edition: '2026-12-02', released_at: '2026-12-02T10:00:00+01:00' };
    const kept = built(first, '2026-12-02');
    const path = '/v1/centers/mitte/sessions/2027-03-01.ics';
    const [[uid, before] = []] = await eventsOf(kept, path);
    for (const closing of [
      { ...closed, closures: [closureWith()] },
      {
        ...withCenter(closed, 'mitte', { status: 'temporarily_closed', status_note: { de: 'Fortbildung des Teams' } }),
      },
    ]) {
      const [[same, after] = [], ...others] = await eventsOf(built(closing, '2026-12-02', [first]), path);
      expect([same, others]).toEqual([uid, []]);
      expect(after?.get('SUMMARY')).toBe('Entfällt: Offene Sprechstunde · RSC Mitte');
      expect(after?.get('DESCRIPTION')).toContain('Fortbildung des Teams\\n');
      expect(Number(after?.get('SEQUENCE'))).toBeGreaterThan(Number(before?.get('SEQUENCE')));
      expect((after?.get('LAST-MODIFIED') ?? '') > (before?.get('LAST-MODIFIED') ?? '')).toBe(true);
    }
  });
});
