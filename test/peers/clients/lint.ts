/**
 * Programs that judge or resolve the built description: `node lint.ts redocly|spectral|swagger-client FILE PACKAGES`.
 * Prints lines as judge.ts names them; redocly.yaml and spectral.yaml say what is no finding, and why.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const [tool = '', file = '', packages = ''] = process.argv.slice(2);
const modules = resolve(packages, 'node_modules');

/** What a program of the packages prints; both end with 1 where they find something. @throws Error where it prints no JSON */
function report(program: string, ...words: readonly string[]): unknown {
  const { stdout, stderr } = spawnSync(process.execPath, [join(modules, '.bin', program), ...words], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    // Rule sets are found beside the packages.
    cwd: packages,
    env: { ...process.env, NODE_PATH: modules, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  process.stderr.write(stderr);
  return JSON.parse(stdout);
}

function redocly(): string[] {
  const config = join(import.meta.dirname, 'redocly.yaml');
  const { problems } = report('redocly', 'lint', resolve(file), `--config=${config}`, '--format=json') as {
    problems: Array<{ ruleId: string; message: string; location: Array<{ pointer?: string }> }>;
  };
  return problems.map(({ ruleId, message, location }) => `${ruleId}\t${location[0]?.pointer ?? ''}: ${message}`);
}

/**
 * Limits protect who takes something in. In what the service gives out, a limit would be a promise about data that offices have
 * not written yet; header fields are limited by the platform.
 */
const LIMITS = /^owasp:api4:2023-(?:string|array|integer)-/;
const isInAnswer = (path: readonly string[]) => path[0] === 'components' || path.includes('responses');

function spectral(): string[] {
  const ruleset = join(import.meta.dirname, 'spectral.yaml');
  const problems = report(
    'spectral',
    'lint',
    resolve(file),
    `--ruleset=${ruleset}`,
    '--format=json',
    '--quiet',
  ) as Array<{
    code: string;
    message: string;
    path: string[];
  }>;
  return problems
    .filter(({ code, path }) => !(LIMITS.test(code) && isInAnswer(path)))
    .map(({ code, message, path }) => `${code}\t${path.join('/')}: ${message}`);
}

/** What Swagger UI shows: it resolves the description, and would show every error above it. */
async function swaggerClient(): Promise<string[]> {
  const SwaggerClient = createRequire(join(modules, 'x.js'))('swagger-client') as {
    resolve: (options: { spec: object }) => Promise<{ errors: Array<{ message: string }> }>;
  };
  const { errors } = await SwaggerClient.resolve({ spec: JSON.parse(readFileSync(file, 'utf8')) as object });
  return errors.map(({ message }) => `error\t${message}`);
}

const TOOLS = {
  redocly: { name: '@redocly/cli', find: redocly },
  spectral: { name: '@stoplight/spectral-cli', find: spectral },
  'swagger-client': { name: 'swagger-client', find: swaggerClient },
};
const { name, find } = TOOLS[tool as keyof typeof TOOLS];
const findings = await find();
for (const finding of findings) console.log(`error\t${finding}`);
const { version } = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')) as { version: string };
const { paths } = JSON.parse(readFileSync(file, 'utf8')) as { paths: object };
console.log(`version\t${version}`);
console.log(`figure\t${Object.keys(paths).length} addresses, ${findings.length} findings`);
