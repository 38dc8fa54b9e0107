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
import { dateOf, dayOf } from '../../data/model/zone.ts';
import { sample } from '../thorough.ts';
import { firstEdition, ROOT } from './scratch.ts';

const { load } = createRequire(import.meta.url)('js-yaml') as { load: (text: string) => unknown };

interface Step {
  readonly run?: string;
  readonly env?: Record<string, string>;
}

const LEFT_OUT = /^(npm ci|\.ci\/run|npm run deploy)$/;
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

/** A Monday within the horizon, whenever this runs. */
const today = new Date().toISOString().slice(0, 10);
const monday = dateOf(dayOf(today) + 60 - ((dayOf(today) + 60 + 3) % 7));
const german = monday.split('-').reverse().map(Number).join('.');

describe('the forms', { timeout: 180_000 }, () => {
  it('"Schließung melden" writes, commits, and the publishing job cuts and pushes the edition', () => {
    const { job, directory, git, pushed, read } = repository();
    const inputs = {
      'inputs.centers': 'Mitte, West',
      'inputs.from': german,
      'inputs.reason': 'Umzug $(id) "nebenan"',
      'inputs.tentative': 'true',
    };
    const written = job('closure.yml', 'write', inputs);
    expect(written.code, written.out).toBe(0);
    expect(directory().closures).toMatchObject([
      {
        centers: ['mitte', 'west'],
        from: monday,
        to: monday,
        effect: 'tentative',
        reason: { de: 'Umzug $(id) "nebenan"' },
      },
    ]);
    expect(git('log', '-1', '--format=%s').trim()).toBe('Announce a closure');
    expect(pushed()).toBe(true);
    const published = job('deploy.yml', 'publish');
    expect(published.code, published.out).toBe(0);
    expect(git('log', '-1', '--format=%s').trim()).toBe('Cut an edition');
    expect(git('show', '--stat', '--format=', 'HEAD')).toContain('data/editions.sha256');
    expect(pushed()).toBe(true);
    expect(read('summary')).toContain('## Das sehen die Leute jetzt');
    const again = job('deploy.yml', 'publish');
    expect(again.code, again.out).toBe(0);
    expect(git('log', '--format=%s').trim().split('\n')).toHaveLength(3);
  });

  it('"Schließung melden" changes nothing when a day does not exist, and says so in the summary', () => {
    const { job, git, read } = repository();
    const { code } = job('closure.yml', 'write', {
      'inputs.centers': 'all',
      'inputs.from': '31.2.2027',
      'inputs.reason': 'Umzug',
    });
    expect(code).not.toBe(0);
    expect(read('summary')).toContain('FEHLER');
    expect(git('status', '--porcelain')).toBe('');
    expect(git('log', '--format=%s').trim()).toBe('first');
  });

  it.each(sample(['--all', '$(touch hacked)', '--overdue', '; touch hacked'], 4, (typed) => typed.startsWith('--')))(
    'take %s as a name and nothing else',
    (typed) => {
      const { job, repo, git } = repository();
      for (const file of ['verify.yml', 'closure.yml', 'rollback.yml']) {
        const inputs = {
          'inputs.centers': typed,
          'inputs.edition': typed,
          'inputs.from': monday,
          'inputs.reason': 'Umzug',
        };
        expect(job(file, 'write', inputs).code, file).not.toBe(0);
      }
      expect(existsSync(join(repo, 'hacked'))).toBe(false);
      expect(git('log', '--format=%s').trim()).toBe('first');
    },
  );

  it('"Angaben bestätigt" sets today for every center, a day for one, or a single fact', () => {
    const { job, directory, pushed } = repository();
    const all = job('verify.yml', 'write', { 'inputs.centers': 'all' });
    expect(all.code, all.out).toBe(0);
    expect(new Set(directory().centers.map((one) => one.verified_on)).size).toBe(1);
    const one = repository();
    expect(one.job('verify.yml', 'write', { 'inputs.centers': 'mitte', 'inputs.on': '20.11.2026' }).code).toBe(0);
    expect(one.directory().centers.map((center) => center.verified_on)).toContain('2026-11-20');
    expect(pushed() && one.pushed()).toBe(true);
    const fact = repository();
    const inputs = { 'inputs.centers': 'mitte', 'inputs.fact': 'address' };
    expect(fact.job('verify.yml', 'write', inputs).code).toBe(0);
    expect(fact.directory().centers[1]).toMatchObject({
      verified_on: '2021-08-05',
      verified: { address: expect.any(String) },
    });
  });

  it('"Zurück zur vorigen Ausgabe" cuts a new edition from an old one', () => {
    const { job, directory, git } = repository();
    const first = directory().edition;
    job('closure.yml', 'write', { 'inputs.centers': 'all', 'inputs.from': monday, 'inputs.reason': 'Umzug' });
    job('deploy.yml', 'publish');
    expect(directory().closures).toHaveLength(1);
    const back = job('rollback.yml', 'write', { 'inputs.edition': first });
    expect(back.code, back.out).toBe(0);
    expect(directory().closures).toEqual([]);
    expect(directory().changes).toHaveLength(3);
    expect(git('log', '-1', '--format=%s').trim()).toBe('Roll back to an older edition');
    expect(job('deploy.yml', 'publish').code).toBe(0);
  });
});

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
    const { job, repo, read } = repository();
    execFileSync(process.execPath, ['data/commands/main.ts', 'verify', '--all'], { cwd: repo });
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
    execFileSync(process.execPath, ['data/commands/main.ts', 'verify', '--all'], { cwd: repo });
    expect(job('reminder.yml', 'remind').code).toBe(0);
    expect(read('calls')).toBe('');
  });

  it('keeps both schedules switched on', () => {
    const { job, read } = repository();
    expect(job('weekly.yml', 'stay').code).toBe(0);
    expect(read('calls').trim().split('\n')).toEqual(
      ['weekly', 'reminder'].map((name) => `api --method PUT repos/stadt/rsc/actions/workflows/${name}.yml/enable`),
    );
  });
});
