/** A scratch copy of the project below dist/test/jobs, in which jobs are done and tried. */
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

/** What takes seconds (types, tests, build) runs once for all jobs of a copy, until a file is changed. */
export interface Copy {
  /** Its folder. */
  readonly root: string;
  /** Runs a program of Node's in the copy. Throws with all that it printed. */
  readonly node: (...args: readonly string[]) => string;
  /** The compiler's word on the whole copy. */
  readonly types: () => void;
  /** The rules of the house on the copy, and the tests that its jobs name. */
  readonly tests: () => void;
  readonly build: () => void;
  /** A file of the copy, or ''. */
  readonly read: (path: string) => string;
  /** Does something while a file reads otherwise, and puts the file back. */
  readonly whileChanged: (path: string, text: string, attempt: () => void) => void;
  /** What the built Worker answers at these paths. */
  readonly ask: (...paths: readonly string[]) => Answer[];
}

/** Every file that git keeps or would keep, as it is now. */
export function copyProject(folder: string): string {
  const root = join(ROOT, 'dist/test/jobs', folder);
  rmSync(root, { recursive: true, force: true });
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', list, { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean);
  for (const file of files.filter((one) => existsSync(join(ROOT, one)))) cpSync(join(ROOT, file), join(root, file));
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'dir');
  return root;
}

/** Does a job in a copy: writes the row's files, and no other, and runs what comes after them. */
export function perform({ adds, files, after }: Job, row: readonly string[], root: string): void {
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
  if (after) runNode(root, [after]);
}

function runNode(root: string, args: readonly string[]): string {
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
    const { message, stdout, stderr } = error as Error & { stdout: string; stderr: string };
    // What is wrong stands in stderr, and is to come first: what follows is cut.
    throw new Error(`node ${args.join(' ').slice(0, 80)} failed:\n${`${stderr}${stdout}` || message}`.slice(0, 4000));
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

/** The copy at a folder in which these jobs were done. */
export function copyAt(root: string, jobs: readonly Job[]): Copy {
  const node = (...args: readonly string[]) => runNode(root, args);
  const passed = new Map<string, boolean>();
  const once =
    (...args: readonly string[]) =>
    () => {
      const step = args.join(' ');
      if (passed.get(step)) return;
      if (passed.has(step)) throw new Error(`node ${step} failed, as is told where it ran first`);
      passed.set(step, false);
      node(...args);
      passed.set(step, true);
    };
  const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '');
  const write = (path: string, text: string) => {
    passed.clear();
    writeFileSync(join(root, path), text);
  };
  const tests = ['test/house/house.test.ts', ...jobs.flatMap((job) => job.tests ?? [])];
  return {
    root,
    node,
    types: once('node_modules/typescript/bin/tsc', '--build'),
    tests: once('node_modules/vitest/vitest.mjs', 'run', '--project', 'node', ...tests),
    build: once('worker/publish/build.ts'),
    read,
    whileChanged(path, text, attempt) {
      const before = read(path);
      write(path, text);
      try {
        attempt();
      } finally {
        write(path, before);
      }
    },
    ask: (...paths) => JSON.parse(node('--input-type=module', '--eval', ASK, ...paths)) as Answer[],
  };
}
