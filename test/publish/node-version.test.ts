/** One Node everywhere: the pinned one builds, is installed on other machines, and misses no security release. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { assertNode, missedSecurityReleases } from '../../worker/publish/node-version.ts';
import { wranglerHome } from '../../worker/publish/deploy/wrangler-home.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(ROOT + path, 'utf8');
const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> };
const pinned = devDependencies['node'] ?? '';

describe('the pinned Node', () => {
  it('is the one that .nvmrc, the lock file and every workflow name', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { version?: string }> };
    expect(read('.nvmrc'), '.nvmrc must name the Node of package.json').toBe(`${pinned}\n`);
    expect(packages['node_modules/node']?.version).toBe(pinned);
    for (const file of readdirSync(`${ROOT}.github/workflows`)) {
      const text = read(`.github/workflows/${file}`);
      const named = [...text.matchAll(/^\s*node-version(?:-file)?:.*$/gm)].map(([line]) => line.trim());
      const setups = text.match(/actions\/setup-node@/g) ?? [];
      expect(named, `${file} must take its Node from .nvmrc`).toEqual(setups.map(() => 'node-version-file: .nvmrc'));
    }
  });

  it('has types of its own line', () => {
    expect(devDependencies['@types/node']?.split('.')[0]).toBe(pinned.split('.')[0]);
  });

  // Its own install step fetches the binary outside the lock: the one exception, so its version is looked at here.
  it('is the only one under which anything is built', async () => {
    await expect(assertNode(ROOT, '20.19.0')).rejects.toThrow('this is Node 20.19.0');
    await expect(assertNode(ROOT, pinned)).resolves.toBeUndefined();
  });
});

describe('where install scripts did not run', () => {
  it('every command says so in one sentence, before any TypeScript is read', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    // Of the tools of others, these two read no TypeScript under Node.
    const bare = Object.entries(scripts).filter(
      ([name]) => !['types', 'format', 'lint', 'fuzz', 'test'].includes(name),
    );
    for (const [name, line] of bare)
      expect(line, name).toMatch(/^node (?:--import )?\.\/worker\/publish\/require-node\.js /);
    // What an older Node is asked to do.
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        '--no-experimental-strip-types',
        '--import',
        './worker/publish/require-node.js',
        'worker/publish/launch.ts',
        'start',
      ],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(
      stderr
        .trim()
        .split('\n')
        .filter((line) => !/Warning|trace-warnings/.test(line)),
    ).toEqual([expect.stringContaining('Run "npm ci" without --ignore-scripts')]);
  });
});

describe('a home folder that is read-only', () => {
  it('leaves wrangler a folder of the project', async () => {
    expect(await wranglerHome('/project', ROOT)).toEqual({});
    expect(await wranglerHome('/project', `${ROOT}no-such-folder`)).toEqual({
      XDG_CONFIG_HOME: '/project/.wrangler/home',
    });
  });
});

describe('a security release', () => {
  const releases = [
    { version: 'v26.10.0', security: true },
    { version: 'v24.22.0', security: false },
    { version: 'v24.21.1', security: true },
    { version: 'v24.9.0', security: true },
    { version: 'v22.30.0', security: true },
  ];

  it('is missed when it is newer and of the same line', () => {
    expect(missedSecurityReleases('24.21.0', releases)).toEqual(['24.21.1']);
    expect(missedSecurityReleases('24.8.0', releases)).toEqual(['24.21.1', '24.9.0']);
    expect(missedSecurityReleases('24.21.1', releases)).toEqual([]);
    expect(missedSecurityReleases('24.22.0', releases)).toEqual([]);
  });

  it('cannot be told from a list that lacks the line', () => {
    expect(() => missedSecurityReleases('25.1.0', releases)).toThrow('names no release of Node 25');
    expect(() => missedSecurityReleases('24.21.0', [])).toThrow('names no release of Node 24');
  });
});
