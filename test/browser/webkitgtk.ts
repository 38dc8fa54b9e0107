/** A Vitest provider for Debian's WebKitGTK: the webdriverio provider under the browser name that WebKitWebDriver takes, with its own X server. */
import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { webdriverio } from '@vitest/browser-webdriverio';
import { freePort } from '../worker/free-port.ts';

const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

export interface Driver {
  readonly port: number;
  stop(): void;
}

export interface Screen {
  readonly display: string;
  stop(): void;
}

/** WebKitGTK has no headless mode: a virtual display. */
export async function startScreen(size = { width: 1280, height: 1024 }): Promise<Screen> {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', `${size.width}x${size.height}x24`], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const display = await new Promise<string>((resolve) =>
    screen.stdout.once('data', (chunk) => resolve(`:${String(chunk).trim()}`)),
  );
  const stop = (): void => void screen.kill();
  process.once('exit', stop);
  return { display, stop };
}

/** A screen, and the driver that shows its browser there. */
export async function startDriver(): Promise<Driver> {
  const port = await freePort();
  const screen = await startScreen();
  // Composited, a page that stands still takes half a core: it is painted anew for every frame.
  const env = { ...process.env, DISPLAY: screen.display, WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' });
  const stop = (): void => {
    driver.kill();
    screen.stop();
  };
  process.once('exit', stop);
  for (let attempt = 0; attempt < 100; attempt++) {
    const answered = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answered) return { port, stop };
    await pause(100);
  }
  stop();
  throw new Error(`WebKitWebDriver did not answer on port ${port}; is webkit2gtk-driver installed?`);
}

export const CAPABILITIES = {
  browserName: 'MiniBrowser',
  'wdio:enforceWebDriverClassic': true,
  'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation'] },
};

/** What of the provider's instance is overridden here. */
interface Instance {
  buildCapabilities(): object;
  openBrowser(...args: unknown[]): Promise<unknown>;
  close(): Promise<void>;
}

export function webkitgtk(): ReturnType<typeof webdriverio> {
  // The provider reads its port when it opens the browser; before that nobody knows which one is free.
  const options = { hostname: '127.0.0.1', port: 0, path: '/', capabilities: {} };
  const option = webdriverio(options);
  const make = option.providerFactory.bind(option);
  option.providerFactory = (project) => {
    const provider = make(project);
    const instance = provider as unknown as Instance;
    const open = instance.openBrowser.bind(provider);
    const close = instance.close.bind(provider);
    let started: Promise<Driver> | undefined;
    instance.buildCapabilities = () => CAPABILITIES;
    instance.openBrowser = async (...args) => {
      options.port = (await (started ??= startDriver())).port;
      return open(...args);
    };
    instance.close = async () => {
      await close().finally(async () => (await started)?.stop());
    };
    return provider;
  };
  return option;
}
