/** The workflows: they parse, name only what exists, pin what is foreign, and let nobody's text into a script. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

const { load } = createRequire(import.meta.url)('js-yaml') as { load: (text: string) => unknown };
const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Record<string, string>;
  readonly with?: Record<string, unknown>;
}
interface Job {
  readonly uses?: string;
  readonly steps?: readonly Step[];
  readonly permissions?: Record<string, string>;
}
interface Workflow {
  readonly name: string;
  readonly on: Record<string, unknown>;
  readonly permissions?: object;
  readonly defaults?: object;
  readonly jobs: Record<string, Job>;
}

const FILES = readdirSync(new URL('.github/workflows/', ROOT));
const workflows = FILES.map((file): [string, Workflow] => [file, load(read(`.github/workflows/${file}`)) as Workflow]);
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe('the workflows', () => {
  it('are the eight that the office and the robot need, and the nightly one', () => {
    expect(FILES.sort()).toEqual([
      'check.yml',
      'closure.yml',
      'deploy.yml',
      'everything.yml',
      'nightly.yml',
      'reminder.yml',
      'rollback.yml',
      'verify.yml',
      'weekly.yml',
    ]);
  });

  it.each(workflows)('%s grants nothing at the top and little below', (_, { permissions, jobs }) => {
    expect(permissions).toEqual({});
    const allowed = ['contents: read', 'contents: write', 'pull-requests: write', 'issues: write', 'actions: write'];
    for (const job of Object.values(jobs)) {
      expect(job.permissions).toBeDefined();
      for (const [scope, level] of Object.entries(job.permissions ?? {}))
        expect(allowed).toContain(`${scope}: ${level}`);
    }
  });

  it.each(workflows)('%s pins foreign actions by commit, with the version beside it', (file, { jobs }) => {
    const text = read(`.github/workflows/${file}`);
    for (const { steps = [], uses } of Object.values(jobs)) {
      if (uses) expect(existsSync(new URL(uses, ROOT)), uses).toBe(true);
      for (const step of steps.filter((one) => one.uses)) {
        expect(step.uses).toMatch(/^actions\/(checkout|setup-node)@[0-9a-f]{40}$/);
        expect(text).toMatch(new RegExp(`${step.uses} # v\\d+\\.\\d+\\.\\d+`));
        if (step.uses?.startsWith('actions/checkout')) expect(step.with?.['persist-credentials']).toBeDefined();
      }
    }
  });

  it.each(workflows)('%s stops at a failing command before a pipe', (_, { defaults }) => {
    expect(defaults).toEqual({ run: { shell: 'bash' } });
  });

  it.each(workflows)('%s puts no expression into a script', (_, { jobs }) => {
    for (const { steps = [] } of Object.values(jobs))
      for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  it.each(workflows)('%s runs only scripts and commands that exist', (_, { jobs }) => {
    const tools = read('data/commands/main.ts');
    for (const { steps = [] } of Object.values(jobs)) {
      for (const { run = '' } of steps) {
        for (const [, script = ''] of run.matchAll(/npm run (?:--silent )?([a-z]+)/g))
          expect(scripts[script], script).toBeDefined();
        for (const [, verb = '', rest = ''] of run.matchAll(/data -- ([a-z]+)((?:.|\\\n)*)/g)) {
          expect(tools).toContain(`./${verb}.ts`);
          const source = read(`data/commands/${verb}.ts`);
          for (const [, flag = ''] of rest.matchAll(/--([a-z-]+)/g))
            expect(source, `${verb} --${flag}`).toContain(flag);
        }
        for (const [path] of run.matchAll(/\.ci\/\w+/g)) expect(existsSync(new URL(path, ROOT)), path).toBe(true);
      }
    }
  });

  it('run the data job for every pull request, and everything for all that is not the data alone', () => {
    const triggers = (file: string) => workflows.find(([name]) => name === file)?.[1].on ?? {};
    expect(triggers('check.yml')).toEqual({ pull_request: null, push: { branches: ['main'] } });
    const ignored = ['data/directory.json', 'data/editions/**', 'data/editions.sha256'];
    expect(triggers('everything.yml')).toEqual({
      pull_request: { 'paths-ignore': ignored },
      push: { branches: ['main'], 'paths-ignore': ignored },
    });
    // Nothing that a program or a test reads as its own may hide behind the filter; what is named there exists.
    for (const path of ignored) expect(existsSync(new URL(path.replace('/**', ''), ROOT)), path).toBe(true);
    expect(Object.keys(workflows.find(([name]) => name === 'check.yml')?.[1].jobs ?? {})).toEqual(['data', 'comment']);
    expect(read('.github/workflows/check.yml')).not.toContain('.ci/run');
    expect(read('.github/workflows/everything.yml')).toContain('.ci/run');
  });

  it('never runs a pull request with the right to write', () => {
    const check = workflows.find(([file]) => file === 'check.yml')?.[1];
    expect(Object.keys(check?.on ?? {})).not.toContain('pull_request_target');
    for (const [name, job] of Object.entries(check?.jobs ?? {})) {
      const writes = Object.values(job.permissions ?? {}).includes('write');
      if (writes) expect(JSON.stringify(job.steps), name).not.toMatch(/checkout|npm /);
    }
  });

  it.each(['closure.yml', 'verify.yml', 'rollback.yml'])('%s is a form whose every answer is used', (file) => {
    const workflow = workflows.find(([name]) => name === file)?.[1];
    const inputs = Object.keys((workflow?.on['workflow_dispatch'] as { inputs: object }).inputs);
    for (const input of inputs) expect(read(`.github/workflows/${file}`)).toContain(`\${{ inputs.${input} }}`);
  });

  it('have the names that data/README.md gives them', () => {
    for (const name of ['Schließung melden', 'Angaben bestätigt', 'Zurück zur vorigen Ausgabe']) {
      expect(workflows.map(([, one]) => one.name)).toContain(name);
      expect(read('data/README.md')).toContain(`**${name}**`);
    }
  });
});

describe('the templates', () => {
  it.each(readdirSync(new URL('.github/ISSUE_TEMPLATE/', ROOT)))('%s parses', (file) => {
    expect(load(read(`.github/ISSUE_TEMPLATE/${file}`))).toBeTypeOf('object');
  });
});
