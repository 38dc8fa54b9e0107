// The npm package as somebody else gets it: installed from the tarball, compiled against under every strict option, in both ways of resolving.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packWidget } from '../../widget/publish/archive.ts';
import { WIDGET_VERSION } from '../../widget/version.ts';
import { ROOT } from '../worker/deployment.ts';

const run = promisify(execFile);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'consumer-'));
  await packWidget(folder, 'https://feed.example');
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  const install = [
    'install',
    '--offline',
    '--no-audit',
    '--no-fund',
    `./next-consultation-widget-${WIDGET_VERSION}.tgz`,
  ];
  await run('npm', install, { cwd: folder });
  await cp(join(ROOT, 'test/fixtures/consumer.ts.txt'), join(folder, 'consumer.ts'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const compile = (...more: string[]): Promise<string> =>
  run(
    join(ROOT, 'node_modules/.bin/tsc'),
    [
      ...['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--target', 'es2022'],
      ...['--lib', 'es2022,dom', '--types', '', ...more, 'consumer.ts'],
    ],
    { cwd: folder },
  ).then(
    () => '',
    (error: { stdout: string }) => error.stdout,
  );

describe('the npm package', () => {
  it.each(['bundler', 'nodenext'])('has typings that a page compiles against (%s)', async (resolution) => {
    const module = resolution === 'bundler' ? 'esnext' : 'nodenext';
    expect(await compile('--module', module, '--moduleResolution', resolution)).toBe('');
  });

  it('has typings that find a wrong page', async () => {
    await writeFile(
      join(folder, 'consumer.ts'),
      `import 'next-consultation-widget';\ndocument.querySelector('next-consultation')!.layout = 'spiral';\n`,
    );
    expect(await compile('--module', 'nodenext')).toContain(`Type '"spiral"' is not assignable`);
  });

  it('has types of its own for the templates of frameworks, and a guide to each', async () => {
    const at = join(folder, 'node_modules/next-consultation-widget');
    const guides = await readdir(join(at, 'guides'));
    for (const framework of ['react', 'svelte', 'vue']) {
      expect(guides).toContain(`${framework}.md`);
      expect(await readFile(join(at, `${framework}.d.ts`), 'utf8')).toContain(`declare module '${framework}`);
      expect(await readFile(join(at, 'guides', `${framework}.md`), 'utf8')).toContain(
        `next-consultation-widget/${framework}'`,
      );
    }
  });

  it('says where its parts lie, and ships every one of them', async () => {
    const at = join(folder, 'node_modules/next-consultation-widget');
    const read = async (path: string): Promise<string> => readFile(join(at, path), 'utf8');
    const { exports, customElements, sideEffects } = JSON.parse(await read('package.json')) as {
      readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
      readonly customElements: string;
      readonly sideEffects: readonly string[];
    };
    const targets = Object.values(exports).flatMap((it) => (typeof it === 'string' ? [it] : Object.values(it)));
    for (const target of [...targets, customElements, ...sideEffects])
      expect((await read(target.replace('*', 'ar.json'))).length).toBeGreaterThan(100);
    const { modules } = JSON.parse(await read(customElements)) as { modules: { path: string }[] };
    for (const { path } of modules) expect(await read(path)).toContain('next-consultation');
  });
});
