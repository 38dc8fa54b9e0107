/**
 * What a build hands to a deployment: dist/release.json names every file with its SHA-256 and says what may not be published.
 * Node alone: the job that holds the token has none of the project's packages.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

export interface Release {
  /** Public address, without a slash at its end. */
  readonly origin: string;
  readonly edition: string;
  /** Day of the build, a local date. */
  readonly as_of: string;
  /** Why it must not be published, a German sentence each. */
  readonly refusals: readonly string[];
  /** Path below dist, "assets/de/index.html" -> SHA-256 in hex. */
  readonly files: Readonly<Record<string, string>>;
}

/** Below dist. */
const SEALED = ['assets', 'worker', 'summary.md'];

/** Hashes what was built below `dist` and writes release.json. Returns that file's own SHA-256, which stands for all. */
export async function sealRelease(dist: string, facts: Omit<Release, 'files'>): Promise<string> {
  const release: Release = { ...facts, files: await hashFiles(dist) };
  const text = `${JSON.stringify(release, null, 1)}\n`;
  await writeFile(join(dist, 'release.json'), text);
  return sha256(text);
}

/** @throws Error in German where release.json or a file is another than was built */
export async function verifyRelease(dist: string, expected?: string): Promise<Release> {
  const text = await readFile(join(dist, 'release.json'), 'utf8');
  if (expected !== undefined && sha256(text) !== expected)
    throw new Error(`dist/release.json ist nicht die gebaute: SHA-256 ${sha256(text)} statt ${expected}`);
  const release = JSON.parse(text) as Release;
  const found = await hashFiles(dist);
  const paths = new Set([...Object.keys(release.files), ...Object.keys(found)]);
  const changed = [...paths].filter((path) => release.files[path] !== found[path]);
  if (changed.length > 0)
    throw new Error(`${changed.length} Dateien unter dist sind nicht die gebauten: ${changed.slice(0, 5).join(', ')}`);
  return release;
}

async function hashFiles(dist: string): Promise<Record<string, string>> {
  const inside = (await readdir(dist, { recursive: true, withFileTypes: true }))
    .filter((one) => one.isFile())
    .map((one) => relative(dist, join(one.parentPath, one.name)).replaceAll(sep, '/'))
    .filter((path) => SEALED.includes(path.split('/')[0] ?? ''))
    .sort();
  const hashes: Record<string, string> = {};
  for (const path of inside) hashes[path] = sha256(await readFile(join(dist, path)));
  return hashes;
}

export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
