/** How the Worker is bundled: the options that the build, the list of its packages and the tests share. */
import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';

/** The data's file beside the modules. */
export const BLOCK = 'data.bin';

/** How the deployed modules are bundled. */
export function workerModules(root: string): BuildOptions {
  return {
    ...WORKER_OPTIONS,
    absWorkingDir: root,
    entryPoints: ['worker/index.ts'],
    outdir: join(root, 'dist/worker'),
    // What stands behind an import() becomes a module of its own: a start does not compile it.
    splitting: true,
    // Every part imports what a start has loaded anyway, so that all of that is one module and not one for each group of parts.
    inject: ['worker/app.ts'],
    chunkNames: 'part-[hash]',
    // A module of bytes beside the script (wrangler.toml, [[rules]]): bytes are not compiled, so it may be large.
    external: [`./${BLOCK}`],
  };
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
