/** THIRD-PARTY notices: the licences of everything that Worker and widget carry along, which MIT and BSD ask to be shown. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Licences that require no more than the notice. Any other stops the build until a person has decided. */
export const ACCEPTED_LICENCES = new Set(['MIT', 'BSD-3-Clause', 'BSD-2-Clause', 'ISC', 'Apache-2.0', '0BSD']);

/** Stands in for the DOM where lit runs on a server, which it does not here: in no bundle. */
const NOT_BUNDLED = new Set(['@lit-labs/ssr-dom-shim']);

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: { readonly [name: string]: string };
}

/** All run-time dependencies with theirs, by name. */
export async function runtimePackages(root: string): Promise<Manifest[]> {
  const manifests = new Map<string, Manifest>();
  const queue = Object.keys((await readManifest(root)).dependencies ?? {});
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (manifests.has(name) || NOT_BUNDLED.has(name)) continue;
    const manifest = await readManifest(join(root, 'node_modules', name));
    manifests.set(name, manifest);
    queue.push(...Object.keys(manifest.dependencies ?? {}));
  }
  return [...manifests.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The notices as one text. Throws for a licence that is not on the list. */
export async function collectNotices(root: string): Promise<string> {
  const parts = ['This service contains the following software, with thanks to its authors.\n'];
  for (const { name, version, license = '(none)' } of await runtimePackages(root)) {
    if (!ACCEPTED_LICENCES.has(license))
      throw new Error(`${name} has the licence ${license}; see worker/publish/notices.ts`);
    parts.push(
      `${'-'.repeat(72)}\n${name} ${version} (${license})\n\n${await licenceText(join(root, 'node_modules', name))}\n`,
    );
  }
  return parts.join('\n');
}

async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;
}

async function licenceText(folder: string): Promise<string> {
  const name = (await readdir(folder)).sort().find((file) => /^licen[cs]e(?:\.|$)/i.test(file));
  if (!name) return 'The package carries no text of its licence.';
  return (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n').trim();
}
