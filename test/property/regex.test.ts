import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { SECTIONS } from '../../worker/sections/index.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** After a sign that no division follows, a slash begins a pattern. Strings are matched first, and so passed over. */
const STRING_OR_PATTERN =
  /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[=(,:[!&|?{};]\/((?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)/g;

/** Every pattern literal in what is served or runs at the reader's. Tools read our own files only. */
async function patterns(): Promise<Array<{ where: string; source: string; flags: string }>> {
  const all: Array<{ where: string; source: string; flags: string }> = [];
  for (const folder of ['worker', 'widget']) {
    for (const file of await readdir(join(ROOT, folder), { recursive: true })) {
      if (!/\.tsx?$/.test(file) || file.endsWith('.d.ts') || /^(?:build|releases|bundle)/.test(file)) continue;
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

/** As Hono's PatternRouter writes them. */
function routePatterns() {
  return SECTIONS.flatMap(({ routes }) => routes).map(({ path }) => ({
    where: path,
    source: `^${path.replace(/\/:(\w+)(?:\{([^}]+)\})?/g, (_, name: string, own?: string) => `/(?<${name}>${own ?? '[^/]+'})`)}/?$`,
    flags: '',
  }));
}

describe('regular expressions', () => {
  it('are all linear', async () => {
    const found = [...(await patterns()), ...routePatterns()];
    expect(found.length).toBeGreaterThan(40);
    const unique = [...new Map(found.map((one) => [`${one.source}/${one.flags}`, one])).values()];
    const slow: string[] = [];
    for (const { where, source, flags } of unique) {
      const verdict = await check(source, flags.replace('v', 'u'), { checker: 'auto', timeout: 20_000 });
      if (verdict.status !== 'safe') slow.push(`${where}: /${source}/${flags} is ${verdict.status}`);
    }
    expect(slow).toEqual([]);
  }, 180_000);
});
