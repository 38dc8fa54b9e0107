/** The npm package as somebody gets it, put beside the frameworks. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packWidget } from '../../../widget/publish/archive.ts';

/** Below a folder with packages. */
export const WIDGET = 'node_modules/next-consultation-widget';

/** The version of a package in `folder`. */
export const versionOf = (folder: string, name: string): string =>
  (JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;

/** Packs the present sources for a feed, and unpacks them into `folder`. Returns the tarball's path. */
export async function installWidget(folder: string, feed: string): Promise<string> {
  const [, tarball = ''] = await packWidget(join(folder, 'packed'), feed);
  rmSync(join(folder, WIDGET), { recursive: true, force: true });
  mkdirSync(join(folder, WIDGET), { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', join(folder, WIDGET), '--strip-components=1']);
  return tarball;
}
