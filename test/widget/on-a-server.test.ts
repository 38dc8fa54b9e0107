// The scripts where there is no page: imported on a server by a bundler's output, they do nothing and throw nothing. And nothing in
// them is newer than the baseline's syntax.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BASELINE } from '../../widget/publish/bundle-script.ts';
import { presentFiles } from '../../widget/publish/present-files.ts';

const scripts = new Map(
  (await presentFiles())
    .filter(({ path }) => path.endsWith('.js'))
    .map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'widget-'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  for (const [path, code] of scripts) await writeFile(join(folder, path.replace('.classic.js', '.classic.cjs')), code);
});
afterAll(() => rm(folder, { recursive: true }));

it('the modules are imported, and leave no mark', async () => {
  const before = Object.getOwnPropertyNames(globalThis);
  const [page, element] = await Promise.all(
    ['next-consultation.js', 'element.js'].map((path) => import(join(folder, path)) as Promise<object>),
  );
  expect(Object.keys(page ?? {})).toEqual([]);
  expect(Object.keys(element ?? {})).toEqual(['NextConsultation']);
  expect(Object.getOwnPropertyNames(globalThis)).toEqual(before);
});

it('the classic script is required, and leaves no mark', () => {
  const before = Object.getOwnPropertyNames(globalThis);
  createRequire(join(folder, 'x.cjs'))('./next-consultation.classic.cjs');
  expect(Object.getOwnPropertyNames(globalThis)).toEqual(before);
});

it('the classic script ends what stands before it, and can be followed by anything', () => {
  const joined = `var before = function () {}\n${scripts.get('next-consultation.classic.js')}\n(function () { after = this; })()`;
  const run = new Function('after', `${joined}; return [typeof before, after === undefined];`);
  expect(run()).toEqual(['function', false]);
});

it.each([...scripts.keys()])('%s has nothing left to lower', async (path) => {
  const code = scripts.get(path) ?? '';
  const supported = { destructuring: true, 'optional-chain': true };
  const [lowered, asItIs] = await Promise.all([
    transform(code, { target: BASELINE, supported }),
    transform(code, { target: 'esnext' }),
  ]);
  expect(lowered.code === asItIs.code).toBe(true);
});
