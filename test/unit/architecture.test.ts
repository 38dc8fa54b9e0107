import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Source {
  readonly path: string;
  readonly text: string;
  /** Without comments, so that words about the clock are not taken for the clock. */
  readonly code: string;
  /** Paths below the project, resolved. */
  readonly imports: readonly string[];
}

const sources: Source[] = [];
for (const folder of ['worker', 'widget', 'data/tools']) {
  for (const file of await readdir(join(ROOT, folder), { recursive: true })) {
    if (!/\.tsx?$/.test(file) || file.endsWith('.d.ts') || file.startsWith('releases')) continue;
    const path = `${folder}/${file.replaceAll('\\', '/')}`;
    const text = await readFile(join(ROOT, path), 'utf8');
    const imports = [
      ...text.matchAll(/^(?:import|export)\b[^;]*?from '(\.[^']+)'|^import '(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm),
    ].map((match) => posix.join(posix.dirname(path), match[1] ?? match[2] ?? match[3] ?? ''));
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
    sources.push({ path, text, code, imports });
  }
}

/** Runs in Node only: entry points and tools. */
const isTool = (path: string) =>
  /^(?:data\/tools\/|worker\/build(?:\/|\.ts$)|widget\/(?:bundle|pack)(?:\/|\.ts$|-))/.test(path);
/** Runs in the reader's browser, though it lies beside the pages that load it. */
const isBrowser = (path: string) => path.startsWith('worker/site/browser/') || path.startsWith('widget/');

/** Layers of the Worker in reading order; a file imports from its own layer or from one before. */
const LAYERS: ReadonlyArray<RegExp> = [
  /^worker\/offsets\.ts$/,
  /^worker\/zone\.ts$/,
  /^worker\/directory\.ts$/,
  /^worker\/(?:text|holidays|public-holidays)\.ts$/,
  /^worker\/schedule\.ts$/,
  /^worker\/edition\.ts$/,
  /^worker\/(?:reasons|sessions)\.ts$/,
  /^worker\/feeds\/(?!docs\.ts)/,
  /^worker\/(?:revisions\.ts|source(?:\.ts|\/)|feeds\/docs\.ts|http\/|catalog\/|hsds\/|openapi\/|ogc\/|search\/)/,
  /^worker\/site\//,
  /^worker\/sections\//,
  /^worker\/router\.ts$/,
  /^worker\/app\.ts$/,
  /^worker\/index\.ts$/,
];
const layerOf = (path: string) => LAYERS.findIndex((layer) => layer.test(path));

const found = (list: Source[], wrong: (one: Source) => string[]) =>
  list.flatMap((one) => wrong(one).map((what) => `${one.path}: ${what}`));

describe('the house', () => {
  it('keeps Worker and widget apart: their one seam is the week file', () => {
    const wrong = found(sources, ({ path, imports }) =>
      imports.filter(
        (other) =>
          (path.startsWith('widget/') && other.startsWith('worker/')) ||
          (path.startsWith('worker/') && !isTool(path) && other.startsWith('widget/')),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('is read from zone to index: a file imports only what stands before it', () => {
    const worker = sources.filter(({ path }) => path.startsWith('worker/') && !isTool(path) && !isBrowser(path));
    expect(worker.filter(({ path }) => layerOf(path) < 0).map(({ path }) => path)).toEqual([]);
    const wrong = found(worker, ({ path, imports }) =>
      imports.filter((other) => other.startsWith('worker/') && layerOf(other) > layerOf(path)),
    );
    expect(wrong).toEqual([]);
  });

  it('has feeds that do not know each other', () => {
    const listed = sources.find(({ path }) => path === 'worker/feeds/index.ts')?.imports ?? [];
    const formats = listed.filter((path) => !path.endsWith('/feed.ts') && path.startsWith('worker/feeds/'));
    expect(formats.length).toBeGreaterThan(3);
    const wrong = found(
      sources.filter(({ path }) => formats.includes(path)),
      ({ imports }) => imports.filter((other) => formats.includes(other) || other === 'worker/feeds/index.ts'),
    );
    expect(wrong).toEqual([]);
  });

  it('meets the clock at its edges only', () => {
    const MAY =
      /^(?:worker\/index\.ts|worker\/site\/browser\/.*|widget\/(?:next-consultation|client|clock|ticker|share|configurator)\.ts)$/;
    const wrong = found(
      sources.filter(({ path }) => !MAY.test(path) && !isTool(path)),
      ({ code }) =>
        [...code.matchAll(/Date\.now\(|new Date\(\)|performance\.now\(|Temporal\.Now/g)].map(([what]) => what),
    );
    expect(wrong).toEqual([]);
  });

  it('meets the network in the widget’s client only, and the environment in no served file', () => {
    const MAY = /^(?:worker\/site\/browser\/.*|widget\/(?:client|share|next-consultation|configurator)\.ts)$/;
    const wrong = found(
      sources.filter(({ path }) => !MAY.test(path) && !isTool(path)),
      ({ code }) =>
        [...code.matchAll(/(?<![.\w])fetch\(|process\.|XMLHttpRequest|WebSocket|sendBeacon/g)].map(([what]) => what),
    );
    expect(wrong).toEqual([]);
  });

  it('has no DOM in what runs in the Worker', () => {
    const wrong = found(
      sources.filter(({ path }) => path.startsWith('worker/') && !isTool(path) && !isBrowser(path)),
      ({ code }) =>
        [...code.matchAll(/(?<![.\w'"/])(?:document|window|localStorage|navigator)\./g)].map(([what]) => what),
    );
    expect(wrong).toEqual([]);
  });

  it('stores nothing at the reader’s: no cookie, no storage', () => {
    const wrong = found(
      sources.filter(({ path }) => !isTool(path)),
      ({ code }) =>
        [...code.matchAll(/localStorage|sessionStorage|document\.cookie|indexedDB|[sS]et-[cC]ookie/g)].map(
          ([what]) => what,
        ),
    );
    expect(wrong).toEqual([]);
  });

  it('says at the head of every file what it is for', () => {
    expect(sources.filter(({ text }) => !/^(?:\/\*\*|\/\/|\/\*)/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('has no any, no silenced compiler and no note of work left undone', () => {
    const wrong = found(sources, ({ text, code }) => [
      ...[...code.matchAll(/: any\b|as any\b|<any>/g)].map(([what]) => what),
      ...[...text.matchAll(/@ts-(?:ignore|expect-error|nocheck)|\b(?:TODO|FIXME|XXX)\b/g)].map(([what]) => what),
    ]);
    expect(wrong).toEqual([]);
  });

  it('uses Hono’s core and its jsx, none of its middleware', () => {
    const wrong = found(sources, ({ text }) =>
      [...text.matchAll(/from 'hono([^']*)'/g)]
        .map(([, part]) => part ?? '')
        .filter((part) => !['/tiny', '/jsx', '/html', '/jsx/jsx-runtime'].includes(part)),
    );
    expect(wrong).toEqual([]);
  });
});
