/** A broken data file stops the build: nothing is written, and the message says file, place and repair. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { copyWithFewLanguages } from '../build-copy.ts';
import { firstEdition } from '../data/scratch.ts';
import { sample } from '../thorough.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);

/** What somebody may do to the file, and what the build answers. */
const BREAKS: ReadonlyArray<readonly [string, (text: string) => string, RegExp]> = [
  ['the last bracket is lost', (text) => text.trimEnd().slice(0, -1), /directory\.json:\d+: the file ends half-way/],
  [
    'a comma is lost',
    (text) => text.replace('"edition": "2021-08-05",', '"edition": "2021-08-05"'),
    /directory\.json:6: a comma is missing/,
  ],
  [
    'the time zone does not exist',
    (text) => text.replace('Europe/Berlin', 'Europe/Duisburg'),
    /\/timezone.*"Europe\/Duisburg"/,
  ],
  [
    'a session closes before it opens',
    (text) => text.replace('"closes_at": "12:00"', '"closes_at": "09:00"'),
    /\/centers\/0\/schedules\/0 \(nord-open-mo\): closes_at 09:00 is before opens_at 10:00; swap them/,
  ],
  ['an hour does not exist', (text) => text.replace('"10:00"', '"25:00"'), /opens_at \(nord-open-mo\): "25:00"/],
  [
    'a number is written as people dial it',
    (text) => text.replace('+4920394065358', '0203 94065358'),
    /\/centers\/0\/phones\/0\/number \(nord\).*\+49/,
  ],
  ['two centers have one id', (text) => text.replace('"id": "mitte"', '"id": "nord"'), /the id "nord" stands already/],
  ['a weekday is written out', (text) => text.replace('"MO"', '"MONDAY"'), /byday\/0.*"TU", "2TU"/],
  ['a center lies in the sea', (text) => text.replace('51.4913', '0.4913'), /\/centers\/0\/position \(nord\)/],
  ['a field is misspelled', (text) => text.replace('"district"', '"distrikt"'), /did you mean "district"/],
  ['a text holds markup', (text) => text.replace('Duisburger Straße', '<b>Duisburger</b> Straße'), /markup/],
];

describe('a build', () => {
  let folder: string;
  let whole: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'refusal-'));
    copyWithFewLanguages(folder);
    firstEdition(folder);
    whole = await readFile(join(folder, 'data/directory.json'), 'utf8');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const build = (): Promise<{ code: number; said: string }> =>
    run(process.execPath, ['worker/publish/build.ts'], { cwd: folder }).then(
      ({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
      (error: { code: number; stderr: string }) => ({ code: error.code, said: error.stderr }),
    );

  it.each(sample(BREAKS, 4))('stops where %s', async (_, change, message) => {
    const broken = change(whole);
    expect(broken).not.toBe(whole);
    await mkdir(join(folder, 'dist'), { recursive: true });
    await writeFile(join(folder, 'data/directory.json'), broken);
    const { code, said } = await build();
    expect(said).toMatch(message);
    expect(said).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
    await expect(stat(join(folder, 'dist/assets'))).rejects.toThrow('ENOENT');
  });

  it('goes on once the file is whole again', async () => {
    await writeFile(join(folder, 'data/directory.json'), whole);
    expect((await build()).code).toBe(0);
    expect((await stat(join(folder, 'dist/assets/v1/centers.json'))).isFile()).toBe(true);
  });
});
