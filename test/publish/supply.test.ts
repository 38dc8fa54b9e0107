import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { describe, expect, it } from 'vitest';
import { ACCEPTED_LICENCES, collectNotices, runtimePackages } from '../../worker/publish/notices.ts';
import { securityHeaders } from '../../worker/http/security.ts';
import { WITHDRAWALS, withdrawalHeaders } from '../../worker/http/links.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = async (path: string) => JSON.parse(await readFile(join(ROOT, path), 'utf8')) as Record<string, unknown>;

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

describe('the lock file', () => {
  it('has an integrity for every package, but for the named exceptions', async () => {
    const { packages } = (await read('package-lock.json')) as { packages: Record<string, Locked> };
    const without = Object.entries(packages)
      .filter(([path, { integrity, link }]) => path !== '' && !integrity && !link)
      .map(([path]) => path);
    // Platforms that are not among those that the project is developed and built on; npm asks for them by name only.
    expect(without.sort()).toEqual([
      'node_modules/@cloudflare/workerd-darwin-64',
      'node_modules/@cloudflare/workerd-darwin-arm64',
      'node_modules/@cloudflare/workerd-windows-64',
    ]);
  });

  it('names exact versions only', async () => {
    const { dependencies, devDependencies } = (await read('package.json')) as Record<string, Record<string, string>>;
    const versions = { ...dependencies, ...devDependencies };
    expect(Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('comes with at most sixteen scripts', async () => {
    expect(Object.keys((await read('package.json')).scripts as object).length).toBeLessThanOrEqual(16);
  });
});

describe('what is bundled', () => {
  it('has licences that ask for no more than a notice, and the notices name each package', async () => {
    const packages = await runtimePackages(ROOT);
    expect(packages.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['hono', 'ical-generator', 'lit', 'lit-html']),
    );
    for (const { name, license } of packages)
      expect([name, ACCEPTED_LICENCES.has(license ?? '')]).toEqual([name, true]);
    const notices = await collectNotices(ROOT);
    for (const { name, version } of packages) expect(notices).toContain(`${name} ${version}`);
    expect(notices).not.toContain('carries no text of its licence');
  });
});

describe('policies', () => {
  it.each(['feed', 'page', 'frame'] as const)(
    'of a %s have no finding of csp_evaluator above "information"',
    (kind) => {
      const policy =
        securityHeaders(kind, 'https://example.test').find(([name]) => name === 'Content-Security-Policy')?.[1] ?? '';
      const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
      // 'self' is listed as "may be bypassed" where a host serves uploads or JSONP; ours serves neither.
      const serious = findings.filter(
        ({ severity, value }) =>
          severity < Severity.MEDIUM_MAYBE || (severity < Severity.STRICT_CSP && value !== "'self'"),
      );
      expect(serious.map(({ directive, description }) => `${directive}: ${description}`)).toEqual([]);
    },
  );
});

describe('withdrawals', () => {
  it('are announced at least twelve months ahead, with a page that exists', () => {
    for (const { deprecated, sunset } of WITHDRAWALS) {
      expect(Date.parse(sunset) - Date.parse(deprecated)).toBeGreaterThanOrEqual(365 * 86_400_000);
    }
    const table = [
      {
        path: '/v1/x.json',
        deprecated: '2027-01-01T00:00:00Z',
        sunset: '2028-02-01T00:00:00Z',
        successor: '/de/developers/',
      },
    ];
    expect(withdrawalHeaders('/v1/x.json', 'https://example.test', table)).toEqual({
      Deprecation: '@1798761600',
      Sunset: 'Tue, 01 Feb 2028 00:00:00 GMT',
      Link: '<https://example.test/de/developers/>; rel="deprecation"; type="text/html"',
    });
    expect(withdrawalHeaders('/v1/centers.json', 'https://example.test')).toEqual({});
  });
});
