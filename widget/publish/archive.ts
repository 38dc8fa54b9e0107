// Packs the widget for others' servers: next-consultation-widget-<version>.zip to copy, and the same as an npm package.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync, zipSync, type Zippable } from 'fflate';
import { WIDGET_VERSION } from '../version.ts';
import { SOURCE, textAsset, type Asset } from './asset.ts';
import { fillPlaces } from './fill-places.ts';
import { presentFiles } from './present-files.ts';
import { integrity, releasedFiles } from './releases.ts';
import { tarArchive } from './tar-archive.ts';

const NAME = 'next-consultation-widget';
/** Each has types of its own for what is written in its templates: `next-consultation-widget/react`. */
const FRAMEWORKS = ['react', 'svelte', 'vue'] as const;
const typesOf = (framework: string): string => `${framework}.d.ts`;
/** The earliest date that a ZIP can hold: the same sources give the same bytes. */
export const TIMELESS = '1980-01-01T00:00:00';

/** Writes both archives below `outDir`; `origin` stands in the README and is where the hours are fetched from. Returns their paths. */
export async function packWidget(outDir: string, origin: string): Promise<string[]> {
  const npm = [textAsset('package.json', packageJson()), ...(await archivedFiles(origin))];
  const tarball = tarArchive(npm.map(({ path, bytes }) => ({ path: `package/${path}`, bytes })));
  await mkdir(outDir, { recursive: true });
  const at = (extension: string): string => join(outDir, `${NAME}-${WIDGET_VERSION}.${extension}`);
  await writeFile(at('zip'), await zipWidget(origin));
  await writeFile(at('tgz'), gzipSync(tarball, { mtime: 0, level: 9 }));
  return [at('zip'), at('tgz')];
}

/** The ZIP's bytes: what the embed builder offers for download. */
export async function zipWidget(origin: string): Promise<Uint8Array> {
  const zip: Zippable = {};
  for (const { path, bytes } of await archivedFiles(origin)) {
    zip[`${NAME}-${WIDGET_VERSION}/${path}`] = [bytes, { mtime: TIMELESS, level: 9 }];
  }
  return zipSync(zip);
}

async function archivedFiles(origin: string): Promise<Asset[]> {
  const present = await presentFiles();
  const values: Readonly<Record<string, string>> = { origin, version: WIDGET_VERSION, ...(await newestRelease()) };
  const guides = (await readdir(join(SOURCE.widget, 'public/guides'))).sort().map((name) => `guides/${name}`);
  const texts = ['README.md', 'refresh.sh', ...guides, ...FRAMEWORKS.map(typesOf)].map(async (path) =>
    textAsset(path, fillPlaces(await readFile(join(SOURCE.widget, 'public', path), 'utf8'), values)),
  );
  const license = { path: 'LICENSE', bytes: await readFile(SOURCE.license) };
  const hashes = Object.fromEntries(present.map(({ path, bytes }) => [path, integrity(bytes)]));
  return [
    ...present,
    ...(await Promise.all(texts)),
    license,
    textAsset('integrity.json', `${JSON.stringify(hashes, null, 2)}\n`),
  ];
}

/** What the README pins. */
async function newestRelease(): Promise<{ pinned: string; integrity: string }> {
  const newest = (await releasedFiles()).filter(({ path }) => path.endsWith('/next-consultation.js')).at(-1);
  return newest
    ? { pinned: newest.path.replace(/\/.*/, ''), integrity: integrity(newest.bytes) }
    : { pinned: WIDGET_VERSION, integrity: '' };
}

function packageJson(): string {
  const types = './next-consultation.d.ts';
  const content = {
    name: NAME,
    version: WIDGET_VERSION,
    description: 'When is the next open consultation? A custom element.',
    license: 'MIT',
    type: 'module',
    sideEffects: ['./next-consultation.js'],
    customElements: './custom-elements.json',
    // For tools that do not read "exports".
    ...{ main: './next-consultation.js', types },
    exports: {
      '.': { types, default: './next-consultation.js' },
      './element.js': { types, default: './element.js' },
      ...Object.fromEntries(FRAMEWORKS.map((name) => [`./${name}`, { types: `./${typesOf(name)}` }])),
      './words/*': './words/*',
      './custom-elements.json': './custom-elements.json',
      './package.json': './package.json',
    },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
