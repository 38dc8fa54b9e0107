import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { WIDGET_VERSION } from '../../widget/version.ts';

const read = (path: string) => readFile(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const changelog = await read('CHANGELOG.md');
const versions = [...changelog.matchAll(/^## \[(\d+\.\d+\.\d+)\]/gm)].map(([, version]) => version);

describe('versions', () => {
  it('agree: the newest entry of CHANGELOG.md is package.json’s version', async () => {
    const { version } = JSON.parse(await read('package.json')) as { version: string };
    expect(versions[0], 'CHANGELOG.md needs an entry for the version of package.json').toBe(version);
  });

  it('tell of each widget that is released', async () => {
    const released = Object.keys(JSON.parse(await read('widget/releases/integrity.json')) as object);
    const numbers = new Set([...released.map((path) => path.split('/')[0]), WIDGET_VERSION]);
    const silent = [...numbers].filter((number) => !versions.includes(number));
    expect(silent, 'CHANGELOG.md has no entry for these widgets').toEqual([]);
  });
});
