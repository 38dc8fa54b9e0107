/** `npm run sbom`: the parts list of what is published (CycloneDX 1.5), as npm writes it, cut down to what is in a bundle. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bundledPackages } from './bundled-packages.ts';
import { limitToBundle, type Sbom } from './limit-sbom.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const { name } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { name: string };
const { stdout } = await promisify(execFile)('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
  cwd: ROOT,
  maxBuffer: 64 * 1024 * 1024,
});
console.log(JSON.stringify(limitToBundle(JSON.parse(stdout) as Sbom, name, await bundledPackages(ROOT)), null, 2));
