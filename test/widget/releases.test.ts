// Released versions stay as they are: a byte that changed, a file that went or came is refused by name, and no version is written twice.
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundleWidget } from '../../widget/publish/bundle.ts';
import { unreleasedChanges } from '../../widget/publish/unreleased-changes.ts';
import { addRelease, integrity, manifestOf, releasedFiles } from '../../widget/publish/releases.ts';

const file = (path: string, text: string): { path: string; bytes: Uint8Array } => ({
  path,
  bytes: new TextEncoder().encode(text),
});

describe('a folder of releases', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'releases-'));
    await addRelease('1.0.0', [file('next-consultation.js', 'first'), file('text/tr.json', '"tr"')], folder);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('gives back every version, old and new', async () => {
    await addRelease('1.1.0', [file('next-consultation.js', 'second')], folder);
    const text = ({ path, bytes }: { path: string; bytes: Uint8Array }): string => `${path} ${Buffer.from(bytes)}`;
    expect((await releasedFiles(folder)).map(text)).toEqual([
      '1.0.0/next-consultation.js first',
      '1.0.0/text/tr.json "tr"',
      '1.1.0/next-consultation.js second',
    ]);
  });

  it('lists the hashes with the oldest version first: 1.10 comes after 1.9', async () => {
    for (const version of ['1.10.0', '1.9.0']) await addRelease(version, [file('element.js', version)], folder);
    const { files } = JSON.parse(manifestOf('1.10.0', await releasedFiles(folder))) as { files: object };
    expect(Object.keys(files).slice(-2)).toEqual(['/widget/1.9.0/element.js', '/widget/1.10.0/element.js']);
  });

  it('never takes a version twice, not even with the same bytes', async () => {
    const again = addRelease('1.0.0', [file('next-consultation.js', 'first')], folder);
    await expect(again).rejects.toThrow('widget/releases/1.0.0 is there already; raise widget/version.ts');
  });

  it.each([
    [
      'a changed byte',
      () => appendFile(join(folder, '1.0.0/next-consultation.js'), ' '),
      /1\.0\.0\/next-consultation\.js is not what was released/,
    ],
    [
      'a file that is gone',
      () => rm(join(folder, '1.0.0/text/tr.json')),
      /1\.0\.0\/text\/tr\.json was released and is gone/,
    ],
    [
      'a version that is gone',
      () => rm(join(folder, '1.0.0'), { recursive: true }),
      /next-consultation\.js was released and is gone/,
    ],
    ['a file that came', () => writeFile(join(folder, '1.0.0/extra.js'), ''), /1\.0\.0\/extra\.js was never released/],
    ['lost hashes', () => rm(join(folder, 'integrity.json')), /1\.0\.0\/next-consultation\.js was never released/],
  ])('refuses %s, and says the repair', async (_, harm, message) => {
    await harm();
    await expect(releasedFiles(folder)).rejects.toThrow(message);
    await expect(releasedFiles(folder)).rejects.toThrow('git checkout -- widget/releases');
    await expect(addRelease('2.0.0', [file('a.js', '')], folder)).rejects.toThrow(message);
  });
});

describe('sources that carry the number of a released version', () => {
  const released = [file('1.0.0/a.js', 'first'), file('1.0.0/b.js', 'second')];

  it('are named in one line that names what has changed, and the repair', () => {
    const line = unreleasedChanges(
      '1.0.0',
      [file('a.js', 'first'), file('b.js', 'other'), file('c.js', 'new')],
      released,
    );
    expect(line).toMatch(/^notice: .*1\.0\.0 \(b\.js, c\.js\).*raise widget\/version\.ts$/);
  });

  it('are not named while they are what was released, or under a new number', () => {
    expect(unreleasedChanges('1.0.0', [file('a.js', 'first'), file('b.js', 'second')], released)).toBeUndefined();
    expect(unreleasedChanges('1.1.0', [file('a.js', 'other')], released)).toBeUndefined();
  });
});

describe('what is served', () => {
  it('holds every released file, whole, with its hash in the manifest', async () => {
    const { files } = await bundleWidget();
    const { files: hashes } = JSON.parse(
      Buffer.from(files.find(({ path }) => path === 'widget/manifest.json')?.bytes ?? []).toString(),
    ) as { files: Record<string, { integrity: string; bytes: number }> };
    const released = await releasedFiles();
    expect(released.length).toBeGreaterThan(15);
    expect(Object.keys(hashes).sort()).toEqual(released.map(({ path }) => `/widget/${path}`).sort());
    for (const { path, bytes } of released) {
      const served = files.find((it) => it.path === `widget/${path}`)?.bytes ?? new Uint8Array();
      expect(Buffer.compare(served, bytes), path).toBe(0);
      expect(hashes[`/widget/${path}`]).toEqual({ integrity: integrity(bytes), bytes: bytes.length });
    }
  });

  it('begins with the first version that an address ever served, and drops the words of older ones', async () => {
    const paths = (await bundleWidget('1.2.0')).files.map(({ path }) => path);
    const pinned = paths.flatMap((path) => /^widget\/(\d+\.\d+\.\d+)\//.exec(path)?.[1] ?? []);
    expect(pinned).toContain('1.2.0');
    expect(pinned.filter((version) => version < '1.2.0')).toEqual([]);
    expect(paths.filter((path) => path.startsWith('widget/v1/text/'))).toEqual([]);
    expect(paths).toContain('widget/v1/next-consultation.js');
  });

  it('reads pinned wording: each version has its own languages beside its script', async () => {
    const released = await releasedFiles();
    const versions = new Set(released.map(({ path }) => path.replace(/\/.*/, '')));
    for (const version of versions) {
      // Up to 1.0.1 by number, in text/; since then by name.
      const folder = version.startsWith('1.0.') ? 'text' : 'words';
      const texts = released.filter(({ path }) => path.startsWith(`${version}/${folder}/`));
      expect(texts.length).toBeGreaterThanOrEqual(13);
    }
    const hashes = JSON.parse(await readFile(new URL('../../widget/releases/integrity.json', import.meta.url), 'utf8'));
    expect(Object.keys(hashes as object)).toHaveLength(released.length);
  });

  it('keeps for scripts of 1.0 the numbered words that they ask for, as 1.0.1 released them', async () => {
    const { files } = await bundleWidget();
    const released = (await releasedFiles()).filter(({ path }) => path.startsWith('1.0.1/text/'));
    const numbered = files.filter(({ path }) => path.startsWith('widget/v1/text/'));
    expect(numbered.map(({ path }) => path).sort()).toEqual(
      released.map(({ path }) => path.replace('1.0.1', 'widget/v1')).sort(),
    );
    expect(numbered).toHaveLength(13);
    for (const { path, bytes } of released)
      expect(numbered.find((it) => it.path.endsWith(path.replace('1.0.1', '')))?.bytes).toEqual(bytes);
  });
});
