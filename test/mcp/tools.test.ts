/** What the tools say: the facts of the feeds, every doubt, and whose words they are. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { ORIGIN, siteOf } from '../application.ts';
import { closureWith, directoryWith, scheduleWith, withCenter } from '../fixtures/directory.ts';
import { TEXTS } from '../unit/texts.ts';
import { askLegacy, callTool, postModern, type Rpc, tell } from './ask.ts';

/** Confirmed in time, or never since 2021. */
const confirmed = directoryWith({
  centers: directoryWith().centers.map((center) => ({ ...center, verified_on: '2026-11-20' })),
});
const at = (now: string, directory = confirmed) => siteOf(directory, {}, Date.parse(now)).get;
/** A Monday before, in and after the phone hours of 9 to 10. */
const MORNING = '2026-11-23T08:30:00+01:00';
const CALLING = '2026-11-23T09:30:00+01:00';

interface ListedTool {
  readonly name: string;
  readonly inputSchema: object;
  readonly outputSchema: object;
}

const tools = (await askLegacy(at(MORNING), 'tools/list')).result?.tools as ListedTool[];

describe('the tools', () => {
  it('are read only, described in schemas that are valid, and the same in both eras', async () => {
    expect(tools.map(({ name }) => name)).toEqual(['next_sessions', 'get_center', 'phone_now']);
    const ajv = new Ajv2020({ strict: false });
    formats.default(ajv);
    for (const { inputSchema, outputSchema } of tools) [inputSchema, outputSchema].forEach((one) => ajv.compile(one));
    const { result } = (await (await postModern(at(MORNING), 'tools/list')).json()) as Rpc;
    expect(result).toMatchObject({ tools, ttlMs: 3_600_000, resultType: 'complete' });
  });

  it('answer what their schemas say, as text too, with their source', async () => {
    const ajv = new Ajv2020({ strict: false });
    formats.default(ajv);
    for (const { name, outputSchema } of tools) {
      const { structuredContent, content, isError } = await callTool(at(CALLING), name, { center: 'mitte' });
      expect(ajv.compile(outputSchema)(structuredContent)).toBe(true);
      expect([content[0]?.type, JSON.parse(content[0]?.text ?? ''), isError]).toEqual([
        'text',
        structuredContent,
        false,
      ]);
      expect(structuredContent).toMatchObject({
        asked_at: '2026-11-23T09:30:00+01:00',
        sure: true,
        doubts: [],
        when_unsure: 'This information may be out of date. Please call before you go.',
        source: {
          edition: '2021-08-05',
          as_of: '2026-11-22',
          trusted_until: '2026-12-07',
          url: `${ORIGIN}/v1/centers.json`,
        },
      });
    }
  });

  it.each([
    ['next_sessions', { limit: 0 }, '"limit" is a whole number from 1 to 50.'],
    ['next_sessions', { limit: '3' }, '"limit" is a whole number from 1 to 50.'],
    [
      'next_sessions',
      { from: '2026-02-30' },
      '"from" must be a calendar date YYYY-MM-DD from 2025-12-29 to 2027-12-31.',
    ],
    ['next_sessions', { service: 'tea' }, '"service" is one of open_consultation, phone, outreach, consultation.'],
    [
      'next_sessions',
      { when: 'now' },
      'There is an argument that this tool does not have; it has center, from, service, limit, lang.',
    ],
    ['get_center', {}, '"center" is needed; known ids: nord, mitte, west.'],
    ['get_center', { center: 'ost' }, 'There is no such center. Known ids: nord, mitte, west.'],
    ['phone_now', { center: 7 }, '"center" is the id of a center.'],
  ])('refuse %s %j in words that help to ask better', async (name, given, words) => {
    expect(await callTool(at(MORNING), name, given)).toEqual({
      content: [{ type: 'text', text: words }],
      isError: true,
    });
  });

  it('refuse a language that they do not have', async () => {
    const { isError, content } = await callTool(at(MORNING), 'phone_now', { lang: 'tlh' });
    expect([isError, content[0]?.text]).toEqual([true, expect.stringMatching(/^"lang" is one of de, de-simple, en, /)]);
  });

  it('that are not there are a mistake of the program, not of the question', async () => {
    expect((await askLegacy(at(MORNING), 'tools/call', { name: 'open_doors' })).error?.code).toBe(-32602);
    expect((await askLegacy(at(MORNING), 'tools/call', { name: 'phone_now', arguments: [] })).error?.code).toBe(-32602);
  });
});

describe('next_sessions', () => {
  it('says what the file of next sessions says', async () => {
    const get = at(CALLING);
    const file = (await (await get('/v1/centers.next.json')).json()) as {
      occurrences: { service: string; ends_at: string }[];
    };
    const facts = ({ center, service, starts_at, ends_at, status, verification }: Record<string, unknown>) => ({
      center,
      service,
      starts_at,
      ends_at,
      status,
      verification,
    });
    for (const phone of [false, true]) {
      const { sessions = [] } = await tell(get, 'next_sessions', { limit: 50, ...(phone && { service: 'phone' }) });
      const own = file.occurrences.filter(
        (one) => (one.service === 'phone') === phone && Date.parse(one.ends_at) > Date.parse(CALLING),
      );
      expect(sessions.length).toBeGreaterThan(20);
      expect(sessions.map((one) => facts({ ...one }))).toEqual(own.slice(0, 50).map((one) => facts({ ...one })));
    }
  });

  it('tells of cancelled and tentative sessions, of conditions, and why', async () => {
    const women = scheduleWith({ audience: ['women'], service: 'consultation', byday: ['TU'] });
    const directory = withCenter(confirmed, 'mitte', {
      verified_on: '2026-11-20',
      schedules: [...(confirmed.centers[1]?.schedules ?? []), women],
    });
    const closures = [
      closureWith({ id: 'team', from: '2026-11-23', to: '2026-11-23' }),
      closureWith({
        id: 'works',
        from: '2026-11-25',
        to: '2026-11-25',
        effect: 'tentative',
        reason: { de: 'Umbau', en: 'Works' },
      }),
    ];
    const {
      sessions = [],
      sure,
      doubts,
    } = await tell(at(MORNING, { ...directory, closures }), 'next_sessions', { center: 'mitte', limit: 3 });
    expect(sessions.map(({ status, reason, conditions, doubts }) => [status, reason, conditions, doubts])).toEqual([
      ['cancelled', 'Team training', undefined, []],
      ['confirmed', undefined, ['Only for women'], []],
      ['tentative', 'Works', undefined, ['May be closed: Works']],
    ]);
    expect([sure, doubts]).toEqual([false, [{ kind: 'tentative', center: 'mitte', words: 'May be closed: Works' }]]);
  });

  it('begins with a day, and says whether there is more', async () => {
    const { sessions = [], more } = await tell(at(MORNING), 'next_sessions', {
      from: '2027-02-01',
      center: 'west',
      limit: 2,
    });
    expect(sessions.map(({ starts_at }) => starts_at)).toEqual([
      '2027-02-01T13:00:00+01:00',
      '2027-02-04T10:00:00+01:00',
    ]);
    expect(more).toBe(true);
  });

  it('says of hours that nobody has confirmed that nobody has', async () => {
    const { sure, doubts } = await tell(at(MORNING, directoryWith()), 'next_sessions', { center: 'mitte' });
    const words = 'Not confirmed since 5 August 2021. Please call before you go.';
    expect([sure, doubts]).toEqual([false, [{ kind: 'not_confirmed', center: 'mitte', words }]]);
  });
});

describe('get_center', () => {
  it('says what the search says', async () => {
    const get = at(MORNING);
    const { center } = await tell(get, 'get_center', { center: 'mitte' });
    const { centers } = (await (await get('/v1/search.json')).json()) as { centers: { id: string }[] };
    expect(center).toEqual(centers.find(({ id }) => id === 'mitte'));
  });

  it('counts a confirmation as of today, not of the build', async () => {
    const old = withCenter(confirmed, 'mitte', { verified_on: '2025-11-25' });
    const ask = async (now: string) =>
      (await tell(at(now, old), 'get_center', { center: 'mitte', lang: 'de' })).doubts.map(({ words }) => words);
    expect(await ask('2026-11-25T12:00:00+01:00')).toEqual([]);
    expect(await ask('2026-11-26T12:00:00+01:00')).toEqual([
      'Seit dem 25. November 2025 nicht bestätigt. Bitte rufen Sie vorher an.',
    ]);
  });
});

describe('phone_now', () => {
  const phone = async (now: string, directory = confirmed, lang = 'en') =>
    (await tell(at(now, directory), 'phone_now', { center: 'mitte', lang })).centers?.[0];

  it('says until when somebody answers, and when next', async () => {
    expect(await phone(CALLING)).toMatchObject({ status: 'open', answer: 'You can call RSC Mitte now, until 10:00.' });
    expect(await phone(MORNING)).toMatchObject({ status: 'closed', next: { starts_at: '2026-11-23T09:00:00+01:00' } });
    const after = await phone('2026-11-23T10:00:00+01:00');
    expect(after).toMatchObject({
      status: 'closed',
      answer: 'RSC Mitte: Next phone hours: Tuesday 24 November, 09:00–10:00.',
    });
    expect(after?.phones[0]?.number).toMatch(/^\+49/);
  });

  it('never says open without the doubt', async () => {
    expect(await phone(CALLING, directoryWith())).toMatchObject({
      status: 'open',
      session: { verification: 'overdue' },
      answer: 'You can call RSC Mitte now, until 10:00. Not confirmed since 5 August 2021. Please call before you go.',
    });
  });

  it('says tentative where a closure leaves it open, closed where it does not', async () => {
    const closed = (effect: 'tentative' | 'cancelled') => ({
      ...confirmed,
      closures: [closureWith({ from: '2026-11-23', to: '2026-11-23', effect })],
    });
    expect(await phone(CALLING, closed('tentative'))).toMatchObject({
      status: 'tentative',
      answer: 'RSC Mitte: Monday 23 November, 09:00–10:00. May be closed: Team training.',
    });
    expect(await phone(CALLING, closed('cancelled'))).toMatchObject({
      status: 'closed',
      next: { starts_at: '2026-11-24T09:00:00+01:00' },
    });
  });

  it('says it in every language', async () => {
    const tags = (tools[2]?.inputSchema as { properties: { lang: { enum: string[] } } }).properties.lang.enum;
    expect(tags.toSorted()).toEqual(TEXTS.map(({ tag }) => tag).toSorted());
    const answers = await Promise.all(tags.map(async (lang) => (await phone(CALLING, confirmed, lang))?.answer));
    for (const words of answers) expect(words).toContain('10:00');
    expect(new Set(answers).size).toBeGreaterThan(10);
  });
});

describe('a build that is too old', () => {
  const get = at('2026-12-08T09:30:00+01:00');
  const doubt = { kind: 'build_too_old', words: 'This information may be out of date. Please call before you go.' };

  it('names no session and asks to call, with the numbers', async () => {
    expect(await tell(get, 'next_sessions')).toMatchObject({ sessions: [], sure: false, doubts: [doubt] });
    const { centers = [], sure, doubts } = await tell(get, 'phone_now');
    expect([sure, doubts]).toEqual([false, [doubt]]);
    expect(centers.map(({ status }) => status)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(centers.every(({ phones }) => phones.length > 0)).toBe(true);
    expect(await tell(get, 'get_center', { center: 'mitte' })).toMatchObject({ sure: false, doubts: [doubt] });
  });

  it('still answers years later', async () => {
    const later = at('2031-05-05T09:30:00+02:00');
    for (const { name } of tools) expect(await tell(later, name, { center: 'mitte' })).toMatchObject({ sure: false });
  });
});

describe('the OpenAPI description', () => {
  it('names the endpoint, which describes itself', async () => {
    const { info } = (await (await at(MORNING)('/openapi.json')).json()) as { info: { description: string } };
    expect(info.description).toContain(`${ORIGIN}/mcp (POST)`);
  });
});

describe('/llms.txt', () => {
  it('points to the endpoint and its tools in ten lines', async () => {
    const text = await (await at(MORNING)('/llms.txt')).text();
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
    expect(text).toContain(`(${ORIGIN}/mcp)`);
    for (const { name } of tools) expect(text).toContain(name);
  });

  it('names a reason in the language that pages and widget name it in', async () => {
    const works = closureWith({ from: '2026-11-25', to: '2026-11-25', reason: { de: 'Umbau', en: 'Works' } });
    const said = async (from: string) => {
      const get = at(MORNING, { ...confirmed, closures: [works] });
      const { sessions = [] } = await tell(get, 'next_sessions', { from, center: 'mitte', lang: 'tr', limit: 1 });
      return sessions[0]?.reason;
    };
    expect(await said('2026-11-25')).toBe('Works');
    expect(await said('2027-03-29')).toBe('Paskalya Pazartesisi (Ostermontag)');
  });
});
