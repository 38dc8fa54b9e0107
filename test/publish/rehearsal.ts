/** A copy of the project with a city's real settings, in which the scripts of the workflows run against a stand-in for the platform. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readJsonFolder } from '../../data/commands/project.ts';
import type { Directory } from '../../data/model/directory.ts';
import { copyWithFewLanguages } from '../build-copy.ts';
import { firstEdition, print } from '../data/scratch.ts';
import type { Platform } from './platform.ts';
import { runNode } from './run-node.ts';

const PUBLIC_ORIGIN = 'https://sprechzeiten.duisburg-beratung.de';

type Env = Readonly<Record<string, string>>;

/** `token` is what the platform takes. */
export async function startRehearsal(platform: Platform, token: string) {
  const root = mkdtempSync(join(tmpdir(), 'rehearsal-'));
  copyWithFewLanguages(root);
  const file = firstEdition(root);

  /** A script as the workflow runs it. */
  const run = (args: readonly string[], env: Env = {}) =>
    runNode(root, args, {
      TZ: 'Europe/Berlin',
      PUBLIC_ORIGIN,
      CLOUDFLARE_API_BASE_URL: platform.api,
      CLOUDFLARE_ACCOUNT_ID: 'account',
      CLOUDFLARE_API_TOKEN: token,
      GITHUB_STEP_SUMMARY: join(root, 'summary.md'),
      ...env,
    });
  /** @throws Error with what a script said, where it failed */
  async function succeed(args: readonly string[], env?: Env): Promise<string> {
    const { code, out } = await run(args, env);
    if (code !== 0) throw new Error(`${args.join(' ')}: ${out}`);
    return out;
  }
  const data = (...args: string[]) => succeed(['data/commands/main.ts', ...args]);

  return {
    root,
    languages: Object.keys(await readJsonFolder(join(root, 'data/text'))),
    /** The build job; gives the hash that it hands to the next. */
    build: async (env?: Env) => (await succeed(['worker/publish/release.ts'], env)).trim().split('\n').at(-1) ?? '',
    /** What the deploying job runs. */
    deploy: (args: readonly string[], env?: Env) =>
      run(['worker/publish/deploy/main.ts', '--address', platform.site, '--within', '20', ...args], env),
    handIn: (args: readonly string[]) => data('hand-in', ...args),
    cut: () => data('edition', '--yes'),
    /** Cuts an edition with real addresses in the place of all placeholders. */
    async becomeReady(): Promise<void> {
      const directory = JSON.parse(readFileSync(file, 'utf8')) as Directory;
      const publisher = { ...directory.publisher, contact: { email: 'rsc@duisburg-beratung.de' } };
      writeFileSync(file, print({ ...directory, iri_base: `${PUBLIC_ORIGIN}/`, publisher }));
      await data('edition', '--yes');
    },
    summary: () => readFileSync(join(root, 'summary.md'), 'utf8'),
    close: async () => rmSync(root, { recursive: true }),
  };
}

export type Rehearsal = Awaited<ReturnType<typeof startRehearsal>>;
