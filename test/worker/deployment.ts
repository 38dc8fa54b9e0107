/** Deployments for tests: the built Worker in workerd, with static assets before it or without, alive or always throwing. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTestHarness, unstable_readConfig } from 'wrangler';
import { urlPathOf } from '../../worker/publish/files.ts';
import { readBuildSettings } from '../../worker/publish/settings.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const ASSETS = join(ROOT, 'dist/assets');
export const { origin: ORIGIN } = await readBuildSettings(ROOT, process.env);

/** How the deployment's assets are handled. */
const SETTINGS = unstable_readConfig({ config: join(ROOT, 'wrangler.toml') }).assets;

export interface Deployment {
  readonly url: URL;
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  /** Puts another script in the Worker's place. */
  readonly replace: (script: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

const DEAD = `export default { fetch() { throw new Error('dead'); } };\n`;

/** Starts one. `script` is the Worker's file; "dead" stands for one that always throws. Without assets it is `npm start`'s Worker. */
export async function deploy(
  name: string,
  options: { assets: boolean; script?: 'dead' | (string & {}); vars?: Record<string, string> },
): Promise<Deployment> {
  const folder = join(ROOT, 'dist/test', name);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'dead.js'), DEAD);
  const script =
    options.script === 'dead' ? join(folder, 'dead.js') : (options.script ?? join(ROOT, 'dist/worker/index.js'));
  const config = {
    name: `test-${name}`,
    compatibility_date: '2026-11-17',
    no_bundle: true,
    find_additional_modules: true,
    rules: [
      { type: 'Data', globs: ['*.bin'] },
      { type: 'ESModule', globs: ['part-*.js'] },
    ],
    send_metrics: false,
    vars: options.vars ?? { PUBLIC_ORIGIN: ORIGIN },
    ...(options.assets && { assets: { ...SETTINGS, directory: relative(folder, ASSETS) } }),
  };
  const configPath = join(folder, 'wrangler.json');
  const write = (main: string) => writeFile(configPath, JSON.stringify({ ...config, main: relative(folder, main) }));
  await write(script);
  const harness = createTestHarness({ workers: [{ configPath }] });
  const { url } = await harness.listen();
  // Node's own fetch to the real port, so that nothing of the harness stands between.
  return {
    url,
    fetch: (path, init) => fetch(new URL(path, url), { redirect: 'manual', ...init }),
    replace: async (other) => {
      await write(other);
      await harness.update({ workers: [{ configPath }] });
    },
    close: () => harness.close(),
  };
}

/** Every address among the built assets; a 404.html is the answer to those that are not. */
export async function builtPaths(): Promise<string[]> {
  const files = await readdir(ASSETS, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile() && file.name !== '_headers' && file.name !== '404.html')
    .map((file) => urlPathOf(relative(ASSETS, join(file.parentPath, file.name))))
    .sort();
}

/** Runs over a list, some at a time. */
export async function each<T>(list: readonly T[], many: number, run: (one: T) => Promise<void>): Promise<void> {
  const queue = list[Symbol.iterator]();
  await Promise.all(
    Array.from({ length: many }, async () => {
      for (const one of queue) await run(one);
    }),
  );
}
