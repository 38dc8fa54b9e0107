/** A copy of the project in which a build runs, with the same packages. */
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** What a build reads. */
const PARTS = ['worker', 'widget', 'data', 'package.json', 'tsconfig.base.json', 'wrangler.toml', 'LICENSE'] as const;

/** `folder`: an empty one, outside of the parts. */
export function copyForBuild(folder: string): void {
  for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
}
