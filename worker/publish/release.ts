/**
 * `npm run release`: builds what shall be published, writes the words for the run's summary beside it, and seals both with their
 * hashes. Prints the hash of dist/release.json as its last line. Uploading is deploy/main.ts, which needs none of this.
 */
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkProject, readProject } from '../../data/commands/project.ts';
import type { Directory } from '../../data/model/directory.ts';
import { parseText } from '../../data/model/text.ts';
import { formatMessages, messagesOf } from '../../data/operations/messages.ts';
import { centerPath } from '../site/page/addresses.ts';
import { sealRelease } from './deploy/release.ts';
import { refusalsOf } from './refusals.ts';
import { readBuildSettings } from './settings.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a script of this project and returns what it printed. Its errors go to the console; a failure ends this one. */
function run(script: string, ...args: string[]): string {
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, script), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, AS_OF: as_of },
  });
  if (status !== 0) process.exit(status ?? 1);
  return stdout;
}

/** The newest edition of an earlier day: what people have known until today. */
function lastBefore(day: string, editions: Readonly<Record<string, string>>): Directory | undefined {
  return Object.values(editions)
    .map((text) => JSON.parse(text) as Directory)
    .filter(({ released_at }) => released_at.slice(0, 10) < day)
    .sort((a, b) => Date.parse(a.released_at) - Date.parse(b.released_at))
    .at(-1);
}

const { as_of, origin } = await readBuildSettings(ROOT, process.env);
run('data/commands/generate-validator.ts');
console.log(run('worker/publish/build.ts').trim());
const directory = JSON.parse(await readFile(join(ROOT, 'data/directory.json'), 'utf8')) as Directory;
const { editions, texts } = await readProject(ROOT);
await writeFile(
  join(ROOT, 'dist/summary.md'),
  run('data/commands/main.ts', 'preview', '--markdown', '--today', as_of) +
    formatMessages(
      messagesOf(lastBefore(as_of, editions) ?? directory, directory, {
        texts: Object.entries(texts).map(([tag, json]) => parseText(tag, json)),
        today: as_of,
        pageOf: (tag, id) => origin + centerPath(tag, id),
      }),
    ),
);
const hash = await sealRelease(join(ROOT, 'dist'), {
  origin,
  edition: directory.edition,
  as_of,
  refusals: refusalsOf(directory, origin, await checkProject(ROOT, as_of, { deploy: true })),
});
console.log(hash);
