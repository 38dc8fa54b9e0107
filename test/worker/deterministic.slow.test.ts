import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { copyWithFewLanguages } from '../build-copy.ts';
import { firstEdition } from '../data/scratch.ts';
import { ROOT } from './deployment.ts';

const run = promisify(execFile);

/** Builds a copy in a folder of its own; gives the hash of every file that would be deployed. */
async function built(prefix: string, environment: Record<string, string>): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), prefix));
  try {
    copyWithFewLanguages(folder);
    firstEdition(folder);
    const node = join(ROOT, 'node_modules/.bin/node');
    const env = {
      ...process.env,
      AS_OF: '2026-11-27',
      PUBLIC_ORIGIN: 'https://same.example',
      ...environment,
    };
    await run(node, ['worker/publish/build.ts'], { cwd: folder, env });
    const hashes: Record<string, string> = {};
    for (const file of await readdir(join(folder, 'dist'), { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const path = join(file.parentPath, file.name);
      hashes[relative(folder, path)] = createHash('sha256')
        .update(await readFile(path))
        .digest('hex');
    }
    return hashes;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe('a build', () => {
  it('gives the same bytes in another folder, time zone and language of the machine', async () => {
    const [here, there] = await Promise.all([
      built('a-', { TZ: 'Pacific/Auckland', LANG: 'C', LC_ALL: 'C' }),
      built('a-much-longer-name-', { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }),
    ]);
    expect(Object.keys(here).length).toBeGreaterThan(1000);
    expect(Object.keys(here).filter((path) => /widget-[\d.]+\.(zip|tgz)$/.test(path))).toHaveLength(2);
    expect(there).toEqual(here);
  }, 120_000);
});
