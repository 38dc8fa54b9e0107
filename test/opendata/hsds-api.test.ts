/** HSDS's API: root, envelope, parameters and their refusals, ids, and a directory of ten thousand centers. */
import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { sha1, uuidOf } from '../../worker/hsds/uuid.ts';
import { Centers } from '../../worker/store/centers.ts';
import { generate } from '../bench/generate.ts';
import { changeWith, directoryWith, withCenter } from '../fixtures/directory.ts';
import { ORIGIN, siteOf } from '../application.ts';

interface Page {
  readonly contents: ReadonlyArray<{ readonly id: string; readonly name: string; readonly last_modified: string }>;
  readonly [member: string]: unknown;
}

const site = siteOf();
const pageOf = async (path: string, get = site.get) => (await (await get(`/hsds/${path}`)).json()) as Page;
const names = async (path: string, get = site.get) => (await pageOf(path, get)).contents.map(({ name }) => name);

describe('UUIDs of names', () => {
  it('are those of RFC 9562 for its namespace of addresses', () => {
    // Python: uuid.uuid5(uuid.NAMESPACE_URL, 'https://www.example.com/')
    expect(uuidOf('https://www.example.com/')).toBe('3d3ed9d2-aa3d-5fa6-90e8-ed662e90f559');
  });

  it('rest on SHA-1, whatever the length', () => {
    for (let length = 0; length < 200; length++) {
      const bytes = new TextEncoder().encode('ü'.repeat(length));
      const hex = [...sha1(bytes)].map((word) => word.toString(16).padStart(8, '0')).join('');
      expect(hex).toBe(createHash('sha1').update(bytes).digest('hex'));
    }
  });
});

describe('HSDS’s API', () => {
  it('says at its root which version it is and where it is described', async () => {
    expect(await pageOf('')).toMatchObject({ version: '3.0', openapi_url: `${ORIGIN}/openapi.json` });
    const { profile, openapi_url } = await pageOf('');
    const [address = '', anchor = ''] = String(profile).split('#');
    expect(await (await site.get(address)).text()).toContain(`id="${anchor}"`);
    expect((await site.get(String(openapi_url))).status).toBe(200);
  });

  it('counts pages in the standard’s envelope', async () => {
    const { contents: _, license: __, attribution: ___, ...second } = await pageOf('services?per_page=4&page=2');
    expect(second).toEqual({
      total_items: 6,
      total_pages: 2,
      page_number: 2,
      size: 2,
      first_page: false,
      last_page: true,
      empty: false,
    });
    expect(await pageOf('services?page=9')).toMatchObject({ size: 0, empty: true, last_page: true, contents: [] });
  });

  it('holds no more than its most, however many are asked for', async () => {
    expect(await pageOf('services?per_page=1000')).toMatchObject({ size: 6, last_page: true });
    expect(await pageOf('services?per_page=999999999&full=true')).toMatchObject({ size: 6 });
  });

  it('gives each entry on one page and no other', async () => {
    const pages = await Promise.all([1, 2, 3].map((page) => names(`services?per_page=2&page=${page}`)));
    expect(pages.flat()).toEqual(await names('services'));
    expect(new Set(pages.flat()).size).toBe(6);
  });

  it('finds by words, organization, postal code, taxonomy and time of change', async () => {
    expect(await names('services?search=hochfeld%20SPRECHSTUNDE')).toEqual(['Offene Sprechstunde · RSC Mitte']);
    expect(await pageOf('service_at_locations?postcode=47226')).toMatchObject({ total_items: 2 });
    const organizations = (await pageOf('organizations')).contents;
    const [ki, drk] = [/Integrationszentrum/, /Rotes Kreuz/].map((name) =>
      organizations.find((one) => name.test(one.name)),
    );
    expect(await pageOf(`services?organization_id=${ki?.id}`)).toMatchObject({ total_items: 6 });
    expect(await pageOf(`services?organization_id=${drk?.id}`)).toMatchObject({ total_items: 0, empty: true });
    expect(await pageOf('services?taxonomy_term_id=x')).toMatchObject({ total_items: 0 });
    expect(await names('organizations?search=kreuz')).toEqual(['Deutsches Rotes Kreuz']);
  });

  it('names the day on which a confirmation ended as the day of change, in full and minimal', async () => {
    const { get } = siteOf(withCenter(directoryWith(), 'west', { verified_on: '2026-11-01' }));
    const short = await pageOf('services?minimal=true', get);
    const dates = short.contents.map((one) => (one as unknown as { modified_date: string }).modified_date);
    expect(dates).toEqual((await pageOf('services', get)).contents.map(({ last_modified }) => last_modified));
  });

  it('tells changes after an instant as each service’s own last_modified does', async () => {
    const changes = [
      changeWith({ edition: '2027-02-02', released_at: '2027-02-02T10:00:00+01:00', centers: ['mitte'] }),
      changeWith({ edition: '2027-02-01', released_at: '2027-02-01T10:00:00+01:00', centers: ['nord', 'mitte'] }),
      changeWith({ edition: '2027-01-31', released_at: '2027-01-31T10:00:00+01:00' }),
      ...directoryWith().changes,
    ];
    const { get } = siteOf(directoryWith({ changes }), { as_of: '2027-03-01' });
    const all = (await pageOf('services', get)).contents;
    expect(all.map(({ last_modified }) => last_modified.slice(0, 10))).toEqual(
      ['02-01', '02-01', '02-02', '02-02', '01-31', '01-31'].map((day) => `2027-${day}`),
    );
    for (const instant of [
      '2027-01-31T09:00:01Z',
      '2027-02-01T09:00:00Z',
      '2027-02-02T10:00:00+01:00',
      '2027-02-03T00:00:00Z',
    ]) {
      const expected = all
        .filter((one) => Date.parse(one.last_modified) >= Date.parse(instant))
        .map(({ name }) => name);
      expect(await names(`services?modified_after=${encodeURIComponent(instant)}`, get), instant).toEqual(expected);
    }
    const minimal = (await pageOf('services?minimal=true', get)).contents;
    expect(minimal).toEqual(all.map(({ id, last_modified }) => ({ id, modified_date: last_modified })));
  });

  it.each(['services', 'services?full=true', 'service_at_locations?search=mitte', 'organizations'])(
    'writes all of %s as lines, with the license in the header',
    async (path) => {
      const joined = (more: string) => `/hsds/${path}${path.includes('?') ? '&' : '?'}${more}`;
      const answer = await site.get(joined('format=ndjson&per_page=1&page=3'));
      expect(answer.headers.get('content-type')).toBe('application/x-ndjson');
      expect(answer.headers.get('link')).toContain(`<${directoryWith().license}>; rel="license"`);
      const lines = (await answer.text()).split('\n');
      expect(lines.pop()).toBe('');
      const { contents } = (await (await site.get(joined('per_page=100'))).json()) as Page;
      expect(contents.length).toBeGreaterThan(0);
      expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(contents);
    },
  );

  it('takes a change of all centers for later than an older one of a single center', async () => {
    const changes = [
      changeWith({ edition: '2027-02-03', released_at: '2027-02-03T10:00:00+01:00' }),
      changeWith({ edition: '2027-02-02', released_at: '2027-02-02T10:00:00+01:00', centers: ['mitte'] }),
    ];
    const { get } = siteOf(directoryWith({ changes }), { as_of: '2027-03-01' });
    expect(await pageOf('services?modified_after=2027-02-02T12:00:00Z', get)).toMatchObject({ total_items: 6 });
  });

  it.each([
    ['services?page=0', '"page" is a whole number from 1 to 1000000.'],
    ['services?page=x', '"page" is a whole number from 1 to 1000000.'],
    ['services?per_page=1000000000', '"per_page" is a whole number from 1 to 999999999.'],
    ['services?per_page=0', '"per_page" is a whole number from 1 to 999999999.'],
    ['services?per_page=0&format=ndjson', '"per_page" is a whole number from 1 to 999999999.'],
    ['services?full=yes', '"full" is true or false.'],
    ['services?page=1&page=2', 'The parameter "page" is given more than once; give it once.'],
    ['services?format=xml', '"format" is json or ndjson; other forms have addresses of their own below /v1/.'],
    ['services?organization_id=drk', '"organization_id" is a UUID, as /hsds/organizations names them.'],
    [
      'services?modified_after=2026-02-30T00:00:00Z',
      '"modified_after" is an instant with its offset (RFC 3339), for example 2026-11-23T10:30:00+01:00.',
    ],
    ['services?search=', '"search" is a text of 1 to 100 characters.'],
    [
      'service_at_locations?proximity=500',
      '"proximity" is not offered; ask /v1/search.json?near=latitude,longitude, or for a postcode alone.',
    ],
    ['organizations/8be5ce87-215d-58a5-a96e-924791503920?full_service=1', '"full_service" is true or false.'],
  ])('refuses %s and says what is allowed', async (path, detail) => {
    const response = await site.get(`/hsds/${path}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/problem+json']);
    expect(await response.json()).toMatchObject({ detail });
  });

  it('ignores parameters that it does not know', async () => {
    expect(await pageOf('services?postcode=1&utm_source=x')).toEqual(await pageOf('services'));
  });

  it('answers 404 to an id that is none and to one of another list, and takes capitals for the same id', async () => {
    const id = (await pageOf('services')).contents[0]?.id ?? '';
    // As another UUID whose first 32 bits are the same.
    const other = id.slice(0, -1) + (id.endsWith('0') ? '1' : '0');
    for (const path of [
      `organizations/${id}`,
      'services/mitte',
      `services/${id.replace(/^./, 'z')}`,
      `services/${id.slice(0, -1)}x`,
      `services/${other}`,
    ]) {
      const response = await site.get(`/hsds/${path}`);
      expect([path, response.status]).toEqual([path, 404]);
      expect(((await response.json()) as { detail: string }).detail).toContain('lists the known ones');
    }
    expect(await pageOf(`services/${id.toUpperCase()}`)).toEqual(await pageOf(`services/${id}`));
  });

  it('links license and description, and is open to every origin', async () => {
    const { headers } = await site.get('/hsds/services');
    expect(headers.get('link')).toContain('rel="license"');
    expect(headers.get('link')).toContain('rel="service-desc"');
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });
});

describe('HSDS’s API over ten thousand centers', () => {
  const { get } = siteOf(generate(10_000));

  it('reads the centers of a page and no others', async () => {
    const read = vi.spyOn(Centers.prototype, 'center');
    const page = await pageOf('services?per_page=10&page=700', get);
    expect(page.contents).toHaveLength(10);
    expect(Number(page.total_items)).toBeGreaterThan(10_000);
    expect(read.mock.calls.length).toBeLessThanOrEqual(10);
    read.mockClear();
    const one = page.contents[3];
    expect(await pageOf(`services/${one?.id}`, get)).toMatchObject({ id: one?.id, name: one?.name });
    expect(read.mock.calls.length).toBeLessThanOrEqual(1);
    read.mockClear();
    expect((await pageOf('services?minimal=true', get)).contents).toHaveLength(500);
    expect(await pageOf('services?search=nowhere', get)).toMatchObject({ empty: true });
    expect(read).not.toHaveBeenCalled();
    read.mockRestore();
  });

  it('refuses to write all of them at once, and says what to do', async () => {
    const answer = await get('/hsds/services?format=ndjson');
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { detail: string }).detail).toMatch(
      /^"format=ndjson" writes all results at once, and \d+ are more than 100; ask for pages, or for fewer\.$/,
    );
  });

  it('finds every service by its id', async () => {
    const { contents } = await pageOf('services?minimal=true&page=9', get);
    for (const { id } of contents.filter((_, at) => at % 50 === 0)) {
      expect((await pageOf(`services/${id}`, get)).id).toBe(id);
    }
  });

  it('does not put all services into one organization', async () => {
    const { contents } = await pageOf('organizations?full=true', get);
    expect(contents.every((one) => !('services' in one) || (one.services as unknown[]).length === 0)).toBe(true);
    const id = contents.at(-1)?.id;
    expect((await get(`/hsds/organizations/${id}?full_service=true`)).status).toBe(400);
  });
});
