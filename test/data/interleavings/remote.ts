/** A bare repository as GitHub holds it, with the first edition on main, and working copies of it in which the real scripts run. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Directory } from '../../../data/model/directory.ts';
import { firstEdition, ROOT } from '../scratch.ts';

const PERSON = ['-c', 'user.name=x', '-c', 'user.email=x@example.org'];

export function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', [...PERSON, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

export interface Remote {
  readonly bare: string;
  /** A new working copy with the tools; `name` is its folder's. */
  readonly clone: (name: string) => string;
  /** What main holds. */
  readonly directory: () => Directory;
  readonly files: (folder: string) => string[];
  readonly remove: () => void;
}

export function startRemote(): Remote {
  const folder = mkdtempSync(join(tmpdir(), 'remote-'));
  const [seed, bare] = [join(folder, 'seed'), join(folder, 'main.git')];
  mkdirSync(seed);
  for (const part of ['package.json', 'data', '.gitignore'])
    cpSync(join(ROOT, part), join(seed, part), { recursive: true });
  firstEdition(seed);
  git(seed, 'init', '-q', '-b', 'main');
  git(seed, 'add', '-A');
  git(seed, 'commit', '-qm', 'first');
  git(folder, 'clone', '-q', '--bare', seed, bare);
  return {
    bare,
    clone(name) {
      const copy = join(folder, name);
      git(folder, 'clone', '-q', bare, copy);
      symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
      writeFileSync(join(copy, '.git/info/exclude'), 'node_modules\n');
      return copy;
    },
    directory: () => JSON.parse(git(bare, 'show', 'main:data/directory.json')) as Directory,
    files: (path) => git(bare, 'ls-tree', '--name-only', 'main', `${path}/`).split('\n').filter(Boolean),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
