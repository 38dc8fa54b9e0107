/**
 * Uploads a sealed release and reads it back: `node worker/publish/deploy/main.ts [--sha256 HASH] [--dry-run]`. Needs wrangler,
 * from the lock beside this file or the project's own, and nothing else.
 *   --within SECONDS   how long the public address has time to show the new edition (300)
 *   --address URL      where to read back, if not at the release's own address (a rehearsal)
 */
import { spawnSync } from 'node:child_process';
import { appendFile, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { wranglerHome } from './wrangler-home.ts';
import { awaitRelease, isOvertaken, readEdition } from './read-back.ts';
import { type Release, verifyRelease } from './release.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const { values } = parseArgs({
  options: {
    'dry-run': { type: 'boolean' },
    sha256: { type: 'string' },
    within: { type: 'string', default: '300' },
    address: { type: 'string' },
  },
});

async function main(): Promise<number> {
  const release = await verifyRelease(join(ROOT, 'dist'), values.sha256);
  console.log(`${Object.keys(release.files).length} Dateien sind die gebauten.`);
  const refusals = [...release.refusals, ...missingToken()];
  if (values['dry-run']) {
    for (const one of refusals) console.log(`Eine Veröffentlichung würde abgelehnt: ${one}`);
    return wrangler(release, '--dry-run', '--outdir', 'dist/upload');
  }
  if (refusals.length > 0) {
    for (const one of refusals) console.error(`Nicht veröffentlicht: ${one}`);
    return 1;
  }
  const seen = await readEdition(values.address ?? release.origin);
  if (isOvertaken(seen, release)) {
    await summarize(
      `## Überholt\n\nDie Leute sehen schon die Ausgabe ${seen.edition}, gebaut am ${seen.as_of}. Dieser Lauf (${release.edition}, ${release.as_of}) hat nichts hochgeladen.\n`,
    );
    return 0;
  }
  const code = await wrangler(release);
  return code === 0 ? readBack(release) : code;
}

function missingToken(): string[] {
  if (process.env.CLOUDFLARE_API_TOKEN) return [];
  return [
    'CLOUDFLARE_API_TOKEN fehlt. In GitHub unter Settings → Environments → veroeffentlichen als Secret eintragen (data/BETRIEB.md); am eigenen Rechner als Umgebungsvariable setzen.',
  ];
}

async function wrangler({ origin }: Release, ...args: string[]): Promise<number> {
  const bin = join(dirname(createRequire(import.meta.url).resolve('wrangler/package.json')), 'bin/wrangler.js');
  // The empty name is the top of wrangler.toml; without it wrangler warns that one could have meant "live".
  const all = [bin, 'deploy', '--env=', '--var', `PUBLIC_ORIGIN:${origin}`, ...args];
  const env = { ...process.env, ...(await wranglerHome(ROOT, homedir())), WRANGLER_SEND_METRICS: 'false' };
  return spawnSync(process.execPath, all, { cwd: ROOT, stdio: 'inherit', env }).status ?? 1;
}

async function readBack(release: Release): Promise<number> {
  const address = values.address ?? release.origin;
  const left = await awaitRelease(address, release, { within: Number(values.within) });
  if (left.length > 0) {
    console.error(`Hochgeladen, aber ${address} zeigt die neue Ausgabe nach ${values.within} Sekunden nicht:`);
    for (const one of left) console.error(`  - ${one}`);
    return 1;
  }
  const words = `## Das sehen die Leute jetzt\n\nAusgabe ${release.edition}, gebaut am ${release.as_of}, unter ${address} zurückgelesen.\n\n`;
  const summary = words + (await readFile(join(ROOT, 'dist/summary.md'), 'utf8'));
  await summarize(summary);
  return 0;
}

/** For the console and the run's summary. */
async function summarize(words: string): Promise<void> {
  console.log(words);
  if (process.env.GITHUB_STEP_SUMMARY) await appendFile(process.env.GITHUB_STEP_SUMMARY, words);
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(`Nicht veröffentlicht: ${(error as Error).message}`);
  return 1;
});
