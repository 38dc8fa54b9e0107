/** The same path on GitLab's and Forgejo's runners: it parses, calls only what there is, and hands its keys to nobody's proposal. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

const { load } = createRequire(import.meta.url)('js-yaml') as { load: (text: string) => unknown };
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const IMAGE = `node:${read('.nvmrc').trim()}-bookworm`;
const PINNED_CHECKOUT = /actions\/checkout@[0-9a-f]{40} # v\d/;

interface GitLabJob {
  readonly script: readonly string[];
  readonly rules?: ReadonlyArray<{ readonly if: string }>;
}
interface GitLab {
  readonly image: string;
  readonly before_script: readonly string[];
  readonly check: GitLabJob;
  readonly test: GitLabJob;
  readonly publish: GitLabJob;
}
interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Forgejo {
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<
    Record<string, { readonly container: { readonly image: string }; readonly steps: readonly Step[] }>
  >;
}

const FORGEJO = ['check', 'publish'].map((name) => `.forgejo/workflows/${name}.yml`);
const gitlab = load(read('.gitlab-ci.yml')) as GitLab;
const stepsOf = (path: string) => Object.values((load(read(path)) as Forgejo).jobs).flatMap(({ steps }) => steps);

/** Scripts of package.json that lines call, "ci" aside; `npm run data` with its verb. */
const called = (lines: readonly string[]) =>
  lines.filter((line) => line !== 'npm ci').map((line) => /^npm (?:run )?([\w:]+)(?: -- (\w+))?$/.exec(line));

describe.each([
  [
    '.gitlab-ci.yml',
    [...gitlab.before_script, ...gitlab.check.script, ...gitlab.test.script, ...gitlab.publish.script],
  ],
  ...FORGEJO.map((path) => [path, stepsOf(path).flatMap(({ run = [] }) => run)] as const),
] as const)('%s', (_, lines) => {
  it('installs by the lock, and calls only scripts of package.json', () => {
    expect(lines[0]).toBe('npm ci');
    const names = called(lines);
    expect(names.length).toBeGreaterThan(1);
    for (const [index, found] of names.entries()) {
      expect(found, lines[index + 1]).not.toBeNull();
      expect(scripts).toHaveProperty([found?.[1] ?? '']);
      if (found?.[1] === 'data') expect(() => read(`data/commands/${found[2]}.ts`)).not.toThrow();
    }
  });
});

describe('GitLab', () => {
  it('runs the pinned Node, and publishes from the main branch alone', () => {
    expect(gitlab.image).toBe(IMAGE);
    expect(gitlab.publish.rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]);
    expect(gitlab.publish.script).toEqual(['npm run deploy']);
    expect(JSON.stringify([gitlab.check, gitlab.test])).not.toContain('deploy');
  });
});

describe.each(FORGEJO)('%s', (path) => {
  it('runs the pinned Node and a pinned checkout', () => {
    const { jobs } = load(read(path)) as Forgejo;
    for (const { container } of Object.values(jobs)) expect(container.image).toBe(IMAGE);
    expect(read(path)).toMatch(PINNED_CHECKOUT);
  });

  it('shows keys to the step that uploads alone, and never to a proposal', () => {
    const withKeys = stepsOf(path).filter(({ env }) => JSON.stringify(env ?? {}).includes('secrets.'));
    const proposed = 'pull_request' in (load(read(path)) as Forgejo).on;
    expect(withKeys.map(({ run }) => run)).toEqual(proposed ? [] : ['npm run deploy']);
  });
});

it('is told to whoever runs a copy there, with why there is no button', () => {
  const guide = read('data/BETRIEB.md');
  for (const name of ['.gitlab-ci.yml', '.forgejo/workflows', 'CLOUDFLARE_API_TOKEN', 'Deploy to Cloudflare'])
    expect(guide).toContain(name);
});
