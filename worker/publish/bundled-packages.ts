/** The packages whose code is in what is published, by the bundler's own list: Worker, widget and the pages' scripts. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { scriptOptions } from '../../widget/publish/bundle-script.ts';
import { readLanguages } from '../../widget/publish/languages.ts';
import { siteOptions } from './site-bundle.ts';
import { workerModules } from './worker-options.ts';

export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX identifier. */
  readonly license?: string;
  /** Below the project, "node_modules/hono". */
  readonly folder: string;
}

/** Every package of which a file went into a bundle, by name. */
export async function bundledPackages(root: string): Promise<BundledPackage[]> {
  const inputs = await bundledInputs(root);
  const folders = new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined));
  const packages = await Promise.all([...folders].map((folder) => readPackage(root, folder)));
  return packages.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Paths of all files in all bundles, below the project: the inputs that esbuild's metafiles name. */
async function bundledInputs(root: string): Promise<string[]> {
  const languages = await readLanguages();
  const widget = ['define.ts', 'next-consultation.ts'].map((entry) => scriptOptions(entry, languages));
  const site = siteOptions().map(({ options }) => options);
  // The data is made after its notices, so that it is left out here.
  const worker = { ...workerModules(root), external: ['#data'] };
  const lists = await Promise.all([worker, ...widget, ...site].map((options) => inputsOf(root, options)));
  return lists.flat();
}

async function inputsOf(root: string, options: BuildOptions): Promise<string[]> {
  const { metafile } = await build({ ...options, absWorkingDir: root, write: false, metafile: true });
  // A file that is looked at but adds no byte is in no bundle.
  const outputs = Object.values(metafile.outputs);
  return outputs.flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
}

/** "node_modules/a/node_modules/@b/c/index.js" -> "node_modules/a/node_modules/@b/c"; undefined for a file of the project. */
function packageFolder(path: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

async function readPackage(root: string, folder: string): Promise<BundledPackage> {
  const manifest = await readFile(join(root, folder, 'package.json'), 'utf8');
  const { name, version, license } = JSON.parse(manifest) as Omit<BundledPackage, 'folder'>;
  return { name, version, ...(license !== undefined && { license }), folder };
}
