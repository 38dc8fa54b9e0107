/** What a run was made on: machine and versions, as the head of RESULTS.md. */
import { readFile } from 'node:fs/promises';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './root.ts';

const PACKAGES = ['workerd', 'wrangler', 'hono', 'ical-generator', 'temporal-polyfill', 'lit', 'esbuild', 'playwright'];

export async function aboutMachine(): Promise<string> {
  const [processor] = cpus();
  const [load = 0] = loadavg();
  const versions = await Promise.all(PACKAGES.map(async (name) => `${name} ${await versionOf(name)}`));
  return [
    `- ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${processor?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release().split('.', 2).join('.')}, load at the end ${load.toFixed(2)}`,
    `- Node ${process.versions.node}, ${versions.join(', ')}`,
    '',
  ].join('\n');
}

async function versionOf(name: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}
