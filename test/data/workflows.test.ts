/** The workflows: they parse, name only what exists, pin what is foreign, and let nobody's text into a script. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { handIn } from '../../data/commands/hand-in.ts';
import { COMMANDS } from '../../data/commands/run-command.ts';

const { load } = createRequire(import.meta.url)('js-yaml') as { load: (text: string) => unknown };
const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Record<string, string>;
  readonly with?: Record<string, unknown>;
  readonly 'working-directory'?: string;
}
interface Job {
  readonly name?: string;
  readonly uses?: string;
  readonly steps?: readonly Step[];
  readonly permissions?: Record<string, string>;
  readonly with?: Record<string, unknown>;
  readonly needs?: string | readonly string[];
  readonly environment?: string;
}
interface Workflow {
  readonly name: string;
  readonly on: Record<string, unknown>;
  readonly permissions?: object;
  readonly defaults?: object;
  readonly concurrency?: object;
  readonly jobs: Record<string, Job>;
}

const FILES = readdirSync(new URL('.github/workflows/', ROOT));
const workflows = FILES.map((file): [string, Workflow] => [file, load(read(`.github/workflows/${file}`)) as Workflow]);
const workflowOf = (file: string): Workflow => {
  const found = workflows.find(([name]) => name === file);
  if (!found) throw new Error(`there is no workflow ${file}`);
  return found[1];
};
/** The forms under Actions. */
const FORMS = ['closure.yml', 'verify.yml', 'hours.yml', 'undo.yml', 'rollback.yml'];
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe('the workflows', () => {
  it('are those that the office and the robot need, and the nightly one', () => {
    expect(FILES.sort()).toEqual([
      ...['check.yml', 'closure.yml', 'daily.yml', 'deploy.yml', 'everything.yml', 'form.yml', 'hours.yml'],
      ...['nightly.yml', 'reminder.yml', 'rollback.yml', 'undo.yml', 'verify.yml'],
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
        expect(step.uses).toMatch(/^actions\/(checkout|setup-node|upload-artifact|download-artifact)@[0-9a-f]{40}$/);
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
    for (const { steps = [] } of Object.values(jobs)) {
      for (const { run = '' } of steps) {
        for (const [, script = ''] of run.matchAll(/npm run (?:--silent )?([a-z]+)/g))
          expect(scripts[script], script).toBeDefined();
        for (const [, verb = '', rest = ''] of run.matchAll(/data -- ([a-z]+)((?:.|\\\n)*)/g)) {
          expect(COMMANDS.map(({ name }) => name)).toContain(verb);
          const source = read(`data/commands/${verb}.ts`);
          for (const [, flag = ''] of rest.matchAll(/--([a-z-]+)/g))
            expect(source, `${verb} --${flag}`).toContain(flag);
        }
        for (const [, path = ''] of run.matchAll(/node (\S+\.ts)/g))
          expect(existsSync(new URL(path, ROOT)), path).toBe(true);
        for (const [path] of run.matchAll(/\.ci\/\w+/g)) expect(existsSync(new URL(path, ROOT)), path).toBe(true);
      }
    }
  });

  it('run the data job for every pull request, and everything for all that is not the data alone', () => {
    const triggers = (file: string) => workflows.find(([name]) => name === file)?.[1].on ?? {};
    expect(triggers('check.yml')).toEqual({ pull_request: null, push: { branches: ['main'] } });
    const ignored = ['data/directory.json', 'data/inbox/**', 'data/editions/**', 'data/editions.sha256'];
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

  it.each(FORMS)('%s hands every answer on to an operation, waits for nobody and publishes', (file) => {
    const workflow = workflowOf(file);
    expect(Object.keys((workflow.on['workflow_dispatch'] as { inputs: object }).inputs).length).toBeGreaterThan(0);
    expect(workflow.concurrency).toBeUndefined();
    const { write, publish } = workflow.jobs;
    expect(write).toMatchObject({ uses: './.github/workflows/form.yml', permissions: { contents: 'write' } });
    expect(write?.with).toEqual({ operation: expect.stringMatching(/^[a-z-]+$/), answers: '${{ toJSON(inputs) }}' });
    expect(publish).toMatchObject({ needs: 'write', uses: './.github/workflows/deploy.yml' });
  });

  it('have flags of the operation as the names of a form’s inputs', () => {
    for (const file of FORMS) {
      const { on, jobs } = workflowOf(file);
      const inputs = Object.keys((on['workflow_dispatch'] as { inputs: object }).inputs);
      const operation = String(jobs['write']?.with?.['operation']);
      const help = handIn.helpFor?.([operation]) ?? '';
      for (const input of inputs) expect(help, `${file}: ${input}`).toContain(`--${input.replaceAll('_', '-')}`);
    }
  });

  it('let forms cancel nobody, and publications wait for each other in a queue', () => {
    expect(workflowOf('form.yml').concurrency).toBeUndefined();
    expect(workflowOf('deploy.yml').concurrency).toEqual({
      group: 'publish',
      'cancel-in-progress': false,
      queue: 'max',
    });
  });

  it('show the token to one job, which installs wrangler alone and cannot write', () => {
    const { jobs } = workflowOf('deploy.yml');
    expect(Object.keys(jobs)).toEqual(['cut', 'build', 'deploy', 'tell']);
    for (const [name, job] of Object.entries(jobs))
      expect(JSON.stringify(job).includes('secrets.CLOUDFLARE_API_TOKEN'), name).toBe(name === 'deploy');
    const { build, deploy } = jobs;
    expect(deploy?.environment).toBe('veroeffentlichen');
    expect([build?.permissions, deploy?.permissions]).toEqual([{ contents: 'read' }, { contents: 'read' }]);
    const commands = (deploy?.steps ?? []).flatMap(({ run, ...step }) =>
      run === undefined ? [] : [[run, step['working-directory']]],
    );
    expect(commands).toEqual([
      ['npm ci --ignore-scripts', 'worker/publish/deploy'],
      ['node worker/publish/deploy/main.ts "--sha256=$SHA256"', undefined],
    ]);
    // What the job uploads was built by another one: a [build] here would run the project's code beside the token.
    expect(read('wrangler.toml')).not.toMatch(/^\[build\]/m);
  });

  it('have the names that data/README.md gives them', () => {
    for (const file of FORMS) expect(read('data/README.md')).toContain(`**${workflowOf(file).name}**`);
  });
});

describe('data/BETRIEB.md', () => {
  const text = read('data/BETRIEB.md').replace(/\s+/g, ' ');

  it('calls workflows, jobs and the environment by their names', () => {
    const { name, jobs } = workflowOf('deploy.yml');
    for (const job of Object.values(jobs)) expect(text).toContain(`| ${job.name ?? ''} |`);
    for (const one of [name, workflowOf('daily.yml').name, ...FORMS.map((file) => workflowOf(file).name)])
      expect(text).toContain(`**${one}**`);
    expect(text).toContain(`\`${jobs['deploy']?.environment ?? ''}\``);
    expect(text).toContain(`**${workflowOf('check.yml').jobs['data']?.name ?? ''}**`);
  });

  it('quotes the titles of the office’s issues and the words of a publication', () => {
    for (const file of ['tell-office.ts', 'compare.ts']) {
      const titles = read(`worker/publish/deploy/${file}`).matchAll(/^const (?:TITLE|BROKEN|REFUSED) = '(.+)';$/gm);
      for (const [, title = ''] of titles) expect(text).toContain(`„${title}“`);
    }
    expect(read('worker/publish/deploy/tell-office.ts')).toContain('„Wenn eine Veröffentlichung scheitert“');
    expect(text).toContain('## Wenn eine Veröffentlichung scheitert');
    for (const words of ['Nicht veröffentlicht:', 'Hochgeladen, aber', 'Das sehen die Leute jetzt']) {
      expect(read('worker/publish/deploy/main.ts')).toContain(words);
      expect(text).toContain(`„${words}`);
    }
  });

  it('names every secret and variable that the workflows read', () => {
    for (const [file] of workflows) {
      const named = read(`.github/workflows/${file}`).matchAll(/\$\{\{ (?:secrets|vars)\.(\w+) \}\}/g);
      for (const [, name = ''] of named) expect(text).toContain(`\`${name}\``);
    }
  });
});

describe('the templates', () => {
  it.each(readdirSync(new URL('.github/ISSUE_TEMPLATE/', ROOT)))('%s parses', (file) => {
    expect(load(read(`.github/ISSUE_TEMPLATE/${file}`))).toBeTypeOf('object');
  });
});
