// Released versions, kept for ever in widget/releases: pages pin them by hash, so a changed byte would switch them off.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SOURCE, type Asset } from './asset.ts';

const RELEASES = join(SOURCE.widget, 'releases');
/** Hashes by path below the folder, written when a version is released. */
const HASHES = 'integrity.json';

/** Subresource Integrity: a page that pins a version pins its bytes. */
export const integrity = (bytes: Uint8Array): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** Every pinned file ever published, "1.0.0/next-consultation.js" and so on, oldest version first. Throws where one is not what was released. */
export async function releasedFiles(folder = RELEASES): Promise<Asset[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  const found = paths.map((path) => path.replaceAll('\\', '/')).filter((path) => path.includes('/'));
  const files = await Promise.all(
    found.sort(oldestFirst).map(async (path): Promise<Asset> => ({ path, bytes: await readFile(join(folder, path)) })),
  );
  const faults = faultsOf(files, await hashesOf(folder));
  if (faults.length > 0) {
    const repair = `a released file never changes: take it back (git checkout -- widget/releases), raise widget/version.ts and run npm run release:widget`;
    throw new Error(`${faults.map((fault) => `widget/releases/${fault}`).join('\n')}\n${repair}`);
  }
  return files;
}

/** "1.9.0" before "1.10.0". */
export const { compare: oldestFirst } = new Intl.Collator('en', { numeric: true });

/** widget/manifest.json: the present version, and the hash of every released file, in their order. */
export function manifestOf(version: string, released: readonly Asset[]): string {
  const files = released.map(({ path, bytes }) => [
    `/widget/${path}`,
    { integrity: integrity(bytes), bytes: bytes.length },
  ]);
  return `${JSON.stringify({ version, files: Object.fromEntries(files) }, null, 2)}\n`;
}

function faultsOf(files: readonly Asset[], hashes: Readonly<Record<string, string>>): string[] {
  const present = new Set(files.map(({ path }) => path));
  const gone = Object.keys(hashes).filter((path) => !present.has(path));
  return [
    ...gone.map((path) => `${path} was released and is gone`),
    ...files.flatMap(({ path, bytes }) => {
      if (!hashes[path]) return [`${path} was never released`];
      return hashes[path] === integrity(bytes) ? [] : [`${path} is not what was released as ${hashes[path]}`];
    }),
  ];
}

/** Puts files into the folder of a version. Throws where that version is there already. */
export async function addRelease(version: string, files: readonly Asset[], folder = RELEASES): Promise<void> {
  const released = await releasedFiles(folder);
  if (released.some(({ path }) => path.startsWith(`${version}/`)))
    throw new Error(`widget/releases/${version} is there already; raise widget/version.ts for a new release`);
  const hashes = { ...(await hashesOf(folder)) };
  for (const { path, bytes } of files) {
    const file = join(folder, version, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
    hashes[`${version}/${path}`] = integrity(bytes);
  }
  await writeFile(join(folder, HASHES), `${JSON.stringify(hashes, null, 2)}\n`);
}

const hashesOf = async (folder: string): Promise<Readonly<Record<string, string>>> =>
  JSON.parse(await readFile(join(folder, HASHES), 'utf8').catch(() => '{}')) as Record<string, string>;
