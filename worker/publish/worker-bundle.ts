/** Bundles the Worker: what each start needs as one module, pages, calendars and catalogue apart, the data as bytes. Equal sources give equal bytes. */
import { readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { readContent, withBlock } from './read-data.ts';
import { writeOutput } from './files.ts';
import { bundledPackages } from './bundled-packages.ts';
import { renderNotices } from './notices.ts';
import type { BuildSettings } from './settings.ts';
import { BLOCK, workerModules } from './worker-options.ts';

/** What runs in the Worker or is part of it; the widget's notices stand in its own files. */
export const WORKER_FILE = 'dist/worker/index.js';

export async function bundleWorker(root: string, { as_of, brand }: BuildSettings): Promise<void> {
  const at = (path: string) => join(root, path);
  const notices = await renderNotices(root, await bundledPackages(root));
  const { block } = withBlock({ ...(await readContent(as_of, brand)), notices });
  await writeOutput(at('dist/build'), 'data.js', `import block from './${BLOCK}';\nexport const data = { block };\n`);
  for (const folder of ['dist/build', 'dist/worker']) await writeOutput(at(folder), BLOCK, block);
  const { metafile } = await esbuild({ ...workerModules(root), metafile: true });
  // Parts of an earlier build would be uploaded too.
  const written = new Set([BLOCK, ...Object.keys(metafile.outputs).map((path) => basename(path))]);
  for (const name of await readdir(at('dist/worker'))) if (!written.has(name)) await rm(at(`dist/worker/${name}`));
}
