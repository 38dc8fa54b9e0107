/** What the entry points for workflows share: a command of this project as a process, a pause, and GitHub's files. */
import { spawnSync } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Runs `npm run data -- …` of the working copy as it stands now: it may be newer than this process. */
export function runData(root: string, ...args: string[]): { code: number; words: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'data/commands/main.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { code: status ?? 1, words: `${stdout}${stderr}` };
}

/** Some seconds, so that two workflows do not meet again. */
export async function pause(tries: number): Promise<void> {
  await setTimeout(randomInt(500, 1500 * tries));
}

/** For the console and the run's summary. */
export function report(words: string): void {
  console.log(words);
  if (process.env.GITHUB_STEP_SUMMARY) appendFileSync(process.env.GITHUB_STEP_SUMMARY, `${words}\n`);
}

/** Hands a value to later jobs. The end mark is random: no text can end the value early. */
export function output(name: string, value: string): void {
  const mark = `end-${randomBytes(16).toString('hex')}`;
  if (process.env.GITHUB_OUTPUT)
    appendFileSync(process.env.GITHUB_OUTPUT, `${name}<<${mark}\n${value.slice(0, 20_000)}\n${mark}\n`);
}
