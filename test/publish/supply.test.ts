import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { build as esbuild } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { bundledPackages } from '../../worker/publish/bundled-packages.ts';
import { limitToBundle, type Sbom } from '../../worker/publish/limit-sbom.ts';
import { ACCEPTED_LICENCES, renderNotices } from '../../worker/publish/notices.ts';
import { WORKER_OPTIONS } from '../../worker/publish/worker-options.ts';
import { styleSheets } from '../../widget/publish/style-sheets.ts';
import { securityHeaders } from '../../worker/http/security.ts';
import { WITHDRAWALS, withdrawalHeaders } from '../../worker/http/links.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = async (path: string) => JSON.parse(await readFile(join(ROOT, path), 'utf8')) as Record<string, unknown>;

/** The entries of all bundles in one module. */
const EVERYTHING = [
  'worker/index.ts',
  'widget/define.ts',
  'widget/next-consultation.ts',
  'worker/site/browser/live-status.ts',
  'worker/site/browser/frame.ts',
  'worker/site/browser/embed-builder.ts',
  'worker/site/browser/developers.ts',
  'worker/site/browser/pflege.ts',
]
  .map((path) => `export * from './${path}';`)
  .join('\n');

/** "node_modules/@b/c/index.js" -> "@b/c". */
const packageName = (path: string) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];

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

describe('what is bundled', async () => {
  const packages = await bundledPackages(ROOT);
  const names = packages.map(({ name }) => name);

  it('is listed as the bundler itself counts it, in the files that are published', async () => {
    const { metafile } = await esbuild({
      ...WORKER_OPTIONS,
      absWorkingDir: ROOT,
      stdin: { contents: EVERYTHING, resolveDir: ROOT, loader: 'ts' },
      plugins: [styleSheets],
      external: ['#data'],
      write: false,
      metafile: true,
    });
    const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
    const counted = inputs.filter(([path, { bytesInOutput }]) => path.includes('node_modules/') && bytesInOutput > 0);
    expect(names).toEqual([...new Set(counted.map(([path]) => packageName(path)))].sort());
  });

  it('is what package.json calls a dependency, or what that brings along', async () => {
    const { dependencies } = (await read('package.json')) as { dependencies: Record<string, string> };
    const { packages: locked } = (await read('package-lock.json')) as { packages: Record<string, { dev?: boolean }> };
    for (const { name, folder } of packages)
      expect(locked[folder]?.dev, `${name} is in a bundle, so it belongs under dependencies`).toBeUndefined();
    // lit hands on what lit-html exports, and adds no byte.
    for (const name of Object.keys(dependencies)) expect([...names, 'lit'], `${name} is in no bundle`).toContain(name);
  });

  it('has licences that ask for no more than a notice, and the notices name each package and no other', async () => {
    for (const { name, license } of packages)
      expect([name, ACCEPTED_LICENCES.has(license ?? '')]).toEqual([name, true]);
    const notices = await renderNotices(ROOT, packages);
    const titles = [...notices.matchAll(/^-{72}\n(\S+) (\S+) \(/gm)].map(([, name, version]) => `${name} ${version}`);
    expect(titles).toEqual(packages.map(({ name, version }) => `${name} ${version}`));
    expect(notices).not.toContain('carries no text of its licence');
    const [first] = packages;
    await expect(renderNotices(ROOT, [{ ...first!, license: 'AGPL-3.0' }])).rejects.toThrow('has the licence AGPL-3.0');
  });

  it('stands in the parts list, and nothing else does', async () => {
    const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'sbom'], { cwd: ROOT });
    const sbom = JSON.parse(stdout) as Sbom & { bomFormat: string };
    expect(sbom.bomFormat).toBe('CycloneDX');
    expect(sbom.metadata.component.name).toBe('next-consultation');
    expect(sbom.components.map(({ name, version }) => `${name} ${version}`)).toEqual(
      packages.map(({ name, version }) => `${name} ${version}`),
    );
    const refs = [sbom.metadata.component, ...sbom.components].map((component) => component['bom-ref']);
    for (const { ref, dependsOn } of sbom.dependencies)
      expect(refs).toEqual(expect.arrayContaining([ref, ...dependsOn]));
    expect(() => limitToBundle({ ...sbom, components: [] }, 'x', packages)).toThrow('npm does not list it');
  });
});

/** Of what stands inside pages. */
const HASHES = { style_hash: `sha256-${'A'.repeat(43)}=`, script_hash: `sha256-${'B'.repeat(43)}=` };

describe('policies', () => {
  it.each(['feed', 'page', 'frame'] as const)(
    'of a %s have no finding of csp_evaluator above "information"',
    (kind) => {
      const policy =
        securityHeaders(kind, 'https://example.test', HASHES).find(
          ([name]) => name === 'Content-Security-Policy',
        )?.[1] ?? '';
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
