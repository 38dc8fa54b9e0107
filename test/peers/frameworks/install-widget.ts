/** The npm package as somebody gets it, put beside the frameworks. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packWidget } from '../../../widget/publish/archive.ts';

/** Below a folder with packages. */
export const WIDGET = 'node_modules/next-consultation-widget';

/** Packs the present sources for a feed, and unpacks them into `folder`. Returns the tarball's path. */
export async function installWidget(folder: string, feed: string): Promise<string> {
  const [, tarball = ''] = await packWidget(join(folder, 'packed'), feed);
  rmSync(join(folder, WIDGET), { recursive: true, force: true });
  mkdirSync(join(folder, WIDGET), { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', join(folder, WIDGET), '--strip-components=1']);
  return tarball;
}
