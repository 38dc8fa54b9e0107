/** A scratch copy of the project below dist/test/jobs, in which a job is done and tried. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Job } from './job.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly body: string;
}

export interface Copy {
  /** Its folder. */
  readonly root: string;
  /** Runs a program of Node's in the copy. Throws with all that it printed. */
  readonly node: (...args: readonly string[]) => string;
  /** The compiler's word on the whole copy. */
  readonly types: () => void;
  /** The rules of the house, on the copy. */
  readonly house: () => void;
  /** One file of tests, in the copy. */
  readonly vitest: (file: string) => void;
  readonly build: () => void;
  /** A file of the copy, or ''. */
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  /** What the built Worker answers at these paths. */
  readonly ask: (...paths: readonly string[]) => Answer[];
}

/** Every file that git keeps or would keep, as it is now: "job" is a folder's name. */
export function copyProject(job: string): string {
  const root = join(ROOT, 'dist/test/jobs', job);
  rmSync(root, { recursive: true, force: true });
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', list, { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean);
  for (const file of files.filter((one) => existsSync(join(ROOT, one)))) cpSync(join(ROOT, file), join(root, file));
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'dir');
  return root;
}

/** Does a job in a copy: writes the row's files, and no other. */
export function perform({ adds, files }: Job, row: readonly string[], root: string): void {
  for (const file of row) {
    const path = join(root, file);
    const write = files[file];
    if (write === undefined) continue;
    mkdirSync(dirname(path), { recursive: true });
    try {
      writeFileSync(path, write(existsSync(path) ? readFileSync(path, 'utf8') : ''));
    } catch (error) {
      throw new Error(`"${adds}" in ${file}: ${(error as Error).message}; adapt test/house/jobs`, { cause: error });
    }
  }
}

const ASK = `import { importWorker } from './worker/publish/import-worker.ts';
const app = await importWorker(process.cwd() + '/');
const answers = [];
for (const path of process.argv.slice(1)) {
  const answer = await app.request(path, {}, { PUBLIC_ORIGIN: 'https://example.test' });
  answers.push({ status: answer.status, type: answer.headers.get('content-type'), body: await answer.text() });
}
console.log(JSON.stringify(answers));`;

export function copyAt(root: string): Copy {
  const node = (...args: readonly string[]): string => {
    try {
      const env = { ...process.env, NODE_OPTIONS: '' };
      return execFileSync(process.execPath, args, {
        cwd: root,
        encoding: 'utf8',
        stdio: 'pipe',
        env,
        maxBuffer: 2 ** 26,
      });
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      throw new Error(`node ${args.join(' ').slice(0, 80)} failed:\n${stdout}${stderr}`.slice(0, 4000), {
        cause: error,
      });
    }
  };
  const vitest = (file: string) => void node('node_modules/vitest/vitest.mjs', 'run', '--project', 'node', file);
  return {
    root,
    node,
    types: () => void node('node_modules/typescript/bin/tsc', '--build'),
    house: () => vitest('test/house/house.test.ts'),
    vitest,
    build: () => void node('worker/publish/build.ts'),
    read: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : ''),
    write: (path, text) => writeFileSync(join(root, path), text),
    ask: (...paths) => JSON.parse(node('--input-type=module', '--eval', ASK, ...paths)) as Answer[],
  };
}
