import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { sample } from '../thorough.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** After a sign that no division follows, a slash begins a pattern. Strings are matched first, and so passed over. */
const STRING_OR_PATTERN =
  /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[=(,:[!&|?{};]\/((?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)/g;

/** Every pattern literal: in what is served, in what runs at the reader's, and in what builds and guards it. */
async function literals(): Promise<Pattern[]> {
  const all: Pattern[] = [];
  for (const folder of ['data', 'worker', 'widget']) {
    for (const file of await readdir(join(ROOT, folder), { recursive: true })) {
      if (!/\.tsx?$/.test(file) || file.endsWith('.d.ts')) continue;
      const { code } = await transform(await readFile(join(ROOT, folder, file), 'utf8'), {
        loader: file.endsWith('x') ? 'tsx' : 'ts',
        minifyWhitespace: true,
        // Templates become strings, which are easily passed over.
        supported: { 'template-literal': false },
        legalComments: 'none',
        jsx: 'automatic',
      });
      for (const [, source, flags] of code.matchAll(STRING_OR_PATTERN)) {
        if (source !== undefined) all.push({ where: `${folder}/${file}`, source, flags: flags ?? '' });
      }
    }
  }
  return all;
}

/** Patterns that our code puts together: those that it makes while it is loaded, and while a header table is written. */
async function composed(): Promise<Pattern[]> {
  // A library of others, which only the build asks, and only about numbers that the check has passed.
  await import('../../data/operations/readable-numbers.ts');
  const made: Pattern[] = [];
  const Native = RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, [source, flags = '']: [string, string?]) => {
      made.push({ where: 'new RegExp', source: String(source), flags });
      return new target(source, flags);
    },
  });
  try {
    await import('../../worker/app.ts');
    const { renderHeadersFile } = await import('../../worker/publish/headers-file.ts');
    await import('../../worker/publish/assets.ts');
    renderHeadersFile([
      { path: '/v1/centers/mitte.ics', headers: { 'content-disposition': 'filename="rsc-mitte.ics"' } },
    ]);
  } finally {
    globalThis.RegExp = Native;
  }
  return made;
}

/** As Hono's PatternRouter writes them. */
async function routePatterns(): Promise<Pattern[]> {
  const { SECTIONS } = await import('../../worker/routes.ts');
  return SECTIONS.flatMap(({ routes }) => routes).map(({ path }) => ({
    where: path,
    source: `^${path.replace(/\/:(\w+)(?:\{([^}]+)\})?/g, (_, name: string, own?: string) => `/(?<${name}>${own ?? '[^/]+'})`)}/?$`,
    flags: '',
  }));
}

/** Characters that were read decide, not seconds: on a busy machine a slow match looked like a vulnerable one, and hid true ones. */
const BY_STEPS = { incubationTimeout: null, attackTimeout: null };

describe('regular expressions', () => {
  it('are all linear', async () => {
    const [written, put_together, routed] = [await literals(), await composed(), await routePatterns()];
    expect(written.length).toBeGreaterThan(80);
    expect(put_together.filter(({ source }) => source.includes('(?<file>')).length).toBeGreaterThan(0);
    const found = [...written, ...put_together, ...routed];
    const unique = [...new Map(found.map((one) => [`${one.source}/${one.flags}`, one])).values()];
    console.log(`${unique.length} regular expressions`);
    const slow: string[] = [];
    for (const { where, source, flags } of sample(unique, 6)) {
      const verdict = await check(source, flags.replace('v', 'u'), { checker: 'auto', timeout: 300_000, ...BY_STEPS });
      if (verdict.status !== 'safe') slow.push(`${where}: /${source}/${flags} is ${verdict.status}`);
    }
    expect(slow).toEqual([]);
  }, 1_200_000);
});
