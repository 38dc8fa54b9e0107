/** Modules that the system's PHP lacks, out of unpacked packages. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Arguments for `php`. `root`: where the packages are unpacked; `names` as their files, each after what it needs. */
export function phpModules(root: string, names: readonly string[]): string[] {
  const there = execFileSync('php', ['-m'], { encoding: 'utf8' });
  const folder = execFileSync('php', ['-r', "echo ini_get('extension_dir');"], { encoding: 'utf8' });
  return names
    .filter((name) => !new RegExp(`^${name}$`, 'im').test(there))
    .flatMap((name) => ['-d', `extension=${join(root, folder, `${name}.so`)}`]);
}
