/**
 * `npm start`, `npm run preview`: starts wrangler with the address that links shall begin with, so that build and Worker agree on
 * it. Everything after `--` is handed on.
 */
import { spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assertNode } from './node-version.ts';
import { wranglerHome } from './deploy/wrangler-home.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const [verb = 'preview', ...wranglerArguments] = process.argv.slice(2);

/** What wrangler is called with, and the address for the build that it starts; live, links take it from each request. */
function wranglerCommand(): { origin: string; args: string[] } {
  const local = `http://${valueOf('--ip') ?? '127.0.0.1'}:${valueOf('--port') ?? '8787'}`;
  // Live: requests to a loopback name get links to that name, all others to this address.
  if (verb === 'start') return { origin: '', args: ['dev', '--env', 'live', '--var', `LOCAL_ORIGIN:${local}`] };
  const origin = process.env.PUBLIC_ORIGIN || local;
  return { origin, args: ['dev', '--env', 'preview', '--var', `PUBLIC_ORIGIN:${origin}`] };
}

/** The value of an option, written "--port 8911" or "--port=8911". */
function valueOf(option: string): string | undefined {
  const at = wranglerArguments.findIndex((word) => word === option || word.startsWith(`${option}=`));
  return at < 0 ? undefined : (wranglerArguments[at]?.split('=')[1] ?? wranglerArguments[at + 1]);
}

await assertNode(ROOT);
const { origin, args } = wranglerCommand();
const wrangler = spawn(
  process.execPath,
  [join(ROOT, 'node_modules/wrangler/bin/wrangler.js'), ...args, ...wranglerArguments],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      ...process.env,
      ...(await wranglerHome(ROOT, homedir())),
      ...(origin && { PUBLIC_ORIGIN: origin }),
      WRANGLER_SEND_METRICS: 'false',
      // Who develops reads in the browser what is wrong with the data; the next save builds again.
      SERVE_REFUSAL: '1',
    },
  },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => wrangler.kill(signal));
wrangler.on('exit', (code, signal) => process.exit(code ?? (signal ? 130 : 1)));
