/** `npm start` and `npm run preview` over broken data answer with the check's words, and with the service once they are mended. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { copyWithFewLanguages } from '../build-copy.ts';
import { firstEdition } from '../data/scratch.ts';
import { freePort } from '../worker/free-port.ts';

const PATIENCE = 120_000;

let folder = '';
let server: ChildProcess | undefined;

afterEach(async () => {
  if (server?.pid) process.kill(-server.pid, 'SIGTERM');
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** The first answer with a status, at an address of the service. */
async function answer(port: number, status: number): Promise<Response> {
  const last = Date.now() + PATIENCE;
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${port}/v1/centers.json`).catch(() => undefined);
    if (response?.status === status) return response;
    if (Date.now() > last) throw new Error(`no answer with ${status}, but ${response?.status ?? 'none'}`);
    await setTimeout(300);
  }
}

describe.each(['start', 'preview'])('npm run %s', (verb) => {
  it(
    'says what is wrong with the data, picks up the repair, and the next slip',
    { timeout: 3 * PATIENCE },
    async () => {
      folder = await mkdtemp(join(tmpdir(), 'broken-start-'));
      copyWithFewLanguages(folder);
      const file = firstEdition(folder);
      const whole = await readFile(file, 'utf8');
      const broken = whole.replace('"closes_at": "12:00"', '"closes_at": "09:00"');
      await writeFile(file, broken);
      const port = await freePort();
      server = spawn('npm', ['run', verb, '--', '--port', String(port)], {
        cwd: folder,
        detached: true,
        stdio: 'ignore',
      });

      const refused = await answer(port, 503);
      expect(Object.fromEntries(refused.headers)).toMatchObject({
        'content-type': 'text/plain; charset=utf-8',
        'cache-control': 'no-store',
      });
      expect(await refused.text()).toMatch(
        /\/centers\/0\/schedules\/0 \(nord-open-mo\): closes_at 09:00 is before opens_at 10:00; swap them[^]*nothing was built/,
      );
      await writeFile(file, whole);
      expect(await (await answer(port, 200)).json()).toHaveProperty('edition');
      await writeFile(file, broken);
      await answer(port, 503);
    },
  );
});
