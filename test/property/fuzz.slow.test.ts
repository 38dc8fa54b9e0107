import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readData } from '../../worker/publish/read-data.ts';
import { listExampleRequests } from '../../worker/openapi/examples.ts';
import { allOperations } from '../../worker/http/route.ts';
import { SECTIONS } from '../../worker/routes.ts';
import { ORIGIN, siteOf, storeOf } from '../application.ts';
import { THOROUGH, WHOLE } from '../thorough.ts';

/** Few in `npm test`, more in CI, most at night; `FUZZ_REQUESTS` asks for as many as one likes. */
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? (WHOLE ? 200_000 : THOROUGH ? 60_000 : 5_000));
/** Requests for one property of fast-check: whole batches are cheaper, and a failing one is shrunk all the same. */
const BATCH = 50;

/** A word that no answer of ours holds: it must not come back. */
const MARK = 'zq9xk';
const { get: ask, paths } = siteOf();
const known = paths();

const store = storeOf(await readData('2026-11-22'));
const edition = store.edition(ORIGIN);
const operations = allOperations(SECTIONS, edition, store);
/** Addresses of every section, with the queries that work: also of those that no build renders. */
const asked = [
  ...listExampleRequests(SECTIONS, edition, store).map(({ path }) => path),
  ...['/', '/healthz', '/de/embed/snippet/', '/v1/centers/mitte'],
];
const parameters = [...new Set(operations.flatMap(({ query = [] }) => query.map(({ name }) => name)))];

const nasty = fc.constantFrom(
  ...[
    '..',
    '.',
    '',
    '%2e%2e',
    '%2F',
    '%5C',
    '%zz',
    '%',
    '%00',
    '%0d%0aX-Y:%20z',
    '__proto__',
    'constructor',
    'toString',
  ],
  ...['hasOwnProperty', 'mitte', 'nord.json', 'west.tr.ics', 'centers', 'v1', 'weeks', '2027-02-30.json', 'sessions'],
  ...[
    '-1',
    '1e309',
    'NaN',
    'null',
    'a'.repeat(300),
    'ü',
    '日本',
    '<script>',
    '\'"`',
    '${7*7}',
    '*',
    ':id',
    '{id}',
    '~',
    ';a=b',
    MARK,
  ],
);
const segment = fc.oneof(
  { weight: 4, arbitrary: nasty },
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const path = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...known) },
  { weight: 3, arbitrary: fc.constantFrom(...asked) },
  { weight: 3, arbitrary: fc.array(segment, { maxLength: 5 }).map((parts) => `/${parts.join('/')}`) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...known), segment).map(([one, other]) => one + other) },
);
const value = fc.oneof(
  { weight: 5, arbitrary: nasty },
  { weight: 2, arbitrary: fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '0',
      '1',
      '-1',
      '51.4,6.7',
      '6,51,7,52',
      '..',
      '2027-02-08T10:30:00Z/..',
      'json',
      'xml',
      '1e9',
    ),
  },
  fc.string({ maxLength: 20 }),
);
const query = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc
    .array(fc.tuple(fc.constantFrom(...parameters, 'lang', '__proto__', MARK), value), { maxLength: 3 })
    .map((pairs) => `?${pairs.map(([name, one]) => `${name}=${one}`).join('&')}`),
  fc.constant(`?${'q='.repeat(8192)}`),
);
const LONG = 16_384;
/** What may stand in a header (RFC 9110, section 5.5); fetch refuses the rest before anybody sees it. */
const headerText = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '*',
      '"a"',
      'W/"a", "b"',
      '"',
      ',,,',
      '*/*',
      'text/html',
      'a/b;q=2',
      'text/*;q=0, */*;q=1',
    ),
  },
  { weight: 3, arbitrary: fc.string({ maxLength: 40 }).map((text) => text.replace(/[^\x20-\x7e]/g, '')) },
  fc.constantFrom(
    '"'.repeat(LONG),
    'W/'.repeat(LONG / 2),
    '"a",'.repeat(LONG / 4),
    'a/b,'.repeat(LONG / 4),
    ';q='.repeat(5000),
    ' '.repeat(100) + MARK,
  ),
);
const header = fc.tuple(
  fc.constantFrom(
    'Accept',
    'Accept-Language',
    'If-None-Match',
    'If-Match',
    'If-Modified-Since',
    'If-Unmodified-Since',
    'Range',
  ),
  headerText,
);
const forged = fc.constantFrom(
  ['X-Forwarded-Host', MARK],
  ['X-Forwarded-Proto', MARK],
  ['Forwarded', `host=${MARK}`],
  ['Origin', `https://${MARK}.test`],
);
const method = fc.oneof(
  { weight: 8, arbitrary: fc.constant('GET') },
  fc.constantFrom('HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH', 'BREW'),
);
const host = fc.constantFrom('https://example.test', `http://${MARK}.test`, 'http://127.0.0.1:1');

const request = fc.record({
  host,
  method,
  path,
  query,
  headers: fc.array(fc.oneof({ weight: 4, arbitrary: header }, forged as fc.Arbitrary<[string, string]>), {
    maxLength: 3,
  }),
});
type Wild = typeof request extends fc.Arbitrary<infer T> ? T : never;

/** The last two are of /mcp: another site's page, a body that is not JSON. */
const STATUSES = new Set([200, 204, 304, 307, 400, 404, 405, 406, 412, 414, 403, 415]);
const ASCII = /^[\x20-\x7e]*$/;

/** The body is read only where it can hold something of the request. */
async function answered({ host, method, path, query, headers }: Wild, whole: boolean) {
  const joined = path.includes('?') ? query.replace('?', '&') : query;
  const response = await ask(`${host}${path.replace('#', '%23')}${joined.replace('#', '%23')}`, { method, headers });
  return { response, body: whole ? await response.text() : undefined };
}

async function holds(wild: Wild, twice: boolean): Promise<void> {
  const { response, body } = await answered(wild, twice || JSON.stringify(wild).includes(MARK));
  // oEmbed, section 2.3.3: what is said to a format that is not offered.
  const format = response.status === 501 && wild.path.startsWith('/oembed') && wild.query.includes('format=');
  if (!STATUSES.has(response.status) && !format) throw new Error(`status ${response.status}`);
  for (const [name, text] of response.headers) {
    if (!ASCII.test(text)) throw new Error(`${name} is not ASCII: ${text}`);
    if (text.includes(MARK)) throw new Error(`${name} reflects the request: ${text}`);
  }
  if (!response.headers.has('cache-control')) throw new Error('no Cache-Control');
  const type = response.headers.get('content-type') ?? '';
  // What a search found links to itself and to its next page (OGC API - Features, /req/core/fc-links), filters and all.
  const links = response.status === 200 && /\/(?:geo\+)?json\b/.test(type) ? /"(?:href|next)":"[^"]*"/g : /(?!)/;
  if (body?.replace(links, '').includes(MARK)) throw new Error('the body reflects the request');
  // A browser's 404 is a page; every other error is a problem document.
  const allowed =
    response.status === 404
      ? /^(?:application\/problem\+json|text\/html; charset=utf-8)$/
      : /^application\/problem\+json$/;
  if (response.status >= 400 && !allowed.test(type)) throw new Error(`an error as ${type}`);
  if (!twice) return;
  const again = await answered(wild, true);
  if (again.body !== body || JSON.stringify([...again.response.headers]) !== JSON.stringify([...response.headers])) {
    throw new Error('the second answer differs from the first');
  }
}

describe('whatever is asked', () => {
  it(`is answered without a throw, a 5xx, a reflection or a whim (${REQUESTS.toLocaleString('en')} requests)`, async () => {
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: BATCH, maxLength: BATCH, size: 'max' }), async (wilds) => {
        for (const wild of wilds) await holds(wild, asked++ % 10 === 0);
      }),
      { numRuns: Math.ceil(REQUESTS / BATCH), endOnFailure: REQUESTS > 200_000 },
    );
    expect(asked).toBeGreaterThanOrEqual(REQUESTS);
  }, 900_000);
});
