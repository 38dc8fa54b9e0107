/** The partner's demo page from the real Worker, on a phone: when can I go, whom can I call; also once the network is gone. */
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { deploy, ROOT, type Deployment } from '../worker/deployment.ts';
import { inEachEngine } from './stage.ts';
import { becomes } from './visit.ts';
import { WITNESS } from './witness.ts';

let deployment: Deployment;
let front: Server;
let origin: string;
let off = false;

/** Stands before the Worker: puts the witness into pages, and can cut the network. */
function startFront(behind: URL): Server {
  return createServer((asked, answer) => {
    if (off) return void asked.socket.destroy();
    if (asked.url === '/witness.js')
      return void answer.writeHead(200, { 'content-type': 'text/javascript' }).end(WITNESS);
    const headers = { ...asked.headers, 'accept-encoding': 'identity' };
    const onward = request(new URL(asked.url ?? '/', behind), { method: asked.method, headers }, async (from) => {
      const body = await buffer(from);
      const page = from.headers['content-type']?.startsWith('text/html');
      const sent = page ? body.toString().replace('<head>', '<head><script src="/witness.js"></script>') : body;
      const { 'content-length': _, 'transfer-encoding': __, ...kept } = from.headers;
      answer.writeHead(from.statusCode ?? 502, kept).end(sent);
    });
    onward.on('error', () => answer.destroy());
    onward.end();
  });
}

beforeAll(async () => {
  deployment = await deploy('partner', { assets: true });
  front = startFront(deployment.url);
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(front.address() as AddressInfo).port}`;
  await mkdir(join(ROOT, 'dist/test/partner'), { recursive: true });
});
afterAll(async () => {
  front.close();
  front.closeAllConnections();
  await deployment.close();
});

inEachEngine((tab, name) => {
  /** The next session's time, and a number that can be called, whole inside the first screen. */
  const answered = (): Promise<boolean[]> =>
    tab.ask((witness) => [witness.whole('[part~=line] time'), witness.whole('a[href^="tel:"]')]);

  it.each(['de', 'ar'])('the first screen answers in %s, also without the network', async (lang) => {
    await tab.goto(`${origin}/demo/partner/`);
    await becomes(tab, ({ text }) => text() !== '', true);
    await tab.ask((witness, given) => {
      const menu = witness.elements()[0]?.shadowRoot?.querySelector('select');
      if (!menu) return;
      menu.value = given;
      menu.dispatchEvent(new Event('change'));
    }, lang);
    await becomes(
      tab,
      ({ elements }, given) => elements()[0]?.shadowRoot?.querySelector<HTMLElement>('[part~=root]')?.lang === given,
      true,
      lang,
    );
    expect(await tab.ask(() => [innerWidth, innerHeight])).toEqual([390, 844]);
    expect(await answered()).toEqual([true, true]);
    await tab.picture(join(ROOT, `dist/test/partner/${name}-${lang}.png`));
    const told = await tab.ask(({ text }) => text());
    off = true;
    front.closeAllConnections();
    try {
      await tab.ask(({ elements }) => (elements()[0] as HTMLElement & { reload(): Promise<void> }).reload());
      expect(await answered()).toEqual([true, true]);
      expect(await tab.ask(({ text }) => text())).toBe(told);
      expect(await tab.ask(({ said }) => said.length)).toBe(1);
    } finally {
      off = false;
    }
    expect(await tab.ask(({ broken }) => broken)).toEqual([]);
    expect(await tab.ask(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(
      true,
    );
  });
});
