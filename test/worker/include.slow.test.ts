/** The PHP and the job for cron of the builder's page on a partner's server, against the running Worker behind a network that fails in every way. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../interop/external.ts';
import { hasCurl } from '../site/cms/apache.ts';
import { hasPhp } from '../site/cms/wordpress.ts';
import { type Deployment, deploy } from './deployment.ts';
import { freePort } from './free-port.ts';

/** Each answers in another wrong way; none of them may reach a reader. */
const FAULTS: Readonly<Record<string, (response: ServerResponse, whole: string) => void>> = {
  'refuses connections': (response) => response.socket?.resetAndDestroy(),
  'never answers': () => undefined,
  'stops in the middle': (response, whole) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.write(whole.slice(0, 500), () => response.socket?.end());
  },
  'answers with an error': (response) => response.writeHead(500).end('<div>boom</div>'),
  'answers with somebody else’s page': (response) => response.writeHead(200).end('<title>Log in</title><p>WLAN</p>'),
  'answers with nothing': (response) => response.writeHead(200).end(),
};

let worker: Deployment;
let network: Server;
let origin: string;
let fault: string | undefined;
const asked: string[] = [];
let folder: string;
let php: ChildProcess;
let address: string;

const BEFORE = `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>Migrationsdienst</title><style>.hours { color: red }</style></head>
<body><main><h1>Beratung</h1>`;
const AFTER = '</main></body></html>';

/** The builder's text for Mitte and West in Turkish, as a webmaster copies it. */
async function snippet(id: string): Promise<string> {
  const page = await (await worker.fetch('/de/embed/snippet/?center=mitte&center=west&lang=tr')).text();
  const [, text = ''] = new RegExp(`<pre id="${id}"[^>]*>([^<]*)</pre>`).exec(page) ?? [];
  const plain = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'");
  return plain.replaceAll('&amp;', '&').replaceAll(worker.url.origin, origin);
}

async function serve(as: { uid?: number } = {}): Promise<void> {
  const port = await freePort();
  php = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', folder], { stdio: 'ignore', ...as });
  address = `http://127.0.0.1:${port}/page.php`;
  await vi.waitFor(() => fetch(address.replace('page.php', 'nothing')), { timeout: 10_000, interval: 50 });
}

/** What a reader gets between the page's own parts. */
async function included(): Promise<string> {
  const page = await (await fetch(address)).text();
  expect(page.startsWith(BEFORE) && page.endsWith(AFTER), page).toBe(true);
  return page.slice(BEFORE.length, -AFTER.length).trim().replace(/\n+/g, '\n');
}

/** As if the last question had been an hour ago. */
async function age(): Promise<void> {
  const hourAgo = new Date(Date.now() - 3_600_000);
  for (const name of await readdir(folder)) await utimes(join(folder, name), hourAgo, hourAgo);
}

const fragment = async (id: string): Promise<string> => (await worker.fetch(`/v1/fragments/${id}/tr/`)).text();
const both = async (): Promise<string> => `${await fragment('mitte')}${await fragment('west')}`.trim();

describe.runIf(hasPhp())('the include', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    worker = await deploy('include', { assets: false, vars: {} });
    network = createServer((request, response) => {
      asked.push(request.url ?? '');
      void worker
        .fetch(request.url ?? '/')
        .then((answer) => answer.text())
        .then((whole) => (fault ? FAULTS[fault]?.(response, whole) : response.end(whole)));
    });
    await new Promise<void>((done) => network.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(network.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    network.close();
    network.closeAllConnections();
    await worker.close();
  });

  beforeEach(async () => {
    fault = undefined;
    asked.length = 0;
    folder = await mkdtemp(join(tmpdir(), 'partner-'));
    await chmod(folder, 0o755);
    await writeFile(join(folder, 'page.php'), `${BEFORE}${await snippet('php')}${AFTER}`);
    await serve();
  });
  afterEach(async () => {
    php.kill();
    await rm(folder, { recursive: true });
  });

  it('puts the hours into a page that stays valid and keeps its looks', async () => {
    const html = await included();
    expect(html).toBe(await both());
    const { results } = await new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'void-style': 'off', 'no-trailing-whitespace': 'off', 'doctype-style': 'off' },
    }).validateString(BEFORE + html + AFTER);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    );
    expect(html).not.toMatch(/<(?:style|script|link)| (?:style|id|on\w+)=/);
    for (const [, names = ''] of html.matchAll(/ class="([^"]*)"/g)) expect(names).toMatch(/^next-consultation-\w+$/);
  });

  it('asks once and then shows its copy', async () => {
    await included();
    expect(asked).toHaveLength(2);
    expect(await included()).toBe(await both());
    expect(asked).toHaveLength(2);
    await age();
    await included();
    expect(asked).toHaveLength(4);
  });

  it.each(Object.keys(FAULTS))('shows its last copy when the feed %s, and does not wait again at once', async (how) => {
    await included();
    await age();
    fault = how;
    asked.length = 0;
    expect(await included()).toBe(await both());
    // PHP asks a second time where the connection broke before an answer.
    expect(asked.length).toBeGreaterThanOrEqual(2);
    asked.length = 0;
    await included();
    expect(asked).toEqual([]);
  });

  it.each(Object.keys(FAULTS))('says without a copy whom to call when the feed %s', async (how) => {
    fault = how;
    const html = await included();
    for (const [id, number] of [
      ['mitte', '+4920360802707'],
      ['west', '+492065550087'],
    ] as const) {
      expect(html).toContain(`<a href="${origin}/tr/centers/${id}/">Randevusuz danışma saati: RSC `);
      expect(html).toContain(`<a href="tel:${number}">`);
    }
    expect(html).not.toMatch(/Warning|Notice|boom|WLAN|next-consultation-fragment/);
    expect(html.match(/<p lang="tr" dir="ltr">/g)).toHaveLength(2);
  });

  it('shows the hours also where it may not keep a copy', async () => {
    php.kill();
    if (process.getuid?.() === 0) await serve({ uid: 65_534 });
    else {
      await chmod(folder, 0o555);
      await serve();
    }
    expect(await included()).toBe(await both());
    expect(await readdir(folder)).toEqual(['page.php']);
    await chmod(folder, 0o755);
  });

  it.runIf(hasCurl()).each(Object.keys(FAULTS))(
    'as a job for cron keeps the last copy when the feed %s',
    async (how) => {
      const jobs = (await snippet('include-once')).trim().split('\n');
      const commands = jobs.map((job) => job.replace(/^(?:\S+\s+){5}/, '').replace('/var/www/html', folder));
      const copies = async () =>
        Promise.all(['mitte', 'west'].map((id) => readFile(join(folder, `next-consultation-${id}-tr.html`), 'utf8')));
      for (const command of commands) await run('sh', ['-c', command]);
      expect((await copies()).join('').trim()).toBe(await both());
      fault = how;
      // So that the test need not wait as long as a server may.
      for (const command of commands)
        await expect(run('sh', ['-c', command.replace('-m 20', '-m 1')])).rejects.toThrow();
      expect((await copies()).join('').trim()).toBe(await both());
    },
  );
});
