/** What a request may not do: forge, redirect, track, run; and what the service says of itself. */
import { CALENDAR, expect, FEED, MISSING, NEXT, NEGOTIATED, PAGE, same, type Probe } from './check.ts';

export function trust({ get, ask, check }: Probe): void {
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
    for (const target of [FEED, NEXT, '/healthz']) {
      const [one, other] = [await get(target), await get(`${target}?utm_source=x`)];
      same(other.header('etag'), one.header('etag'));
      same(other.body, one.body);
    }
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
}
