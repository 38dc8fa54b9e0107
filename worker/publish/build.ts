/** Builds everything: `node worker/publish/build.ts` for static assets first, with `--live` for the live Worker alone. Stops at any error. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packWidget } from '../../widget/publish/archive.ts';
import { buildAssets, buildLive } from './assets.ts';
import { assertChecked } from './assert-checked.ts';
import { assertNode } from './node-version.ts';
import { bundleWorker } from './worker-bundle.ts';
import { readBuildSettings } from './settings.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

async function main(): Promise<void> {
  await assertNode(ROOT);
  const options = new Set(process.argv.slice(2));
  const { as_of, origin } = await readBuildSettings(ROOT, process.env);
  await assertChecked(ROOT, as_of, Boolean(process.env.BUILD_FOR_DEPLOY));
  await bundleWorker(ROOT, as_of);
  const report = options.has('--live') ? await buildLive(ROOT, origin) : await buildAssets(ROOT, origin);
  if (!options.has('--live')) await packWidget(join(ROOT, 'dist'), origin);
  console.log(report.join('\n'));
}

await main();
