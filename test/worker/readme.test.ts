/** README, executed: its first command starts the service, and each of its curl lines answers with the stated media type. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from './free-port.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { scripts: Record<string, string> };
const run = promisify(execFile);

const curlLines = [...readme.matchAll(/^\|[^|]+\| `curl ([^`]+)` +\| `([^`]+)` +\|$/gm)].map(
  ([, url = '', type = '']) => ({
    url,
    type,
  }),
);

describe('README', () => {
  let server: ChildProcess;
  let port: number;

  beforeAll(async () => {
    port = await freePort();
    server = spawn('npm', ['start', '--', '--port', String(port)], { cwd: root, detached: true, stdio: 'ignore' });
    await answering(`http://127.0.0.1:${port}/v1/centers.json`);
  });

  afterAll(() => {
    if (server.pid) process.kill(-server.pid, 'SIGTERM');
  });

  it('lists the feeds with a curl line each', () => {
    expect(curlLines.length).toBeGreaterThanOrEqual(15);
  });

  it.each(curlLines)('shows a line that works: curl $url', async ({ url, type }) => {
    const here = url.replace('127.0.0.1:8787', `127.0.0.1:${port}`);
    const { stdout } = await run('curl', ['-sS', '-o', '/dev/null', '-w', '%{http_code} %{content_type}', here]);
    expect(stdout).toBe(`200 ${type}`);
  });

  it('embeds a widget whose script and link answer', async () => {
    const snippet = /```html\n(<script[\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const addresses = [...snippet.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url = '']) => url);
    expect(addresses).toHaveLength(2);
    for (const url of addresses) {
      const response = await fetch(url.replace('127.0.0.1:8787', `127.0.0.1:${port}`));
      expect(response.status, url).toBe(200);
    }
  });

  it('names only commands that package.json has', () => {
    const named = [...readme.matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(scripts, name).toHaveProperty([name]);
  });

  it('names only files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) => path);
    const files = [...readme.matchAll(/`((?:data|worker|widget|test|\.ci|\.github)\/[\w./-]*)`/g)].map(
      ([, path = '']) => path,
    );
    expect(files.length).toBeGreaterThan(10);
    for (const path of [...links, ...files]) expect(existsSync(root + path), path).toBe(true);
  });
});

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 240; tries++) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`npm start did not answer at ${url} within a minute`);
}
