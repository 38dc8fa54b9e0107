/** What the server must do, one check a line, each with the section that says so. Run over a real socket, and against broken servers. */
import { exchange, type Ask, type Wire } from './wire.ts';

export interface Check {
  /** "RFC 9110, 13.1.2: a list with our tag at its end gives 304". */
  readonly name: string;
  readonly run: () => Promise<void>;
}

const FEED = '/v1/centers/mitte.json';
const CALENDAR = '/v1/centers/mitte.ics';
const NEXT = '/v1/centers.next.json';
const NEGOTIATED = '/v1/centers/mitte';
const MISSING = '/v1/centers/nix.json';
const PAGE = '/de/';
/** Headers of the wire, not of the answer. */
const FRAMING = ['date', 'content-length', 'transfer-encoding'];
const EXPOSED = 'ETag, Link, Date, Last-Modified, Deprecation, Sunset';
const LIFE = {
  feed: 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
  calendar: 'public, max-age=3600, stale-while-revalidate=86400, stale-if-error=604800',
};

/** One of each form, so that what holds for one is asked of all. */
const FORMS = ['json', 'geojson', 'ics', 'tr.ics', 'phone.ics', 'csv', 'csv-metadata.json', 'jsonld'].flatMap(
  (form) => [`/v1/centers.${form}`, `/v1/centers/west.${form}`],
);
const OTHERS = [
  '/catalog.ttl',
  '/catalog.rdf',
  '/data.json',
  '/v1/changes.atom',
  '/v1/editions.json',
  '/robots.txt',
  PAGE,
];

function expect(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

function same(found: unknown, wanted: unknown): void {
  expect(found === wanted, `found ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
}

/** All checks against one server. */
export function checksOf(url: URL): Check[] {
  const checks: Check[] = [];
  const get = (target: string, ...lines: string[]) => exchange(url, { target, lines });
  const ask = (one: Ask) => exchange(url, one);
  const check = (name: string, run: () => Promise<void>) => checks.push({ name, run });
  /** A check of one answer's status. */
  const status = (name: string, wanted: number, one: Ask) =>
    check(name, async () => same((await ask(one)).status, wanted));
  const tagOf = async (target: string) => (await get(target)).header('etag') ?? '';

  for (const target of [...FORMS, ...OTHERS]) {
    check(`RFC 9110, 9.3.2: HEAD ${target} has GET's headers and no body`, async () => {
      const [one, other] = [await get(target), await ask({ method: 'HEAD', target })];
      same(other.status, 200);
      same(other.length, 0);
      const lasting = ({ headers }: Wire) =>
        JSON.stringify(headers.filter(([name]) => !(target === PAGE ? FRAMING : ['date']).includes(name)).toSorted());
      same(lasting(other), lasting(one));
    });
    check(`RFC 9110, 8.8.3 and 13.1.2: ${target} has a strong tag that gives 304 without a body`, async () => {
      const tag = await tagOf(target);
      expect(/^"[\x21\x23-\x7e]+"$/.test(tag), `no strong tag: ${tag}`);
      const response = await get(target, `If-None-Match: ${tag}`);
      same(response.status, 304);
      same(response.length, 0);
      same(response.header('etag'), tag);
    });
    check(`RFC 9110, 15.5.6 and 10.2.1: POST ${target} is refused with Allow`, async () => {
      const response = await ask({ method: 'POST', target, lines: ['Content-Length: 0'] });
      same(response.status, 405);
      same(response.header('allow'), 'GET, HEAD, OPTIONS');
    });
    check(`RFC 9111, 5.2: ${target} says how long it lives`, async () =>
      same((await get(target)).header('cache-control'), /\.ics$/.test(target) ? LIFE.calendar : LIFE.feed),
    );
    // The local server rewrites pages on their way out, and then no longer knows their length.
    if (target === PAGE) continue;
    check(`RFC 9110, 8.6: ${target} has the length it says`, async () => {
      const response = await get(target);
      same(response.header('content-length'), String(response.length));
    });
  }

  for (const target of FORMS) {
    check(`Fetch, 3.3.3: ${target} may be read by every origin, without credentials`, async () => {
      const response = await get(target, 'Origin: https://partner.test');
      same(response.header('access-control-allow-origin'), '*');
      same(response.header('access-control-allow-credentials'), undefined);
      same(response.header('access-control-expose-headers'), EXPOSED);
      same(response.header('cross-origin-resource-policy'), 'cross-origin');
    });
    check(`RFC 8288, 3: ${target} links licence, description, service and other forms`, async () => {
      const link = (await get(target)).header('link') ?? '';
      for (const rel of ['license', 'describedby', 'service-desc', 'alternate']) {
        expect(link.includes(`rel="${rel}"`), `no ${rel} in ${link}`);
      }
    });
  }

  check(
    'RFC 9110, 15.4.5: 304 keeps Cache-Control, ETag, Last-Modified, CORS and Link, and has no Content-Type',
    async () => {
      const full = await get(FEED);
      const kept = await get(FEED, `If-None-Match: ${full.header('etag')}`);
      for (const name of [
        'cache-control',
        'etag',
        'last-modified',
        'link',
        'access-control-allow-origin',
        'access-control-expose-headers',
      ]) {
        same(kept.header(name), full.header(name));
      }
      same(kept.header('content-type'), undefined);
    },
  );
  check('RFC 9110, 15.4.5: 304 of a negotiated address keeps Vary and Content-Location', async () => {
    const full = await get(NEGOTIATED);
    const kept = await get(NEGOTIATED, `If-None-Match: ${full.header('etag')}`);
    same(kept.status, 304);
    same(kept.header('vary'), 'Accept');
    same(kept.header('content-location'), FEED);
  });

  const conditional = (name: string, wanted: number, lines: (tag: string, date: string) => string[], target = FEED) =>
    check(name, async () => {
      const full = await get(target);
      same((await get(target, ...lines(full.header('etag') ?? '', full.header('last-modified') ?? ''))).status, wanted);
    });
  const OLD = 'Wed, 05 Aug 2020 00:00:00 GMT';
  conditional('RFC 9110, 13.1.2: a list with our tag at its end gives 304', 304, (tag) => [
    `If-None-Match: "a", "b", ${tag}`,
  ]);
  conditional('RFC 9110, 13.1.2: a list with our tag at its start gives 304', 304, (tag) => [
    `If-None-Match: ${tag}, "z"`,
  ]);
  conditional('RFC 9110, 5.3: a list over several lines counts as one', 304, (tag) => [
    'If-None-Match: "a"',
    `If-None-Match: ${tag}`,
  ]);
  conditional('RFC 9110, 8.8.3.2: If-None-Match compares weakly', 304, (tag) => [`If-None-Match: W/${tag}`]);
  conditional('RFC 9110, 13.1.2: the star gives 304', 304, () => ['If-None-Match: *']);
  conditional('RFC 9110, 13.1.2: another tag gives 200', 200, () => ['If-None-Match: "other"']);
  conditional('RFC 9110, 8.8.3: our tag as a part of another is another', 200, (tag) => [
    `If-None-Match: "x${tag.slice(1)}`,
  ]);
  conditional('RFC 9110, 8.8.3: our tag with something behind it is another', 200, (tag) => [
    `If-None-Match: ${tag.slice(0, -1)}-gzip"`,
  ]);
  conditional('RFC 9110, 8.8.3: a comma inside a tag parts nothing', 200, (tag) => [
    `If-None-Match: "a,${tag.slice(1, -1)},b"`,
  ]);
  conditional('RFC 9110, 5.6.1: empty members of a list are passed over', 304, (tag) => [
    `If-None-Match: ,, , ${tag} ,`,
  ]);
  conditional('RFC 9110, 8.8.3: an unquoted tag is none', 200, (tag) => [`If-None-Match: ${tag.slice(1, -1)}`]);
  conditional('RFC 9110, 8.8.3: a lower-case w/ is no weak tag’s mark, the tag after it counts alone', 200, (tag) => [
    `If-None-Match: "${tag.slice(1)}x`.slice(0, 30),
  ]);
  conditional('RFC 9110, 13.1.1: If-Match with our tag gives 200', 200, (tag) => [`If-Match: ${tag}`]);
  conditional('RFC 9110, 13.1.1: If-Match with a list that holds our tag gives 200', 200, (tag) => [
    `If-Match: "a", ${tag}`,
  ]);
  conditional('RFC 9110, 13.1.1: If-Match with the star gives 200', 200, () => ['If-Match: *']);
  conditional('RFC 9110, 13.1.1: If-Match with another tag gives 412', 412, () => ['If-Match: "other"']);
  conditional('RFC 9110, 8.8.3.2: If-Match compares strongly', 412, (tag) => [`If-Match: W/${tag}`]);
  conditional('RFC 9110, 13.2.2: a failed If-Match goes before If-None-Match', 412, (tag) => [
    'If-Match: "other"',
    `If-None-Match: ${tag}`,
  ]);
  conditional('RFC 9110, 13.1.4: If-Unmodified-Since before the last change gives 412', 412, () => [
    `If-Unmodified-Since: ${OLD}`,
  ]);
  conditional('RFC 9110, 13.1.4: If-Unmodified-Since of the last change gives 200', 200, (_, date) => [
    `If-Unmodified-Since: ${date}`,
  ]);
  conditional('RFC 9110, 13.1.4: If-Unmodified-Since is ignored beside If-Match', 200, (tag) => [
    `If-Match: ${tag}`,
    `If-Unmodified-Since: ${OLD}`,
  ]);
  conditional('RFC 9110, 13.1.4: a date that is none is ignored', 200, () => ['If-Unmodified-Since: yesterday']);
  conditional('RFC 9110, 13.1.3: If-Modified-Since of the last change gives 304', 304, (_, date) => [
    `If-Modified-Since: ${date}`,
  ]);
  conditional('RFC 9110, 13.1.3: If-Modified-Since before the last change gives 200', 200, () => [
    `If-Modified-Since: ${OLD}`,
  ]);
  conditional('RFC 9110, 13.1.3: If-Modified-Since is ignored beside If-None-Match', 200, (_, date) => [
    'If-None-Match: "other"',
    `If-Modified-Since: ${date}`,
  ]);
  conditional('RFC 9110, 13.1.3: a date that is none is ignored', 200, () => ['If-Modified-Since: 2038-01-19']);
  conditional(
    'RFC 9110, 13.1.3: an answer without Last-Modified ignores the condition',
    200,
    () => ['If-Modified-Since: Tue, 19 Jan 2038 03:14:07 GMT'],
    NEXT,
  );
  conditional('RFC 9110, 5.6.7: the date of RFC 850 is understood', 200, () => [
    'If-Modified-Since: Wednesday, 05-Aug-20 00:00:00 GMT',
  ]);
  conditional('RFC 9110, 5.6.7: a future date of RFC 850 is understood', 304, () => [
    'If-Modified-Since: Tuesday, 19-Jan-38 03:14:07 GMT',
  ]);
  conditional('RFC 9110, 5.6.7: the date of asctime is understood', 304, () => [
    'If-Modified-Since: Tue Jan 19 03:14:07 2038',
  ]);
  conditional(
    'RFC 9110, 13.2.1: conditions are ignored where the answer is no success',
    404,
    () => ['If-Match: "x"', 'If-None-Match: *'],
    MISSING,
  );

  check('RFC 9110, 8.8.2: Last-Modified is a date in the preferred form and not in the future', async () => {
    const date = (await get(FEED)).header('last-modified') ?? '';
    same(new Date(date).toUTCString(), date);
    expect(Date.parse(date) <= Date.now(), date);
  });
  check('RFC 9110, 8.8.1: two forms have two tags', async () =>
    expect((await tagOf(FEED)) !== (await tagOf(CALENDAR)), 'equal'),
  );
  for (const target of [NEXT, NEGOTIATED, '/v1/centers', '/healthz']) {
    check(`RFC 9111, 4.2: ${target} depends on today, lives a minute at most and never stale`, async () =>
      expect(
        /^public, max-age=(?:[0-9]|[1-5][0-9]|60)$/.test((await get(target)).header('cache-control') ?? ''),
        'too long',
      ),
    );
  }

  for (const method of ['PUT', 'PATCH', 'DELETE', 'PROPFIND']) {
    status(`RFC 9110, 15.5.6: ${method} is refused`, 405, { method, target: FEED, lines: ['Content-Length: 0'] });
    status(`RFC 9110, 15.5.5: ${method} where nothing is gives 404`, 404, {
      method,
      target: MISSING,
      lines: ['Content-Length: 0'],
    });
  }
  for (const target of [FEED, MISSING, PAGE, NEXT]) {
    check(`Fetch, 4.8: a preflight for ${target} passes`, async () => {
      const response = await ask({
        method: 'OPTIONS',
        target,
        lines: [
          'Origin: https://partner.test',
          'Access-Control-Request-Method: GET',
          'Access-Control-Request-Headers: x-anything',
        ],
      });
      same(response.status, 204);
      same(response.length, 0);
      same(response.header('access-control-allow-origin'), '*');
      same(response.header('access-control-allow-methods'), 'GET, HEAD, OPTIONS');
      same(response.header('access-control-allow-headers'), '*');
      same(response.header('access-control-max-age'), '86400');
    });
    check(`RFC 9110, 9.3.7: OPTIONS ${target} says what is allowed`, async () =>
      same((await ask({ method: 'OPTIONS', target })).header('allow'), 'GET, HEAD, OPTIONS'),
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

  const REFUSED: ReadonlyArray<readonly [string, string, number]> = [
    ['RFC 9110, 15.5.15: a query over 1 KB', `${FEED}?${'a'.repeat(1025)}`, 414],
    ['RFC 9110, 15.5.15: a path over 1 KB', `/${'a'.repeat(1025)}`, 414],
    ['RFC 3986, 3.3: two slashes', '/v1//centers.json', 404],
    ['RFC 3986, 2.1: an encoded slash', '/v1%2Fcenters.json', 404],
    ['RFC 3986, 2.1: a broken encoding', '/v1/%zz', 400],
    ['RFC 3986, 2.1: an encoded NUL', '/v1/centers.json%00', 400],
    ['RFC 9112, 11.1: an encoded line break', '/v1/%0D%0ASet-Cookie:%20a=b', 400],
    ['RFC 3986, 6.2.2: an encoded dot', '/v1/centers%2Ejson', 404],
    ['RFC 9110, 15.5.5: a name of an object’s prototype', '/v1/centers/__proto__.json', 404],
    ['RFC 9110, 15.5.5: a constructor', '/v1/centers/constructor', 404],
    ['RFC 9110, 15.5.5: a file that ends in a slash', '/v1/centers.json/', 404],
    ['RFC 9110, 15.5.5: a center’s file that ends in a slash', `${FEED}/`, 404],
    ['RFC 9110, 15.5.5: a language that is none', '/xx/', 404],
    ['RFC 9110, 15.5.1: a date that does not exist', `${NEXT}?from=2027-02-30`, 400],
    ['RFC 9110, 15.5.1: a parameter given twice', `${NEXT}?from=2027-01-01&from=2027-01-02`, 400],
  ];
  for (const [name, target, wanted] of REFUSED) {
    check(`${name} gives ${wanted}, as a problem that may be read and kept a minute (RFC 9457, 3)`, async () => {
      const response = await get(target);
      same(response.status, wanted);
      same(response.header('content-type'), 'application/problem+json');
      same(response.header('access-control-allow-origin'), '*');
      same(response.header('cache-control'), 'public, max-age=60');
      const body = JSON.parse(response.body) as Record<string, unknown>;
      same(body.status, wanted);
      for (const member of ['type', 'title', 'detail']) same(typeof body[member], 'string');
      expect(/^https?:\/\/[^/]+\/problems\/[a-z-]+\/$/.test(String(body.type)), `type is ${String(body.type)}`);
    });
  }
  status('RFC 9110, 15.5.15: a query of 1 KB is answered', 200, { target: `${FEED}?${'a'.repeat(1024)}` });
  check('RFC 9110, 9.3.2: HEAD where nothing is gives 404 without a body', async () => {
    const response = await ask({ method: 'HEAD', target: MISSING });
    same(response.status, 404);
    same(response.length, 0);
  });
  check('RFC 9457, 3.2: 404 lists the known ids', async () =>
    same(
      JSON.stringify((JSON.parse((await get(MISSING)).body) as { known: unknown }).known),
      '["nord","mitte","west"]',
    ),
  );
  check('RFC 9110, 15.4.8: a page without its slash is sent to its folder', async () => {
    const response = await get('/de');
    same(response.status, 307);
    same(response.header('location'), '/de/');
    expect(response.header('cache-control') !== undefined, 'no Cache-Control');
  });

  const plain = () => get(FEED);
  for (const line of [
    'X-Forwarded-Host: evil.test',
    'X-Forwarded-Proto: gopher',
    'Forwarded: host=evil.test',
    'X-Original-URL: /de/',
    'X-HTTP-Method-Override: DELETE',
    'Cookie: a=b',
    'Range: bytes=0-9',
  ]) {
    check(`RFC 9110, 7.4: ${line} changes no byte`, async () => {
      const response = await get(FEED, line);
      same(response.status, 200);
      same(response.body, (await plain()).body);
    });
  }
  check('RFC 9110, 7.4: a forged Host changes no byte', async () => {
    const response = await ask({ target: FEED, host: 'evil.test' });
    same(response.body, (await plain()).body);
    expect(!JSON.stringify(response.headers).includes('evil'), 'reflected');
  });
  check('RFC 9110, 4.2: an unknown parameter changes no byte and no tag', async () => {
    const response = await get(`${FEED}?utm_source=x&from=2027-02-30`);
    same(response.header('etag'), (await plain()).header('etag'));
  });
  check('RFC 6265, 4.1: no cookie is ever set', async () => {
    for (const target of [FEED, PAGE, MISSING, NEXT]) same((await get(target)).header('set-cookie'), undefined);
  });

  const secure = (name: string, target: string, header: string, holds: (value: string) => boolean) =>
    check(name, async () => {
      const value = (await get(target)).header(header) ?? '';
      expect(holds(value), `${header}: ${value}`);
    });
  for (const target of [FEED, CALENDAR, MISSING, NEXT]) {
    secure(
      `CSP 3, 6.3: ${target} runs nothing`,
      target,
      'content-security-policy',
      (value) => value === "default-src 'none'; sandbox",
    );
    secure(
      `Fetch, 3.6: ${target} is taken for what it says`,
      target,
      'x-content-type-options',
      (value) => value === 'nosniff',
    );
  }
  secure(
    'CSP 3, 6.1: a page allows nothing by default and nothing inline',
    PAGE,
    'content-security-policy',
    (value) => value.startsWith("default-src 'none'; ") && !value.includes('unsafe'),
  );
  secure('CSP 3, 6.4: a page may not be framed', PAGE, 'content-security-policy', (value) =>
    value.endsWith("frame-ancestors 'none'"),
  );
  secure('Trusted Types, 4: a page’s sinks take the widget’s policy only', PAGE, 'content-security-policy', (value) =>
    value.includes("require-trusted-types-for 'script'; trusted-types next-consultation;"),
  );
  secure(
    'HTML, 7.1.3: a page stands alone in its group',
    PAGE,
    'cross-origin-opener-policy',
    (value) => value === 'same-origin',
  );
  secure('Referrer Policy, 4: a page sends no referrer', PAGE, 'referrer-policy', (value) => value === 'no-referrer');
  secure('Permissions Policy, 5: a page asks for no device', PAGE, 'permissions-policy', (value) =>
    value.includes('geolocation=()'),
  );
  secure(
    'RFC 6797, 7.2: HSTS where the public origin is https',
    FEED,
    'strict-transport-security',
    (value) => value === 'max-age=31536000',
  );
  secure('RFC 9309, 2.3: robots may read everything', '/robots.txt', 'content-type', (value) =>
    value.startsWith('text/plain'),
  );
  secure(
    'RFC 9116, 3: security.txt is plain text',
    '/.well-known/security.txt',
    'content-type',
    (value) => value === 'text/plain; charset=utf-8',
  );
  check('RFC 9116, 2.5.5: security.txt expires within the year', async () => {
    const expires = /^Expires: (.+)$/m.exec((await get('/.well-known/security.txt')).body)?.[1] ?? '';
    expect(Date.parse(expires) - Date.now() < 366 * 86_400_000 && Date.parse(expires) > Date.now(), expires);
  });
  for (const [name, header] of [
    ['If-None-Match', `If-None-Match: ${'"a", '.repeat(1500)}"b"`],
    ['Accept', `Accept: ${'a/b;q=0.1, '.repeat(700)}`],
    ['If-Modified-Since', `If-Modified-Since: ${'1'.repeat(7000)}`],
  ] as const) {
    check(`RFC 9110, 2.3: ${name} of many kilobytes is answered`, async () => {
      const response = await get(NEGOTIATED, header);
      expect(response.status === 200 || response.status === 406, String(response.status));
    });
  }
  return checks;
}

/** Runs all checks, some at a time; gives the names of those that failed, with the reason. */
export async function failures(url: URL, stopAtFirst = false): Promise<string[]> {
  const failed: string[] = [];
  // The particular checks stand last and fail soonest.
  const checks = stopAtFirst ? checksOf(url).toReversed() : checksOf(url);
  const queue = checks[Symbol.iterator]();
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (const check of queue) {
        if (stopAtFirst && failed.length > 0) return;
        await check.run().catch((error: Error) => failed.push(`${check.name}: ${error.message}`));
      }
    }),
  );
  return failed;
}
