/** While somebody develops, data that breaks a rule are answered with the check's words: a Worker that says them at every address. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeOutput } from './files.ts';
import { WORKER_FILE } from './worker-bundle.ts';

/** Writes it in place of the Worker. `assets`: the folder of files that would answer before it, which is emptied. */
export async function writeRefusal(root: string, assets: string, words: string): Promise<void> {
  await rm(join(root, assets), { recursive: true, force: true });
  await mkdir(join(root, assets), { recursive: true });
  await writeOutput(root, WORKER_FILE, refusalModule(words));
}

/** A module of a Worker: 503 (RFC 9110, section 15.6.4), stored by nobody, so that the repaired data are seen at once. */
function refusalModule(words: string): string {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', 'Retry-After': '5' };
  return `export default { fetch: () => new Response(${JSON.stringify(`${words}\n`)}, ${JSON.stringify({ status: 503, headers })}) };\n`;
}
