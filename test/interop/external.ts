/** Readers in other languages: one process for all files, names of files on its input, JSON on its output. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Files, FROM, type Reader, type Reading, type Readings, UNTIL } from './row.ts';

/** Debian's own Python: another one on the PATH does not see its modules. */
export const PYTHON = '/usr/bin/python3';

const script = (name: string) => fileURLToPath(new URL(`./readers/${name}`, import.meta.url));

/** A reader written in Python; `imports` are what must be there, `packages` where it comes from. */
export function pythonReader(name: string, file: string, imports: string, packages: string): Reader {
  return {
    name,
    missing: () => (succeeds(PYTHON, ['-c', imports]) ? [] : [packages]),
    read: (files) => ask(PYTHON, [script(file)], files),
  };
}

/** sabre/vobject under PHP. */
export const sabre: Reader = {
  name: 'sabre/vobject',
  missing: () => {
    const there = existsSync('/usr/share/php/Sabre/VObject/autoload.php') && succeeds('php', ['--version']);
    return there ? [] : ['php-cli php-sabre-vobject'];
  },
  read: (files) => ask('php', [script('sabre.php')], files),
};

/** Whether a command runs and ends well. */
export function succeeds(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function ask(command: string, args: readonly string[], files: Files): Promise<Readings> {
  const folder = await mkdtemp(join(tmpdir(), 'calendars-'));
  try {
    const names = Object.keys(files);
    const paths = names.map((_, index) => join(folder, `${index}.ics`));
    await Promise.all(names.map((name, index) => writeFile(paths[index] ?? folder, files[name] ?? '')));
    const answer = JSON.parse(await run(command, [...args, FROM, UNTIL], JSON.stringify(paths))) as Readings;
    return Object.fromEntries(
      names.map((name, index): [string, Reading] => [name, answer[paths[index] ?? ''] ?? { error: 'no answer' }]),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Runs a program to its end; throws with what it said on its error output when it fails. */
export function run(command: string, args: readonly string[], input = '', env = process.env): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: { ...env, TZ: 'Pacific/Auckland', PYTHONWARNINGS: 'ignore' } });
    const [out, errors]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(out).toString());
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}: ${Buffer.concat(errors).toString()}`));
    });
    child.stdin.end(input);
  });
}
