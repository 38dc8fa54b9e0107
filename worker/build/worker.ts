/** Bundles the Worker: data as one module, then everything into one file. Equal sources and data give equal bytes. */
import { join } from 'node:path';
import { type BuildOptions, build as esbuild } from 'esbuild';
import { readData } from './data.ts';
import { put } from './files.ts';
import { noticesOf } from './notices.ts';

/** What runs in the Worker or is part of it; the widget's notices stand in its own files. */
export const WORKER_FILE = 'dist/worker/index.js';

export async function bundleWorker(root: string, as_of: string): Promise<void> {
  const at = (path: string) => join(root, path);
  const data = { ...(await readData(as_of)), notices: await noticesOf(root) };
  await put(at('dist/build'), 'data.js', `export const data = ${JSON.stringify(data)};\n`);
  await esbuild({ ...WORKER_OPTIONS, absWorkingDir: root, entryPoints: ['worker/index.ts'], outfile: at(WORKER_FILE) });
}

/** Shared with the tests that bundle a changed Worker. */
export const WORKER_OPTIONS: BuildOptions = {
  bundle: true,
  format: 'esm',
  target: 'es2024',
  conditions: ['workerd', 'worker'],
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
};
