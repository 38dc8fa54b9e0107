/**
 * The workflows' scripts, run by bash as GitHub runs them: in a scratch repository with a remote, with a stand-in for
 * GitHub's own command line. Installing and uploading are left out; everything else happens.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Directory } from '../../data/model/directory.ts';
import { sample } from '../thorough.ts';
import { firstEdition, print, ROOT } from './scratch.ts';
import { openMondays, today } from './today.ts';

const { load } = createRequire(import.meta.url)('js-yaml') as { load: (text: string) => unknown };

interface Step {
  readonly run?: string;
  readonly env?: Record<string, string>;
}

const LEFT_OUT = /^(npm ci.*|\.ci\/run)$/;
const folders: string[] = [];
// After each test its own: on a busy machine the removal of a dozen takes longer than a hook may.
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** A repository as it stands on main, its remote, and a command "gh" that writes down how it is called. */
function repository() {
  const folder = mkdtempSync(join(tmpdir(), 'workflow-'));
  folders.push(folder);
  const [repo, bin] = [join(folder, 'repo'), join(folder, 'bin')];
  mkdirSync(repo);
  mkdirSync(bin);
  for (const part of ['package.json', 'data', 'worker', '.gitignore'])
    cpSync(join(ROOT, part), join(repo, part), { recursive: true });
  firstEdition(repo);
  symlinkSync(join(ROOT, 'node_modules'), join(repo, 'node_modules'));
  writeFileSync(
    join(bin, 'gh'),
    '#!/bin/bash\nprintf "%s\\n" "$*" >> "$GH_CALLS"\n[ "$1 $2" = "issue list" ] && echo "${GH_OPEN:-0}"\nexit 0\n',
  );
  chmodSync(join(bin, 'gh'), 0o755);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
      cwd: repo,
      encoding: 'utf8',
    });
  git('init', '-q', '-b', 'main');
  writeFileSync(join(repo, '.git/info/exclude'), 'node_modules\n');
  git('add', '-A');
  git('commit', '-qm', 'first');
  execFileSync('git', ['clone', '-q', '--bare', repo, join(folder, 'remote.git')]);
  git('remote', 'add', 'origin', join(folder, 'remote.git'));
  const files = { summary: join(folder, 'summary.md'), output: join(folder, 'output'), calls: join(folder, 'calls') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const env = {
    ...process.env,
    PATH: `${bin}:${process.env.PATH ?? ''}`,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_OUTPUT: files.output,
    GH_CALLS: files.calls,
  };
  return {
    repo,
    git,
    read: (name: keyof typeof files) => readFileSync(files[name], 'utf8'),
    directory: () => JSON.parse(readFileSync(join(repo, 'data/directory.json'), 'utf8')) as Directory,
    pushed: () => git('ls-remote', 'origin', 'main').slice(0, 40) === git('rev-parse', 'HEAD').trim(),
    /** Runs a job's scripts until one fails; `values` are what GitHub would put in place of its expressions. */
    job(file: string, job: string, values: Record<string, string> = {}, more: Record<string, string> = {}) {
      const { jobs } = load(readFileSync(join(ROOT, '.github/workflows', file), 'utf8')) as {
        jobs: Record<string, { steps: Step[] }>;
      };
      const out: string[] = [];
      for (const { run, env: own = {} } of jobs[job]?.steps ?? []) {
        if (run === undefined || LEFT_OUT.test(run.trim())) continue;
        const result = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
          cwd: repo,
          encoding: 'utf8',
          env: { ...env, ...filled(own, values), ...more },
        });
        out.push(result.stdout + result.stderr);
        if (result.status !== 0) return { code: result.status, out: out.join('\n') };
      }
      return { code: 0, out: out.join('\n') };
    },
  };
}

function filled(env: Record<string, string>, values: Record<string, string>): Record<string, string> {
  const given: Record<string, string> = { 'github.token': 'token', 'github.repository': 'stadt/rsc', ...values };
  return Object.fromEntries(
    Object.entries(env).map(([name, text]) => [
      name,
      text.replace(/\$\{\{ ([\w.]+) \}\}/g, (_, key: string) => given[key] ?? ''),
    ]),
  );
}

const [monday = ''] = openMondays;
const german = monday.split('-').reverse().map(Number).join('.');

/** The form's job, with its answers as GitHub hands them on. */
function send(
  { job }: ReturnType<typeof repository>,
  file: string,
  answers: Record<string, string | boolean>,
  run = '1',
): { code: number | null; out: string } {
  const { jobs } = load(readFileSync(join(ROOT, '.github/workflows', file), 'utf8')) as {
    jobs: { write: { with: { operation: string } } };
  };
  return job('form.yml', 'write', {
    'inputs.operation': jobs.write.with.operation,
    'inputs.answers': JSON.stringify(answers),
    'github.run_id': run,
  });
}

describe('the forms', { timeout: 300_000 }, () => {
  it('"Schließung melden" puts a file into the inbox, and the publication cuts it', () => {
    const repo = repository();
    const { directory, git, pushed, read, job } = repo;
    const answers = {
      ...{ centers: 'RSC Mitte, West', from: german, to: '', reason: 'Umzug $(id) "nebenan"', reason_en: '' },
      ...{ opens_at: '9.30', closes_at: '', tentative: true, answer: '' },
    };
    const written = send(repo, 'closure.yml', answers);
    expect(written.code, written.out).toBe(0);
    expect(git('show', '--stat=200', '--format=%B', 'HEAD')).toMatch(
      /Hand in: close\n\nForm-run: 1\.\n+ data\/inbox\/\S+\.json/,
    );
    expect(pushed()).toBe(true);
    expect(read('summary')).toContain('Umzug $(id) "nebenan"');
    const cut = job('deploy.yml', 'cut');
    expect(cut.code, cut.out).toBe(0);
    expect(directory().closures).toMatchObject([
      { centers: ['mitte', 'west'], from: monday, to: monday, opens_at: '09:30', effect: 'tentative' },
    ]);
    expect(directory().closures[0]?.reason).toEqual({ de: 'Umzug $(id) "nebenan"' });
    expect(git('show', '--stat=200', '--format=', 'HEAD')).toContain('data/editions.sha256');
    expect(pushed()).toBe(true);
    expect(outputOf(read('output'), 'commit')).toBe(git('rev-parse', 'HEAD').trim());
    // Started again, form and publication do nothing twice.
    expect(send(repo, 'closure.yml', answers).out).toContain('Das steht schon auf main');
    expect(job('deploy.yml', 'cut').code).toBe(0);
    expect(git('log', '--format=%s').trim().split('\n')).toEqual(['Cut an edition', 'Hand in: close', 'first']);
  });

  it('"Schließung melden" changes nothing when a day does not exist, and says so in the summary', () => {
    const repo = repository();
    const { code } = send(repo, 'closure.yml', { centers: 'alle', from: '31.2.2027', reason: 'Umzug' });
    expect(code).not.toBe(0);
    expect(repo.read('summary')).toContain('31.2.2027');
    expect(repo.git('status', '--porcelain')).toBe('');
    expect(repo.git('log', '--format=%s').trim()).toBe('first');
  });

  it.each(
    sample(['--dry-run', '$(touch hacked)', '--overdue', '; touch hacked'], 4, (typed) => typed.startsWith('--')),
  )('take %s as a name and nothing else', (typed) => {
    const repo = repository();
    for (const file of ['verify.yml', 'closure.yml', 'rollback.yml', 'hours.yml', 'undo.yml']) {
      const answers = { centers: typed, center: typed, edition: typed, change: typed, from: monday, reason: 'Umzug' };
      const { on } = load(readFileSync(join(ROOT, '.github/workflows', file), 'utf8')) as {
        on: { workflow_dispatch: { inputs: object } };
      };
      const own = Object.entries(answers).filter(([name]) => name in on.workflow_dispatch.inputs);
      expect(send(repo, file, Object.fromEntries(own)).code, file).not.toBe(0);
    }
    expect(existsSync(join(repo.repo, 'hacked'))).toBe(false);
    expect(repo.git('log', '--format=%s').trim()).toBe('first');
  });

  it('"Angaben bestätigt", "Sprechzeit ändern", "Eintragung zurücknehmen" and "Zurück …" follow each other', () => {
    const repo = repository();
    const first = repo.directory().edition;
    const step = (file: string, answers: Record<string, string>, run: string) => {
      const written = send(repo, file, answers, run);
      expect(written.code, written.out).toBe(0);
      const cut = repo.job('deploy.yml', 'cut');
      expect(cut.code, cut.out).toBe(0);
    };
    step('verify.yml', { centers: 'mitte', facts: 'Anschrift', on: '' }, '1');
    expect(repo.directory().centers[1]).toMatchObject({ verified_on: '2021-08-05', verified: { address: today } });
    const from = monday.split('-').reverse().join('.');
    step('hours.yml', { center: 'Mitte', schedule: 'mitte-open-we', from, opens_at: '9', closes_at: '11 Uhr' }, '2');
    const hours = repo.directory().centers[1]?.schedules.filter(({ opens_at }) => opens_at === '09:00');
    expect(hours?.some(({ closes_at, valid_from }) => closes_at === '11:00' && valid_from === monday)).toBe(true);
    step('undo.yml', { change: repo.directory().edition }, '3');
    step('rollback.yml', { edition: first }, '4');
    expect(repo.directory().changes).toHaveLength(5);
    expect(repo.pushed()).toBe(true);
  });
});

describe('an error on main', { timeout: 300_000 }, () => {
  const spoil = ({ repo, git }: ReturnType<typeof repository>) => {
    const file = join(repo, 'data/directory.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"14:00"', '"17:00"'));
    git('commit', '-qam', 'By hand');
    git('push', '-q', 'origin', 'main');
  };

  it('does not stop the night’s build: it takes the last good edition, and the office is told', () => {
    const repo = repository();
    const good = repo.directory();
    spoil(repo);
    const cut = repo.job('deploy.yml', 'cut');
    expect(cut.code, cut.out).toBe(0);
    expect(outputOf(repo.read('output'), 'broken')).toContain('Veröffentlicht wird deshalb weiter die letzte Ausgabe');
    execFileSync(process.execPath, ['data/commands/robot/last-good.ts'], { cwd: repo.repo });
    expect(repo.directory()).toEqual(good);
    expect(repo.git('log', '-1', '--format=%s').trim()).toBe('By hand');
  });

  it('does not stop a form: what was made by hand is set aside and named', () => {
    const repo = repository();
    spoil(repo);
    const written = send(repo, 'closure.yml', { centers: 'mitte', from: german, reason: 'Umzug' });
    expect(written.code, written.out).toBe(0);
    expect(written.out).toContain('letzte gute Ausgabe');
    const cut = repo.job('deploy.yml', 'cut');
    expect(cut.code, cut.out).toBe(0);
    expect(repo.directory().closures).toHaveLength(1);
    expect(outputOf(repo.read('output'), 'refused')).toContain('data/inbox/refused');
    expect(repo.git('ls-files', 'data/inbox/refused')).toMatch(/-directory\.json/);
  });
});

describe('a change that no longer fits', { timeout: 300_000 }, () => {
  it('is kept, named to the office, and does not stop the others', () => {
    const repo = repository();
    const good = send(repo, 'closure.yml', { centers: 'mitte', from: german, reason: 'Umzug' }, '1');
    expect(good.code, good.out).toBe(0);
    const inbox = join(repo.repo, 'data/inbox');
    const name = readdirSync(inbox).find((one) => one.endsWith('.json')) ?? '';
    const change = readFileSync(join(inbox, name), 'utf8');
    const other = name.replace(/\w{6}\.json$/, 'kxqvbn.json');
    writeFileSync(join(inbox, other), change.replace('"mitte"', '"nirgends"'));
    repo.git('add', '-A');
    repo.git('commit', '-qm', 'By hand');
    repo.git('push', '-q', 'origin', 'main');
    const cut = repo.job('deploy.yml', 'cut');
    expect(cut.code, cut.out).toBe(0);
    expect(repo.directory().closures.map(({ centers }) => centers)).toEqual([['mitte']]);
    expect(outputOf(repo.read('output'), 'refused')).toContain(`${other.replace('.json', '')}: `);
    expect(repo.git('ls-files', 'data/inbox/refused')).toContain(other);
  });
});

/** A value that a job hands on, the newest. */
function outputOf(text: string, name: string): string {
  const found = [...text.matchAll(new RegExp(`^${name}<<(\\S+)\\n([\\s\\S]*?)\\n\\1$`, 'gm'))].at(-1);
  return found?.[2] ?? '';
}

describe('a pull request', { timeout: 180_000 }, () => {
  it('gets its words and its preview as a comment, and an annotation beside the line', () => {
    const { job, repo, read, directory } = repository();
    const file = join(repo, 'data/directory.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"14:00"', '"17:00"'));
    const { code, out } = job('check.yml', 'data');
    expect(code).toBe(1);
    expect(out).toMatch(/^::error file=data\/directory\.json,line=\d+,/m);
    expect(read('output')).toMatch(/^comment<<end-[0-9a-f]{32}\n/);
    expect(read('output')).toContain('**So geht es:**');
    expect(directory().edition).toBeDefined();
  });

  it('with an uncut change is green: the change is a notice', () => {
    const { job, repo, read, directory } = repository();
    const centers = directory().centers.map((center) => ({ ...center, verified_on: today }));
    writeFileSync(join(repo, 'data/directory.json'), print({ ...directory(), centers }));
    const { code, out } = job('check.yml', 'data');
    expect(code, out).toBe(0);
    expect(out).toMatch(/^::notice file=data\/directory\.json/m);
    expect(read('output')).toContain('Angaben bestätigt am');
    expect(read('output')).toContain('### Das sehen die Leute vom');
    const comment = { 'needs.data.outputs.comment': read('output'), 'github.event.pull_request.number': '7' };
    expect(job('check.yml', 'comment', comment).code).toBe(0);
    expect(read('calls')).toContain(
      'pr comment 7 --repo stadt/rsc --edit-last --create-if-none --body-file comment.md',
    );
  });
});

describe('a pull request that hands in a change', { timeout: 180_000 }, () => {
  it('gets the words of the change and the days as they will be', () => {
    const { job, repo, read } = repository();
    const closure = ['close', '--centers=mitte', `--from=${german}`, '--reason=Umzug'];
    execFileSync(process.execPath, ['data/commands/main.ts', 'hand-in', ...closure], { cwd: repo });
    const { code, out } = job('check.yml', 'data');
    expect(code, out).toBe(0);
    expect(read('output')).toContain('Schließung melden');
    expect(read('output')).toContain('(Umzug)');
  });
});

describe('what runs by itself', { timeout: 180_000 }, () => {
  it('reminds with one issue as long as facts are too old, and not while one is open', () => {
    const { job, read } = repository();
    expect(job('reminder.yml', 'remind', {}, { GH_OPEN: '1' }).code).toBe(0);
    expect(read('calls')).not.toContain('issue create');
    expect(job('reminder.yml', 'remind').code).toBe(0);
    expect(read('calls')).toContain('issue create --repo stadt/rsc --title Bitte anrufen und die Angaben bestätigen');
  });

  it('is quiet when somebody has phoned', () => {
    const { job, read, repo } = repository();
    for (const args of [
      ['hand-in', 'confirm-facts', '--centers=alle'],
      ['edition', '--yes'],
    ])
      execFileSync(process.execPath, ['data/commands/main.ts', ...args], { cwd: repo });
    expect(job('reminder.yml', 'remind').code).toBe(0);
    expect(read('calls')).toBe('');
  });

  it('keeps all schedules switched on', () => {
    const { job, read } = repository();
    expect(job('daily.yml', 'stay').code).toBe(0);
    expect(read('calls').trim().split('\n')).toEqual(
      ['daily', 'nightly', 'reminder'].map(
        (name) => `api --method PUT repos/stadt/rsc/actions/workflows/${name}.yml/enable`,
      ),
    );
  });
});
