/** A Chromium out of a package that carries one, driven by its own protocol: no driver speaks to all of them. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliDecompressSync } from 'node:zlib';

export interface OldChromium {
  /** "92.0.4512.0". */
  readonly version: string;
  goto(address: string): Promise<void>;
  /** The value of an expression inside the page. */
  ask(expression: string): Promise<unknown>;
  /** A picture as PNG. */
  picture(): Promise<Uint8Array>;
  close(): void;
}

/** Libraries that the machine may lack, and a software renderer; one of them for each generation of the packages. */
const ARCHIVES = ['aws.tar.br', 'al2023.tar.br', 'swiftshader.tar.br'];

/** Unpacks `node_modules/<name>` of a folder, once. Returns the folder of the browser. */
export function unpack(folder: string, name: string): string {
  const [from, to] = [join(folder, 'node_modules', name, 'bin'), join(folder, 'unpacked', name)];
  if (existsSync(to)) return to;
  const half = `${to}.half`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  writeFileSync(join(half, 'chromium'), brotliDecompressSync(readFileSync(join(from, 'chromium.br'))), { mode: 0o755 });
  for (const archive of readdirSync(from).filter((file) => ARCHIVES.includes(file))) {
    execFileSync('tar', ['-xf', '-', '-C', half], { input: brotliDecompressSync(readFileSync(join(from, archive))) });
  }
  renameSync(half, to);
  return to;
}

const SWITCHES = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--single-process',
  '--no-zygote',
  '--hide-scrollbars',
];

export async function startOldChromium(folder: string): Promise<OldChromium> {
  const args = [...SWITCHES, '--window-size=390,844', '--remote-debugging-port=0', 'about:blank'];
  const environment = { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib'), HOME: folder };
  const browser = spawn(join(folder, 'chromium'), args, { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
  const close = (): void => void browser.kill('SIGKILL');
  process.once('exit', close);
  const host = await new Promise<string>((resolve, reject) => {
    let said = '';
    browser.stderr.on('data', (chunk) => {
      const [, found] = /DevTools listening on ws:\/\/([^/]+)/.exec((said += String(chunk))) ?? [];
      if (found) resolve(found);
    });
    browser.on('exit', () => reject(new Error(`it did not start: ${said.slice(0, 200)}`)));
  });
  const json = async (path: string): Promise<unknown> => (await fetch(`http://${host}/json/${path}`)).json();
  const { Browser } = (await json('version')) as { Browser: string };
  const send = await connect(await addressOfPage(() => json('list')));
  await send('Page.enable');
  return {
    version: Browser.replace(/.*\//, ''),
    goto: async (url) => void (await send('Page.navigate', { url })),
    async ask(expression) {
      const { result } = (await send('Runtime.evaluate', { expression, returnByValue: true })) as {
        result: { value?: unknown };
      };
      return result.value;
    },
    async picture() {
      const { data } = (await send('Page.captureScreenshot')) as { data: string };
      return Buffer.from(data, 'base64');
    },
    close,
  };
}

/** The page opens a little later than the door. */
async function addressOfPage(list: () => Promise<unknown>): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const [page] = (await list()) as { webSocketDebuggerUrl: string }[];
    if (page) return page.webSocketDebuggerUrl;
    await pause(100);
  }
  throw new Error('it opened no page');
}

type Send = (method: string, params?: object) => Promise<unknown>;

async function connect(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  await new Promise((resolve) => socket.addEventListener('open', resolve));
  const waiting = new Map<number, (answer: unknown) => void>();
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = JSON.parse(String(data)) as { id?: number; result?: unknown };
    if (id !== undefined) waiting.get(id)?.(result);
  });
  let last = 0;
  return (method, params = {}) =>
    new Promise((resolve) => {
      waiting.set(++last, resolve);
      socket.send(JSON.stringify({ id: last, method, params }));
    });
}
