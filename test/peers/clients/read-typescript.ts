/**
 * A client in TypeScript is generated, compiled strictly, and reads every address of a live server:
 * `node read-typescript.ts LIVE PACKAGES FOLDER CLIENT [VERSION]`. PACKAGES holds node_modules; prints lines as judge.ts names them.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { addressOf, operationsOf } from './operations.ts';
import { TYPESCRIPT_CLIENTS } from './typescript-clients.ts';

const [live = '', packages = '', folder = '', name = '', version = ''] = process.argv.slice(2);
const client = TYPESCRIPT_CLIENTS[name];
if (!client) throw new Error(`no such client: ${name}; there are ${Object.keys(TYPESCRIPT_CLIENTS).join(', ')}`);
const modules = resolve(packages, 'node_modules');

/** A program of the packages, in the folder. */
function run(program: string, ...words: readonly string[]): void {
  execFileSync(process.execPath, [join(modules, '.bin', program), ...words], { cwd: folder, stdio: ['ignore', 2, 2] });
}

const COMPILER_OPTIONS = {
  strict: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: [],
};

const text = await (await fetch(`${live}/openapi.json`)).text();
const operations = operationsOf(text);
mkdirSync(folder, { recursive: true });
if (client.packages.length > 0) rmSync(join(folder, 'client'), { recursive: true, force: true });
const files = {
  'openapi.json': text,
  'package.json': '{"type":"module"}',
  'tsconfig.json': JSON.stringify({ compilerOptions: COMPILER_OPTIONS, files: ['calls.ts'] }),
  'hey-api.config.mjs': `export default { input: 'openapi.json', output: { path: 'client', tsConfigPath: null } };`,
  'orval.config.mjs': `export default { api: { input: 'openapi.json', output: { target: 'client/api.ts', client: 'fetch', baseUrl: ${JSON.stringify(live)} } } };`,
  'calls.ts': [
    client.header(operations, live),
    'export const calls: Readonly<Record<string, () => Promise<unknown>>> = {',
    ...operations.map((one) => `  ${one.id}: () => ${client.call(one)},`),
    '};',
  ].join('\n'),
};
for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
symlinkSync(modules, join(folder, 'node_modules'));
client.generate(run, live);
run('tsc', '--project', '.');

const outfile = resolve(folder, 'calls.mjs');
await build({ entryPoints: [join(folder, 'calls.ts')], outfile, bundle: true, format: 'esm', platform: 'node' });
const { calls } = (await import(pathToFileURL(outfile).href)) as { calls: Record<string, () => Promise<unknown>> };

/** What a plain request gets. */
async function contentOf(address: string): Promise<unknown> {
  const response = await fetch(live + address);
  const type = response.headers.get('content-type') ?? '';
  return /[/+]json\b/.test(type) ? response.json() : response.text();
}

for (const operation of operations) {
  const address = addressOf(operation);
  try {
    const answer = await calls[operation.id]?.();
    const read = answer instanceof Blob ? await answer.text() : answer;
    const isEmpty = read === undefined || read === null || read === '';
    if (isEmpty) console.log(`error\t${address}\tnothing was read`);
    else if (!client.converts && !isDeepStrictEqual(read, await contentOf(address)))
      console.log(`error\t${address}\tother content than the answer's: ${JSON.stringify(read)?.slice(0, 80)}`);
  } catch (error) {
    const words = error instanceof Error ? error.message : JSON.stringify(error);
    console.log(`error\t${address}\t${words.replaceAll(/\s+/g, ' ').slice(0, 160)}`);
  }
}
const versionOf = (one: string) =>
  (JSON.parse(readFileSync(join(modules, one, 'package.json'), 'utf8')) as { version: string }).version;
console.log(`version\t${version || client.packages.map(versionOf).join(' with ')}`);
console.log(`figure\t${operations.length} addresses read by ${operations.length} compiled calls`);
