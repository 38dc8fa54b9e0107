/** What no address of ours looks like, and how that is said (RFC 3986, RFC 9457). */
import { lasting } from './wire.ts';
import { expect, FEED, MISSING, NEXT, same, type Probe } from './check.ts';

export function refusals({ get, ask, check, status }: Probe): void {
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
  check('RFC 9110, 9.3.2: HEAD where nothing is has GET’s headers and no body', async () => {
    for (const target of [MISSING, `${NEXT}?from=x`, '/v1/%zz', `/${'a'.repeat(1025)}`]) {
      const [one, other] = [await get(target), await ask({ method: 'HEAD', target })];
      same(other.status, one.status);
      same(other.length, 0);
      same(lasting(other), lasting(one));
    }
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
}
