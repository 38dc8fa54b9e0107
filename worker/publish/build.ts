/** Builds everything: `node worker/publish/build.ts` for static assets first, with `--live` for the live Worker alone. Stops at any error. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packWidget } from '../../widget/publish/archive.ts';
import { buildAssets, buildLive } from './assets.ts';
import { findRefusal } from './find-refusal.ts';
import { assertNode } from './node-version.ts';
import { writeRefusal } from './refusal.ts';
import { bundleWorker } from './worker-bundle.ts';
import { readBuildSettings } from './settings.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

async function main(): Promise<void> {
  await assertNode(ROOT);
  const options = new Set(process.argv.slice(2));
  const settings = await readBuildSettings(ROOT, process.env);
  const { as_of, origin } = settings;
  const isLive = options.has('--live');
  const refusal = await findRefusal(ROOT, as_of);
  if (refusal !== undefined) {
    if (!process.env.SERVE_REFUSAL) process.exit(1);
    return writeRefusal(ROOT, isLive ? 'dist/live' : 'dist/assets', refusal);
  }
  await bundleWorker(ROOT, settings);
  const report = isLive ? await buildLive(ROOT, settings) : await buildAssets(ROOT, settings);
  if (!isLive) await packWidget(join(ROOT, 'dist'), origin);
  console.log(report.join('\n'));
}

await main();
