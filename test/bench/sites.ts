/** The project's build over a directory of any size: a copy of the sources with other data, so that nothing in them knows of it. */
import { execFile } from 'node:child_process';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { copyForBuild } from '../build-copy.ts';
import { generate } from './generate.ts';
import { AS_OF, OUT } from './root.ts';
import { PUBLIC_ORIGIN } from './workerd.ts';

export interface Built {
  readonly folder: string;
  readonly seconds: number;
  readonly cpu_seconds: number;
  readonly peak_bytes: number;
  readonly files: number;
  readonly largest: number;
  readonly report: readonly string[];
}

/** What the build itself does after the office's check (which wants the centers of one municipality near each other). */
const SCRIPT = `
import { bundleWorker } from './worker/publish/worker-bundle.ts';
import { buildAssets } from './worker/publish/assets.ts';
const started = performance.now();
const settings = { as_of: '${AS_OF}', origin: '${PUBLIC_ORIGIN}', newFilePage: '', oldestWidget: '', brand: {} };
await bundleWorker(process.cwd(), settings);
const report = await buildAssets(process.cwd(), settings);
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ seconds: (performance.now() - started) / 1000, cpu_seconds: (userCPUTime + systemCPUTime) / 1e6, peak_bytes: maxRSS * 1024, report }));
`;

export async function buildSite(size: number): Promise<Built> {
  const folder = join(OUT, `site-${size}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  copyForBuild(folder);
  const directory = generate(size);
  const text = JSON.stringify(directory);
  await rm(join(folder, 'data/editions'), { recursive: true });
  await mkdir(join(folder, 'data/editions'));
  await writeFile(join(folder, 'data/directory.json'), text);
  await writeFile(join(folder, `data/editions/${directory.edition}.json`), text);
  await writeFile(join(folder, 'measure.ts'), SCRIPT);
  const { stdout } = await promisify(execFile)(process.execPath, ['measure.ts'], { cwd: folder, maxBuffer: 1e8 });
  const measured = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Omit<Built, 'folder' | 'files' | 'largest'>;
  return { folder, ...measured, ...(await filesBelow(join(folder, 'dist/assets'))) };
}

async function filesBelow(folder: string): Promise<{ files: number; largest: number }> {
  let files = 0;
  let largest = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    files++;
    largest = Math.max(largest, (await stat(join(entry.parentPath, entry.name))).size);
  }
  return { files, largest };
}
