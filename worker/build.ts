/** Builds everything: checks the data, bundles widget and Worker, asks the app for every address that can be rendered once. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build as esbuild } from 'esbuild';
import { bundleWidget } from '../widget/bundle.ts';
import { readData } from './build/data.ts';
import { bundleSite } from './build/site.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts: string[]) => join(ROOT, ...parts);

async function put(root: string, path: string, bytes: string | Uint8Array): Promise<void> {
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}

async function main(): Promise<void> {
  const live = process.argv.includes('--live');
  const data = await readData(process.env.AS_OF);
  const widget = await bundleWidget();
  const site = await bundleSite();
  await put(at('dist/worker'), 'data.js', `export const data = ${JSON.stringify(data)};\n`);
  await esbuild({
    entryPoints: [at('worker/index.ts')],
    outfile: at('dist/worker/index.js'),
    bundle: true,
    format: 'esm',
    target: 'es2024',
    conditions: ['workerd', 'worker'],
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  const out = at(live ? 'dist/live' : 'dist/assets');
  await rm(out, { recursive: true, force: true });
  for (const { path, bytes } of [...widget.files, ...site.files]) await put(out, path, bytes);
  if (live) return;
  const origin = process.env.PUBLIC_ORIGIN ?? 'https://next-consultation.example.org';
  const { default: app } = await import(pathToFileURL(at('dist/worker/index.js')).href);
  for (const path of app.prerenderable(origin)) {
    const response: Response = await app.request(path, {}, { PUBLIC_ORIGIN: origin });
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    await put(out, path.endsWith('/') ? `${path}index.html` : path, new Uint8Array(await response.arrayBuffer()));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
