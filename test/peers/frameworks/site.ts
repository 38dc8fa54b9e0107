/** A project on disk, and its server. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readGuide, type Guide } from './guides.ts';
import { WIDGET } from './install-widget.ts';
import type { Project } from './project.ts';

export interface Site {
  readonly folder: string;
  readonly guide: Guide;
}

/** Writes what the guide says and what it takes for granted; packages are found in the folder above. */
export function layOut(folder: string, name: string, { guide: title, around, instead }: Project): Site {
  const site = { folder: join(folder, 'projects', name), guide: readGuide(join(folder, WIDGET), title) };
  rmSync(site.folder, { recursive: true, force: true });
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(site.folder, path)), { recursive: true });
    writeFileSync(join(site.folder, path), content);
  };
  for (const [path, content] of site.guide.files) write(path, content);
  for (const [path, content] of Object.entries(around)) write(path, besideScript(site.guide, content));
  for (const [as, meant] of Object.entries(instead ?? {})) {
    cpSync(join(folder, 'node_modules', meant), join(site.folder, 'node_modules', as), { recursive: true });
  }
  // Its types are of the project's own version.
  if (instead) cpSync(join(folder, WIDGET), join(site.folder, WIDGET), { recursive: true });
  return site;
}

/** Programs of the packages, which say and ask nothing. */
export const environmentOf = (folder: string): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: `${join(folder, 'node_modules/.bin')}:${process.env['PATH']}`,
  ...{ NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false', CI: 'true', NO_COLOR: '1', NODE_ENV: '' },
});

/** A path of the guide stands for the page that loads the built script beside it. */
const besideScript = ({ files }: Guide, content: string): string =>
  files.get(content)?.replace('./src/main.js', './main.js') ?? content;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

export interface Server {
  readonly address: string;
  stop(): void;
}

/** Serves a folder, or runs the command that serves. */
export async function start(site: Site, shown: Project['shown'], folder: string): Promise<Server> {
  if ('command' in shown) return startCommand(site, shown.command, folder);
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*/, '').replace(/\/$/, '/index.html');
    try {
      const bytes = readFileSync(join(site.folder, shown.folder, path));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, stop: () => void (server.close(), server.closeAllConnections()) };
}

async function startCommand({ folder: cwd }: Site, command: string, folder: string): Promise<Server> {
  const port = await freePort();
  const env = { ...environmentOf(folder), PORT: String(port) };
  const child = spawn('bash', ['-c', `exec ${command}`], { cwd, env, stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      break;
    await pause(200);
  }
  return { address, stop: () => void child.kill() };
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
