/** The pinned Node: npm fetches its binary outside the lock file, so its version is checked before anything is built. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The version that package.json pins, "24.21.0"; .nvmrc names the same for the workflows. */
export async function pinnedNode(root: string): Promise<string> {
  const manifest = await readFile(join(root, 'package.json'), 'utf8');
  const { devDependencies } = JSON.parse(manifest) as { devDependencies: { node: string } };
  return devDependencies.node;
}

/** @throws Error under another Node than package.json pins: its bytes could differ from other builds'. */
export async function assertNode(root: string, running = process.versions.node): Promise<void> {
  const pinned = await pinnedNode(root);
  if (running === pinned) return;
  throw new Error(
    `this is Node ${running}, the project builds with ${pinned}; run "npm ci", then start with npm (npm start, npm run build)`,
  );
}

/** A row of nodejs.org/dist/index.json. */
export interface NodeRelease {
  /** "v24.21.0". */
  readonly version: string;
  readonly security: boolean;
}

/**
 * Security releases of the same line that are newer than a version, as the list has them.
 * @throws Error where the list does not know the line at all: then it answers nothing
 */
export function missedSecurityReleases(version: string, releases: readonly NodeRelease[]): string[] {
  const [line = ''] = version.split('.');
  const ofLine = releases
    .map((release) => ({ ...release, version: release.version.replace(/^v/, '') }))
    .filter((release) => release.version.split('.')[0] === line);
  if (ofLine.length === 0) throw new Error(`the list of releases names no release of Node ${line}`);
  const isNewer = (other: string) => other.localeCompare(version, 'en', { numeric: true }) > 0;
  return ofLine.filter((release) => release.security && isNewer(release.version)).map((release) => release.version);
}
