/**
 * A rehearsal of what the jobs "build" and "deploy" do, by their own scripts, against a stand-in for the platform: with wrangler
 * from the lock of the deploying job, in a copy of the project with a city's real settings.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Directory } from '../../data/model/directory.ts';
import { firstEdition, print, ROOT } from '../data/scratch.ts';
import { type Platform, startPlatform } from './platform.ts';
import { runNode } from './run-node.ts';

const TOKEN = 'rehearsal';
const PUBLIC_ORIGIN = 'https://sprechzeiten.duisburg-beratung.de';

let root: string;
let platform: Platform;
/** Of the release that was built last. */
let hash: string;

/** A script as the workflow runs it. */
const run = (args: readonly string[], env: Record<string, string> = {}) =>
  runNode(root, args, {
    TZ: 'Europe/Berlin',
    PUBLIC_ORIGIN,
    CLOUDFLARE_API_BASE_URL: platform.api,
    CLOUDFLARE_ACCOUNT_ID: 'account',
    CLOUDFLARE_API_TOKEN: TOKEN,
    GITHUB_STEP_SUMMARY: join(root, 'summary.md'),
    ...env,
  });

/** The build job; gives the hash that it hands to the next. */
async function build(env: Record<string, string> = {}): Promise<string> {
  const { code, out } = await run(['worker/publish/release.ts'], env);
  expect(code, out).toBe(0);
  return out.trim().split('\n').at(-1) ?? '';
}

const deploy = (args: readonly string[], env: Record<string, string> = {}) =>
  run(['worker/publish/deploy/main.ts', '--address', platform.site, '--within', '20', ...args], env);

const summary = () => readFileSync(join(root, 'summary.md'), 'utf8');

/** Cuts an edition of the directory as it is changed. */
function cut(change: (directory: Directory) => Directory): void {
  const file = join(root, 'data/directory.json');
  writeFileSync(file, print(change(JSON.parse(readFileSync(file, 'utf8')) as Directory)));
  execFileSync(process.execPath, ['data/commands/main.ts', 'edition', '--yes'], { cwd: root });
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'rehearsal-'));
  for (const part of ['worker', 'widget', 'data', 'package.json', 'wrangler.toml', 'LICENSE'])
    cpSync(join(ROOT, part), join(root, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  firstEdition(root);
  platform = await startPlatform(TOKEN);
});
afterAll(async () => {
  await platform.close();
  rmSync(root, { recursive: true });
});

describe('a publication', { timeout: 240_000 }, () => {
  it('is refused while there are placeholders or no token, each by name', async () => {
    hash = await build({ PUBLIC_ORIGIN: '' });
    const { code, out } = await deploy(['--sha256', hash], { CLOUDFLARE_API_TOKEN: '' });
    expect(code).toBe(1);
    for (const word of ['iri_base', 'PUBLIC_ORIGIN', 'keinen Kontakt', 'CLOUDFLARE_API_TOKEN fehlt'])
      expect(out).toMatch(new RegExp(`Nicht veröffentlicht: .*${word}`));
    expect(out).not.toContain('Das sehen die Leute jetzt');
    expect(platform.uploaded).toEqual([]);
  });

  it('uploads what was built, reads it back and only then says what people see', async () => {
    cut((directory) => ({
      ...directory,
      iri_base: 'https://sprechzeiten.duisburg-beratung.de/',
      publisher: { ...directory.publisher, contact: { email: 'rsc@duisburg-beratung.de' } },
    }));
    hash = await build();
    const { code, out } = await deploy(['--sha256', hash]);
    expect(code, out).toBe(0);
    expect(summary()).toContain('## Das sehen die Leute jetzt');
    expect(platform.uploaded).toHaveLength(1);
    expect(platform.uploaded[0]?.length).toBeGreaterThan(1000);
    const page = await (await fetch(new URL('/de/centers/mitte/', platform.site))).text();
    expect(page).toContain(PUBLIC_ORIGIN);
  });

  it('uploads nothing when nothing has changed, and after a closure only the files that tell of it', async () => {
    await deploy(['--sha256', hash]);
    expect(platform.uploaded.at(-1)).toEqual([]);
    const all = platform.uploaded[0]?.length ?? 0;
    cut(closedTomorrow);
    const { code, out } = await deploy(['--sha256', await build()]);
    expect(code, out).toBe(0);
    const paths = platform.uploaded.at(-1) ?? [];
    expect(paths).toContain('/v1/centers/mitte.ics');
    expect(paths).not.toContain('/widget/v1/next-consultation.js');
    expect(paths.length).toBeLessThan(all);
  });

  it('is red when the public address does not show the new edition in time', async () => {
    platform.shows = false;
    cut((directory) => ({ ...directory, closures: [] }));
    hash = await build();
    const { code, out } = await deploy(['--sha256', hash, '--within', '6']);
    platform.shows = true;
    expect(code).toBe(1);
    expect(out).toMatch(/Hochgeladen, aber .* zeigt die neue Ausgabe nach 6 Sekunden nicht/);
    expect(out).toMatch(/- Ausgabe \S+ statt \S+/);
    expect(out).not.toContain('Das sehen die Leute jetzt');
  });

  it('is refused when a file is not the one that was built', async () => {
    const file = join(root, 'dist/assets/robots.txt');
    writeFileSync(file, `${readFileSync(file, 'utf8')}Disallow: /\n`);
    const { code, out } = await deploy(['--sha256', hash]);
    expect(code).toBe(1);
    expect(out).toContain('1 Dateien unter dist sind nicht die gebauten: assets/robots.txt');
    expect((await deploy(['--sha256', '0'.repeat(64)])).out).toContain('dist/release.json ist nicht die gebaute');
  });
});

describe('the lock of the deploying job', () => {
  it('holds wrangler alone, byte for byte what the project itself uses', () => {
    const packagesOf = (file: string) =>
      Object.entries(
        (JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as { packages: Record<string, Record<string, unknown>> })
          .packages,
      ).filter(([path]) => path !== '');
    const key = (path: string, { version, integrity }: Record<string, unknown>) =>
      `${path.split('node_modules/').at(-1)} ${String(version)} ${String(integrity)}`;
    const own = new Set(packagesOf('package-lock.json').map((one) => key(...one)));
    const deploying = packagesOf('worker/publish/deploy/package-lock.json');
    const foreign = ({ os }: Record<string, unknown>) => Array.isArray(os) && !os.includes('linux');
    expect(deploying.filter(([path, one]) => !foreign(one) && !own.has(key(path, one))).map(([path]) => path)).toEqual(
      [],
    );
    expect(deploying.map(([path]) => path)).toContain('node_modules/wrangler');
  });
});

function closedTomorrow(directory: Directory): Directory {
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  return {
    ...directory,
    closures: [
      {
        id: 'zu-mitte',
        centers: ['mitte'],
        from: tomorrow,
        to: new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10),
        effect: 'cancelled',
        reason: { de: 'Umzug' },
        announced_on: new Date().toISOString().slice(0, 10),
      },
    ],
  };
}
