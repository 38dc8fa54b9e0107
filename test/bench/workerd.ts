/** Cloudflare's runtime without anything around it: `workerd serve`, a configuration of a few lines, CPU time from the kernel. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './root.ts';

const BINARY = join(ROOT, 'node_modules/@cloudflare/workerd-linux-64/bin/workerd');
export const PUBLIC_ORIGIN = 'https://example.test';

export interface Module {
  readonly name: string;
  readonly bytes: string | Uint8Array;
}

/** The built Worker's modules, the entry first. */
export async function workerModules(root: string): Promise<Module[]> {
  const folder = join(root, 'dist/worker');
  const names = (await readdir(folder)).sort((a, b) => Number(b === 'index.js') - Number(a === 'index.js'));
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })));
}

/** A Worker ready to be started any number of times. */
export interface Prepared {
  readonly config: string;
  readonly port: number;
}

export interface Running {
  readonly url: string;
  /** CPU time that all its threads have used since the start, in nanoseconds. */
  readonly cpu: () => number;
  /** The ids of its threads. */
  readonly threads: () => string;
  /** Memory in bytes: now, and at the most. */
  readonly memory: () => { readonly resident: number; readonly peak: number };
  readonly close: () => Promise<void>;
}

/**
 * Writes modules and configuration; the first module is the entry. The configuration is compiled once, modules inside, so that a
 * start reads bytes and does not parse the language that it is written in, which no deployed Worker's start does.
 */
export async function prepareWorker(folder: string, modules: readonly Module[]): Promise<Prepared> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { name, bytes } of modules) await writeFile(join(folder, name), bytes);
  const port = await freePort();
  const listed = modules.map(({ name }) => `(name = "${name}", ${kindOf(name)} = embed "${name}")`).join(', ');
  const config = join(folder, 'config.capnp');
  await writeFile(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = .it)], sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]);
const it :Workerd.Worker = (modules = [${listed}], compatibilityDate = "2026-11-17", bindings = [(name = "PUBLIC_ORIGIN", text = "${PUBLIC_ORIGIN}")]);
`,
  );
  const { stdout } = await promisify(execFile)(BINARY, ['compile', '--config-only', config], {
    encoding: 'buffer',
    maxBuffer: 256 * 1024 * 1024,
  });
  const compiled = join(folder, 'config.bin');
  await writeFile(compiled, stdout);
  return { config: compiled, port };
}

/** Starts it and waits for the first answer to a path. With an inspector, `heap` works. */
export async function start(
  { config, port }: Prepared,
  path = '/',
  inspector?: number,
): Promise<Running & { readonly first: Response }> {
  const inspected = inspector === undefined ? [] : [`--inspector-addr=127.0.0.1:${inspector}`];
  const child = spawn(BINARY, ['serve', '--binary', ...inspected, config], { stdio: ['ignore', 'ignore', 'inherit'] });
  const url = `http://127.0.0.1:${port}`;
  const first = await answered(child, url + path);
  const { pid = 0 } = child;
  return {
    url,
    first,
    cpu: () => cpuOf(pid),
    threads: () => threadsOf(pid).join(),
    memory: () => memoryOf(pid),
    close: () => closed(child),
  };
}

async function answered(child: ChildProcess, url: string): Promise<Response> {
  for (let tries = 0; tries < 2000; tries++) {
    if (child.exitCode !== null) throw new Error(`workerd ended with ${child.exitCode}`);
    try {
      const response = await fetch(url);
      return new Response(await response.arrayBuffer(), { status: response.status });
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  child.kill();
  throw new Error(`no answer from ${url}`);
}

function closed(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.on('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

/** The first number of schedstat is time on the CPU (Documentation/scheduler/sched-stats.rst), thread by thread. */
function cpuOf(pid: number): number {
  return threadsOf(pid).reduce((sum, id) => {
    const [time = '0'] = readFileSync(`/proc/${pid}/task/${id}/schedstat`, 'utf8').split(' ');
    return sum + Number(time);
  }, 0);
}

const threadsOf = (pid: number) => readdirSync(`/proc/${pid}/task`);

function memoryOf(pid: number) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const line = (name: string) => 1024 * Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0);
  return { resident: line('VmRSS'), peak: line('VmHWM') };
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function kindOf(name: string): string {
  return name.endsWith('.bin') ? 'data' : 'esModule';
}
