/** Bundles the Worker: what each start needs as one module, pages, calendars and catalogue apart, the data as bytes. Equal sources give equal bytes. */
import { readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type BuildOptions, build as esbuild } from 'esbuild';
import { withBlock, readData } from './read-data.ts';
import { writeOutput } from './files.ts';
import { collectNotices } from './notices.ts';

/** What runs in the Worker or is part of it; the widget's notices stand in its own files. */
export const WORKER_FILE = 'dist/worker/index.js';
const BLOCK = 'data.bin';

export async function bundleWorker(root: string, as_of: string): Promise<void> {
  const at = (path: string) => join(root, path);
  const { block } = withBlock({ ...(await readData(as_of)), notices: await collectNotices(root) });
  await writeOutput(at('dist/build'), 'data.js', `import block from './${BLOCK}';\nexport const data = { block };\n`);
  for (const folder of ['dist/build', 'dist/worker']) await writeOutput(at(folder), BLOCK, block);
  const { metafile } = await esbuild({
    ...WORKER_OPTIONS,
    absWorkingDir: root,
    entryPoints: ['worker/index.ts'],
    outdir: at('dist/worker'),
    // What stands behind an import() becomes a module of its own: a start does not compile it.
    splitting: true,
    // Every part imports what a start has loaded anyway, so that all of that is one module and not one for each group of parts.
    inject: ['worker/app.ts'],
    chunkNames: 'part-[hash]',
    metafile: true,
    // A module of bytes beside the script (wrangler.toml, [[rules]]): bytes are not compiled, so it may be large.
    external: [`./${BLOCK}`],
  });
  // Parts of an earlier build would be uploaded too.
  const written = new Set([BLOCK, ...Object.keys(metafile.outputs).map((path) => basename(path))]);
  for (const name of await readdir(at('dist/worker'))) if (!written.has(name)) await rm(at(`dist/worker/${name}`));
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
