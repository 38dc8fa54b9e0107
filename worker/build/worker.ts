/** Bundles the Worker: its code as one module, its data as another. Equal sources and data give equal bytes. */
import { join } from 'node:path';
import { type BuildOptions, build as esbuild } from 'esbuild';
import { packed, readData } from './data.ts';
import { put } from './files.ts';
import { noticesOf } from './notices.ts';

/** What runs in the Worker or is part of it; the widget's notices stand in its own files. */
export const WORKER_FILE = 'dist/worker/index.js';
const BLOCK = 'data.bin';

export async function bundleWorker(root: string, as_of: string): Promise<void> {
  const at = (path: string) => join(root, path);
  const { block } = packed({ ...(await readData(as_of)), notices: await noticesOf(root) });
  await put(at('dist/build'), 'data.js', `import block from './${BLOCK}';\nexport const data = { block };\n`);
  for (const folder of ['dist/build', 'dist/worker']) await put(at(folder), BLOCK, block);
  await esbuild({
    ...WORKER_OPTIONS,
    absWorkingDir: root,
    entryPoints: ['worker/index.ts'],
    outfile: at(WORKER_FILE),
    // A module of bytes beside the script (wrangler.toml, [[rules]]): bytes are not compiled, so it may be large.
    external: [`./${BLOCK}`],
  });
}

/** Shared with the tests that bundle a changed Worker: into one file, the data inside. */
export const WORKER_OPTIONS: BuildOptions = {
  bundle: true,
  format: 'esm',
  target: 'es2024',
  conditions: ['workerd', 'worker'],
  minify: true,
  legalComments: 'none',
  loader: { '.bin': 'binary' },
  logLevel: 'warning',
};
