/**
 * The real scripts on bare repositories: forms, a merge and cuts at the same moment, some of them killed half-way and started
 * again. What was green is in the directory exactly once, what was never green at most once, and history is one line.
 */
import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { THOROUGH, WHOLE } from '../../thorough.ts';
import { git, type Remote, startRemote } from './remote.ts';
import { randomFrom } from './schedule.ts';
import { openMondays } from '../today.ts';

const RUNS = WHOLE ? 30 : THOROUGH ? 10 : 1;
const FORMS = 3;

describe('the scripts of the workflows on a bare repository', { timeout: 180_000 }, () => {
  it.each(Array.from({ length: RUNS }, (_, at) => at + 1))(
    'lose nothing and double nothing, story %i',
    async (seed) => {
      const remote = startRemote();
      try {
        await tell(remote, randomFrom(seed));
      } finally {
        remote.remove();
      }
    },
  );
});

async function tell(remote: Remote, random: () => number): Promise<void> {
  const reasons = Array.from({ length: FORMS }, (_, at) => `Fortbildung ${at + 1}`);
  const green: string[] = [];
  let merged = false;

  const form = async (reason: string, at: number) => {
    const run = { FORM_RUN: String(1000 + at) };
    const answers = { centers: 'Mitte', from: openMondays[at], reason, tentative: false };
    for (let attempt = 1; attempt <= 3; attempt++) {
      const killAfter = random() < 0.4 ? 200 + random() * 3000 : undefined;
      const copy = remote.clone(`form-${at}-${attempt}`);
      const env = { ...run, ANSWERS: JSON.stringify(answers) };
      if ((await script(copy, ['data/commands/robot/form.ts', 'close'], env, killAfter)) !== 0) continue;
      green.push(reason);
      return;
    }
  };

  /** Somebody merges a pull request that changes the directory by hand; where main has moved on, it is brought up to date first. */
  const merge = async () => {
    const copy = remote.clone('merge');
    await setTimeout(random() * 2000);
    for (let attempt = 1; attempt <= 10 && !merged; attempt++) {
      git(copy, 'fetch', '-q', 'origin');
      git(copy, 'reset', '-q', '--hard', 'origin/main');
      const file = join(copy, 'data/directory.json');
      const directory = JSON.parse(git(copy, 'show', 'HEAD:data/directory.json')) as Record<string, unknown>;
      writeFileSync(file, `${JSON.stringify({ ...directory, title: 'Von Hand geändert' }, null, 2)}\n`);
      git(copy, 'commit', '-qam', 'By hand');
      merged = push(copy);
    }
  };

  const publish = async (name: string) => {
    await setTimeout(random() * 3000);
    const killAfter = random() < 0.4 ? 200 + random() * 3000 : undefined;
    await script(remote.clone(name), ['data/commands/robot/cut.ts'], {}, killAfter);
  };

  await Promise.all([...reasons.map(form), merge(), publish('cut-1').then(() => publish('cut-2'))]);
  expect(await script(remote.clone('night'), ['data/commands/robot/cut.ts'])).toBe(0);

  const { closures, changes, title } = remote.directory();
  const applied = closures.map(({ reason }) => reason.de);
  expect(
    green.filter((reason) => !applied.includes(reason)),
    'lost',
  ).toEqual([]);
  expect(
    applied.filter((reason, at) => applied.indexOf(reason) !== at),
    'doubled',
  ).toEqual([]);
  expect(new Set(changes.map(({ edition }) => edition)).size).toBe(changes.length);
  expect(merged && title).toBe('Von Hand geändert');
  expect(remote.files('data/inbox')).toEqual(['data/inbox/.gitkeep']);
  expect(git(remote.bare, 'rev-list', '--merges', 'main')).toBe('');
  expect(green.length).toBeGreaterThan(0);
}

/** Ends with the script's exit code; killed, as when a machine is lost, it is another than 0. */
async function script(
  cwd: string,
  args: readonly string[],
  env: Record<string, string> = {},
  killAfter?: number,
): Promise<number> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: 'ignore',
    detached: true,
  });
  const ended = new Promise<number>((done) => child.on('exit', (code) => done(code ?? 1)));
  if (killAfter === undefined) return ended;
  const code = await Promise.race([ended, setTimeout(killAfter)]);
  // The whole group: what it has started dies with it.
  if (code === undefined && child.pid) process.kill(-child.pid, 'SIGKILL');
  return ended;
}

function push(copy: string): boolean {
  try {
    git(copy, 'push', '-q', 'origin', 'HEAD:main');
    return true;
  } catch {
    return false;
  }
}
