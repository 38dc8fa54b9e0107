/** What holds for every address: methods, validators, lengths, cache life, who may read it, what it may do. */
import type { Address } from './addresses.ts';
import { expect, type Probe, same } from './check.ts';
import { lasting, type Wire } from './wire.ts';

const EXPOSED = 'ETag, Link, Date, Last-Modified, Deprecation, Sunset';
const ALLOWED = 'GET, HEAD, OPTIONS';
/** What a 304 must repeat where the 200 has it (RFC 9110, section 15.4.5), and what readers need besides. */
const KEPT = [
  'cache-control',
  'content-location',
  'etag',
  'last-modified',
  'vary',
  'link',
  'access-control-allow-origin',
];

/** Where the directory itself is given away. */
const DATA = /^\/(?:v1|hsds|ogc|catalog|data\.json)/;
/** The whole of what Cache-Control may say: a shared cache's own directives would switch the stale modes off. */
const LIVES =
  /^public, max-age=(?:\d|[1-5]\d|60|(?:300|3600), stale-while-revalidate=86400, stale-if-error=604800|31536000, immutable)$/;
const CALENDAR_LIFE = 'public, max-age=3600, stale-while-revalidate=86400, stale-if-error=604800';

export function everywhere(addresses: readonly Address[], probe: Probe): void {
  for (const address of addresses) ofOne(address, probe);
}

function ofOne({ target, type }: Address, { get, ask, check }: Probe): void {
  const isPage = ({ header }: Wire) => header('content-type')?.startsWith('text/html') === true;
  check(`RFC 9110, 15.3.1: ${target} is answered${type === undefined ? '' : ` as ${type}`}`, async () => {
    const response = await get(target);
    expect(response.status === 200 || response.status === 307, String(response.status));
    if (type !== undefined) same(response.header('content-type'), type);
  });
  check(`RFC 9110, 9.3.2: HEAD ${target} has GET's headers and no body`, async () => {
    const [one, other] = [await get(target), await ask({ method: 'HEAD', target })];
    same(other.status, one.status);
    same(other.length, 0);
    // The local server rewrites HTML on its way out, and then no longer knows its length.
    same(lasting(other, isPage(one)), lasting(one, isPage(one)));
  });
  check(
    `RFC 9110, 8.8.3, 13.1.2 and 15.4.5: ${target} has a strong tag that gives 304, with what caches need`,
    async () => {
      const full = await get(target);
      if (full.status !== 200) return;
      const tag = full.header('etag') ?? '';
      expect(/^"[\x21\x23-\x7e]+"$/.test(tag), `no strong tag: ${tag}`);
      const kept = await get(target, `If-None-Match: "other", ${tag}`);
      same(kept.status, 304);
      same(kept.length, 0);
      same(kept.header('content-type'), undefined);
      for (const name of KEPT) same(kept.header(name), full.header(name));
    },
  );
  check(`RFC 9110, 13.1.1: ${target} with another If-Match gives 412`, async () => {
    const { status } = await get(target);
    same((await get(target, 'If-Match: "other"')).status, status === 200 ? 412 : status);
  });
  check(`RFC 9110, 15.5.6 and 10.2.1: POST ${target} is refused with Allow`, async () => {
    const response = await ask({ method: 'POST', target, lines: ['Content-Length: 0'] });
    same(response.status, 405);
    same(response.header('allow'), ALLOWED);
    same(response.header('content-type'), 'application/problem+json');
  });
  check(`Fetch, 4.8: a preflight for ${target} passes`, async () => {
    const lines = ['Origin: https://partner.test', 'Access-Control-Request-Method: GET'];
    const response = await ask({ method: 'OPTIONS', target, lines });
    same(response.status, 204);
    same(response.length, 0);
    same(response.header('access-control-allow-origin'), '*');
    same(response.header('access-control-allow-methods'), ALLOWED);
    same(response.header('access-control-allow-headers'), '*');
    same(response.header('allow'), ALLOWED);
  });
  check(`RFC 9111, 5.2: ${target} says how long it lives`, async () => {
    const life = (await get(target)).header('cache-control') ?? '';
    if (target.endsWith('.ics')) same(life, CALENDAR_LIFE);
    else expect(LIVES.test(life), life);
  });
  check(`Fetch, 3.3.3: ${target} may be read by every origin, without credentials, unless it is a page`, async () => {
    const response = await get(target, 'Origin: https://partner.test');
    const data = response.header('content-security-policy')?.endsWith('sandbox') === true;
    same(response.header('access-control-allow-origin'), data ? '*' : undefined);
    same(response.header('access-control-allow-credentials'), undefined);
    same(response.header('access-control-expose-headers'), data ? EXPOSED : undefined);
  });
  check(`CSP 3, 6.1: ${target} allows nothing by default, and is taken for what it says (Fetch, 3.6)`, async () => {
    const response = await get(target);
    const policy = response.header('content-security-policy') ?? '';
    expect(policy.startsWith("default-src 'none'; ") && !policy.includes('unsafe'), policy);
    same(policy.endsWith('; sandbox'), !isPage(response) || target.startsWith('/v1/fragments/'));
    same(response.header('x-content-type-options'), 'nosniff');
    same(response.header('strict-transport-security'), 'max-age=31536000');
    same(response.header('set-cookie'), undefined);
  });
  if (DATA.test(target)) {
    check(`RFC 8288, 3: ${target} links licence, description, service and other forms`, async () => {
      const { status, header } = await get(target);
      const link = header('link') ?? '';
      // Calendars, Atom and Turtle have no schema: their media types say what they are. Nor has an address's twin with a slash.
      const described = /[/+]json\b|csv/.test(type ?? '') ? ['describedby'] : [];
      for (const rel of status === 200 ? ['license', 'service-desc', 'alternate', ...described] : []) {
        expect(link.includes(`rel="${rel}"`), `no ${rel} in ${link}`);
      }
    });
  }
  // OGC 17-069r4, /req/core/query-param-unknown: features refuse what they do not know.
  if (target.startsWith('/ogc/collections/centers/items')) return;
  check(`RFC 9110, 4.2: an unknown parameter of ${target} changes no byte`, async () => {
    const [one, other] = [await get(target), await get(`${target}${target.includes('?') ? '&' : '?'}utm_source=x`)];
    same(other.body, one.body);
    same(lasting(other, true), lasting(one, true));
  });
}
