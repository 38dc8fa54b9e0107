// What the widget tells against an independent oracle, at every minute edge of several years, in several device time zones, over the Worker's own files.
import { applicationOf } from '../application.ts';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withBlock, readContent } from '../../worker/publish/read-data.ts';
import type { Closure } from '../../data/model/directory.ts';
import { directoryWith } from '../fixtures/directory.ts';
import { sample } from '../thorough.ts';
import { addDays, EXCEPTIONS, YEARS } from './oracle.ts';

const clock = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((it) => String(it).padStart(2, '0')).join(':');

const closures = EXCEPTIONS.map(({ centers, from, to, span, effect }, place): Closure => ({
  id: `exception-${place}`,
  centers: [...centers],
  from,
  to,
  ...(span && { opens_at: clock(span[0]), closes_at: clock(span[1]) }),
  effect,
  reason: { de: 'Umbau', en: 'Building work' },
  announced_on: '2026-01-01',
}));

let folder: string;
let path: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weeks-'));
  path = join(folder, 'weeks.json');
  const files: Record<string, unknown> = {};
  const directory = JSON.stringify(directoryWith({ closures }));
  for (const year of YEARS) {
    const app = applicationOf(withBlock({ ...(await readContent(`${year}-06-15`)), directory }), () =>
      Date.parse(`${year}-06-15`),
    );
    const [monday = ''] = (await app.prerenderedPaths('https://feed.example'))
      .flatMap((it) => /^\/v1\/weeks\/(.+)\.json$/.exec(it)?.[1] ?? [])
      .sort();
    for (let at = monday; at < `${year + 1}-01-01`; at = addDays(at, 7)) {
      const answer = await app.request(`/v1/weeks/${at}.json`, {}, { PUBLIC_ORIGIN: 'https://feed.example' });
      // The build is renewed every day; this is the file of its Monday's.
      files[at] = { ...((await answer.json()) as object), trusted_until: addDays(at, 14) };
    }
  }
  await writeFile(path, JSON.stringify(files));
});
afterAll(() => rm(folder, { recursive: true }));

const ZONES: ReadonlyArray<readonly [zone: string, offsets: readonly [number, number]]> = [
  ['Europe/Berlin', [-60, -120]],
  ['Pacific/Kiritimati', [-840, -840]],
  ['America/St_Johns', [210, 150]],
  ['Asia/Kathmandu', [-345, -345]],
];

it.concurrent.each(sample(ZONES, 2, undefined, 2))(
  'a device in %s is told the truth at every edge',
  async (zone, offsets) => {
    const child = promisify(execFile)(process.execPath, ['test/widget/every-edge.ts', path], {
      env: { ...process.env, TZ: zone },
    });
    const { asked, examples, ...found } = JSON.parse((await child).stdout) as {
      asked: number;
      differences: number;
      examples: unknown[];
    };
    console.log(`${zone}: ${asked} instants, ${found.differences} differences`);
    expect({ ...found, examples }).toEqual({ offsets, differences: 0, examples: [] });
    expect(asked).toBeGreaterThan(30_000 * YEARS.length);
  },
  900_000,
);
