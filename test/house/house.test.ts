/** The real tree against every rule. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RULES } from './rules/index.ts';
import { noSourceInBuildFolders } from './rules/files.ts';
import { readSources } from './sources.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const sources = await readSources(ROOT, ['data', 'widget', 'worker']);
const tests = await readSources(ROOT, ['test']);

describe('the house', () => {
  it('is read as a whole: every import below the project names a file that was read', () => {
    const paths = new Set(sources.map(({ path }) => path));
    const unread = sources.flatMap(({ path: from, imports }) =>
      imports
        .filter(({ path }) => path !== undefined && !/\.(?:json|css|js)$/.test(path) && !paths.has(path))
        .map(({ path }) => `${from} imports ${path}, which was not read`),
    );
    expect(unread).toEqual([]);
    expect(sources.length).toBeGreaterThan(200);
    const feeds = sources.map(({ path }) => /^worker\/feeds\/([^/]+)\//.exec(path)?.[1]).filter(Boolean);
    expect(new Set(feeds).size).toBeGreaterThan(3);
  });

  it.each(RULES)('%s', (_sentence, rule) => {
    expect(rule(sources)).toEqual([]);
  });

  it('has no test in a folder called build or dist either', () => {
    expect(noSourceInBuildFolders(tests)).toEqual([]);
  });
});
