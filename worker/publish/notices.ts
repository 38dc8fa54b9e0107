/** THIRD-PARTY notices: the licences of everything that Worker and widget carry along, which MIT and BSD ask to be shown. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BundledPackage } from './bundled-packages.ts';

/** Licences that require no more than the notice. Any other stops the build until a person has decided. */
export const ACCEPTED_LICENCES = new Set(['MIT', 'BSD-3-Clause', 'BSD-2-Clause', 'ISC', 'Apache-2.0', '0BSD']);

/** The notices of packages as one text. @throws Error for a licence that is not on the list */
export async function renderNotices(root: string, packages: readonly BundledPackage[]): Promise<string> {
  const parts = ['This service contains the following software, with thanks to its authors.\n'];
  for (const { name, version, license = '(none)', folder } of packages) {
    if (!ACCEPTED_LICENCES.has(license))
      throw new Error(`${name} has the licence ${license}; see worker/publish/notices.ts`);
    parts.push(`${'-'.repeat(72)}\n${name} ${version} (${license})\n\n${await licenceText(join(root, folder))}\n`);
  }
  return parts.join('\n');
}

async function licenceText(folder: string): Promise<string> {
  const name = (await readdir(folder)).sort().find((file) => /^licen[cs]e(?:\.|$)/i.test(file));
  if (!name) return 'The package carries no text of its licence.';
  return (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n').trim();
}
