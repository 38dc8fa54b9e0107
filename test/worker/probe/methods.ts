/** Methods that do not read, and preflights, where something is and where nothing is. */
import { FEED, MISSING, NEXT, PAGE, same, type Probe } from './check.ts';

export function methods({ ask, check, status }: Probe): void {
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
}
