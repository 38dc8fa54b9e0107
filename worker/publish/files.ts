/** Files of a build: written below a folder, whatever the path's parts. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface OutputFile {
  /** Below the folder, without a slash at its start. */
  readonly path: string;
  readonly bytes: string | Uint8Array;
}

export async function writeOutput(root: string, path: string, bytes: string | Uint8Array): Promise<void> {
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}

/** Where the platform looks for an address: pages are folders. */
export function filePathOf(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}

/** The address under which the platform serves a file. */
export function urlPathOf(file: string): string {
  return `/${file}`.replace(/\/index\.html$/, '/');
}
