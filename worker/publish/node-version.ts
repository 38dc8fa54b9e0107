/** The pinned Node: npm fetches its binary outside the lock file, so its version is checked before anything is built. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @throws Error under another Node than package.json pins: its bytes could differ from other builds'. */
export async function assertNode(root: string, running = process.versions.node): Promise<void> {
  const manifest = await readFile(join(root, 'package.json'), 'utf8');
  const { devDependencies } = JSON.parse(manifest) as { devDependencies: { node: string } };
  if (running === devDependencies.node) return;
  throw new Error(
    `this is Node ${running}, the project builds with ${devDependencies.node}; run "npm ci", then start with npm (npm start, npm run build)`,
  );
}
