/** The archive for self-hosting, used as its README says: unpacked into a foreign folder, hours fetched by its script, drawn from that server alone. */
import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mondayAt } from '../../widget/clock.ts';
import { packWidget } from '../../widget/publish/archive.ts';
import { weekFile } from '../widget/weeks.ts';
import { sharedChromium } from './shared.ts';

const run = promisify(execFile);
/** Where the town has put it. */
const FOLDER = '/amt/dienste/sprechzeiten/';
const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json', html: 'text/html' };

let root: string;
let browser: Browser;
let feed: Server;
let town: Server;
let feedOrigin: string;
let townOrigin: string;
/** The week files that the feed gives out; others are 404. */
let answers = (monday: string): string | undefined => JSON.stringify(weekFile({ from: monday }));

const listen = (server: Server): Promise<string> =>
  new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)),
  );

const readme = (): Promise<string> => readFile(join(root, FOLDER, 'README.md'), 'utf8');
const policyLine = async (): Promise<string> => /^script-src .*$/m.exec(await readme())?.[0] ?? '';

/** Unpacks the ZIP without its top folder. */
async function unpack(): Promise<void> {
  const [zip = ''] = await packWidget(join(root, 'download'), feedOrigin);
  for (const [path, bytes] of Object.entries(unzipSync(await readFile(zip)))) {
    const file = join(root, FOLDER, path.split('/').slice(1).join('/'));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'town-'));
  feed = createServer((request, response) => {
    const week = answers(/weeks\/([\d-]+)\.json$/.exec(request.url ?? '')?.[1] ?? '');
    response.writeHead(week ? 200 : 404).end(week);
  });
  feedOrigin = await listen(feed);
  await unpack();
  // The policy that the README asks for, and nothing more.
  const policy = `default-src 'none'; ${await policyLine()}; require-trusted-types-for 'script'; trusted-types next-consultation`;
  town = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    readFile(join(root, path)).then(
      (body) =>
        response
          .writeHead(200, {
            'content-type': TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain',
            'content-security-policy': policy,
          })
          .end(request.method === 'HEAD' ? undefined : body),
      () => response.writeHead(404).end(),
    );
  });
  townOrigin = await listen(town);
  browser = await sharedChromium();
});
afterAll(async () => {
  for (const server of [feed, town]) server.close();
  await rm(root, { recursive: true, force: true });
});

const refresh = (): Promise<unknown> => run('sh', [join(root, FOLDER, 'refresh.sh')]);

async function visit(body: string): Promise<{ page: Page; asked: string[]; said: string[] }> {
  await writeFile(
    join(root, 'page.html'),
    `<!doctype html><html lang="tr"><meta charset="utf-8"><title>x</title>${body}`,
  );
  const page = await browser.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(`${townOrigin}/page.html`);
  return { page, asked, said };
}

/** The README's first piece of HTML. */
const snippet = async (): Promise<string> =>
  (/```html\n([^]*?)```/.exec(await readme())?.[1] ?? '').replaceAll('/next-consultation/', FOLDER);

const line = (page: Page): Promise<string | null> => page.locator('next-consultation [part~=line]').textContent();

describe('refresh.sh', () => {
  it('fetches this week and the next one', async () => {
    await refresh();
    const monday = mondayAt(Date.now());
    expect(await readdir(join(root, FOLDER, 'weeks'))).toEqual(
      [monday, mondayAt(Date.now() + 7 * 86_400_000)].map((it) => `${it}.json`),
    );
    expect(JSON.parse(await readFile(join(root, FOLDER, 'weeks', `${monday}.json`), 'utf8'))).toMatchObject({
      from: monday,
    });
  });

  it('keeps the last copy when the feed fails, and says that it failed', async () => {
    const good = answers;
    answers = () => undefined;
    await expect(refresh()).rejects.toThrow('404');
    answers = good;
    const monday = mondayAt(Date.now());
    expect(JSON.parse(await readFile(join(root, FOLDER, 'weeks', `${monday}.json`), 'utf8'))).toMatchObject({
      from: monday,
    });
  });
});

describe('the snippet of the README', () => {
  it('draws the hours in the page’s language, from this server alone, under the policy of the README', async () => {
    const { page, asked, said } = await visit(await snippet());
    expect(await line(page)).toMatch(/\d\d:\d\d/);
    expect(await page.locator('next-consultation [part~=root]').getAttribute('lang')).toBe('tr');
    expect(asked.filter((url) => !url.startsWith(townOrigin))).toEqual([]);
    expect(asked).toContain(`${townOrigin}${FOLDER}words/tr.json`);
    expect(said).toEqual([]);
    await page.close();
  });

  it('leaves its link where the script is missing', async () => {
    const { page } = await visit((await snippet()).replace('next-consultation.js', 'gone.js'));
    expect(await page.locator('next-consultation a').isVisible()).toBe(true);
    await page.close();
  });
});

describe('element.js', () => {
  it('gives the class and does nothing else: no definition, no request, no hook taken', async () => {
    await writeFile(
      join(root, 'own.js'),
      `import * as all from '${FOLDER}element.js';
       const before = [Object.keys(all).join(), customElements.get('next-consultation') === undefined, document.querySelector('a').className];
       customElements.define('my-hours', class extends all.NextConsultation {});
       document.body.dataset.before = before.join(' ');`,
    );
    const { page, asked, said } = await visit(
      `<a class="next-consultation" href="/">x</a><my-hours center="mitte" src="${FOLDER}"></my-hours><script type="module" src="/own.js"></script>`,
    );
    await page.locator('my-hours [part~=line]').waitFor();
    expect(await page.locator('body').getAttribute('data-before')).toBe('NextConsultation true next-consultation');
    expect(said).toEqual([]);
    expect(asked.filter((url) => url.includes('/weeks/'))).toHaveLength(1);
    await page.close();
  });
});
