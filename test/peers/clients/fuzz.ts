/**
 * Schemathesis makes requests of the description's own kinds, right and wrong, with GET and HEAD:
 * `node fuzz.ts LIVE PROGRAM FOLDER`. Prints lines as judge.ts names them; schemathesis.toml says what is no finding, and why.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, object>>;
}
interface OpenApi {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
}

/** People need no operation for HEAD; here each GET gets one, whose answers have no content. */
function withHead(description: OpenApi): object {
  const head = ({ operationId, responses, ...operation }: Operation) => ({
    ...operation,
    operationId: `${operationId}_head`,
    responses: Object.fromEntries(Object.keys(responses).map((status) => [status, { description: 'As with GET.' }])),
  });
  const paths = Object.entries(description.paths).map(([path, { get }]) => [path, { get, head: head(get) }] as const);
  return { ...description, paths: Object.fromEntries(paths) };
}

const [live = '', program = '', folder = ''] = process.argv.slice(2);
const description = (await (await fetch(`${live}/openapi.json`)).json()) as OpenApi;
mkdirSync(folder, { recursive: true });
const file = resolve(folder, 'openapi.json');
writeFileSync(file, JSON.stringify(withHead(description)));

const options = [
  '--max-examples=4',
  '--max-time=300',
  '--phases=examples,coverage,fuzzing',
  '--seed=1',
  '--generation-database=none',
  '--suppress-health-check=all',
  '--no-color',
];
const config = join(import.meta.dirname, 'schemathesis.toml');
const { stdout, stderr, status } = spawnSync(
  program,
  [`--config-file=${config}`, 'run', file, `--url=${live}`, ...options],
  { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 },
);
writeFileSync(join(folder, 'report.txt'), stdout + stderr);

/** A finding is a heading with the operation, sentences, the status, and a request that shows it. */
for (const section of stdout.split(/^_{3,} (?=(?:GET|HEAD) )/m).slice(1)) {
  const operation = section.split(' _', 1)[0];
  const findings = [...section.matchAll(/^- (.+)$/gm)].map(([, words]) => words);
  const request = /^ +curl .+$/m.exec(section)?.[0].trim() ?? '';
  console.log(`error\t${operation}\t${findings.join(', ')}\t${request.slice(0, 200)}`);
}
const count = /^ *([\d,]+) generated/m.exec(stdout)?.[1];
if (status !== 0 && !stdout.includes('FAILURES'))
  console.log(`error\tschemathesis\tended with ${status}, see report.txt`);
if (count === undefined) console.log('error\tschemathesis\tmade no request, see report.txt');
console.log(`version\t${/Schemathesis v(\S+)/.exec(stdout)?.[1] ?? '?'}`);
console.log(`figure\t${count ?? 0} requests`);
