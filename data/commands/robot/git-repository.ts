/** The working copy of a workflow, by git's own command line. */
import { spawnSync } from 'node:child_process';
import type { Repository } from './push-change.ts';

/** As GitHub's own robot signs. */
const ROBOT = [
  ...['-c', 'user.name=github-actions[bot]'],
  ...['-c', 'user.email=41898282+github-actions[bot]@users.noreply.github.com'],
];

export class GitRepository implements Repository {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  async takeMain(): Promise<void> {
    this.git('fetch', '--quiet', 'origin', 'main');
    this.git('reset', '--quiet', '--hard', 'FETCH_HEAD');
    this.git('clean', '--quiet', '--force', '-d', 'data');
  }

  async hasMark(mark: string): Promise<boolean> {
    return this.git('log', '--format=%H', '--fixed-strings', `--grep=${mark}`, 'HEAD') !== '';
  }

  async commit(message: string, mark?: string): Promise<boolean> {
    this.git('add', '--all', 'data');
    if (this.#run('diff', '--cached', '--quiet').status === 0) return false;
    this.git(...ROBOT, 'commit', '--quiet', '-m', message, ...(mark === undefined ? [] : ['-m', mark]));
    return true;
  }

  async push(): Promise<boolean> {
    const { status, stderr } = this.#run('push', '--quiet', 'origin', 'HEAD:main');
    if (status !== 0) console.error(stderr);
    return status === 0;
  }

  /** What a command of git printed. @throws Error with git's own words */
  git(...args: string[]): string {
    const { status, stdout, stderr } = this.#run(...args);
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.trim();
  }

  #run(...args: string[]) {
    return spawnSync('git', args, { cwd: this.#root, encoding: 'utf8' });
  }
}
