/** `npm run data -- <command>`: the office's tools in a terminal. The only file here that reads the clock and the command line. */
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { UsageError } from './command.ts';
import { runCommand } from './run-command.ts';

let terminal: ReturnType<typeof createInterface> | undefined;

async function ask(question: string): Promise<string> {
  terminal ??= createInterface({ input: process.stdin, output: process.stdout });
  return (await terminal.question(`${question} `).catch(abort)).trim();
}

/** Ctrl+C and Ctrl+D reject the question. */
function abort(): never {
  throw new UsageError('\nAbgebrochen, nichts geändert.');
}

process.exitCode = await runCommand(process.argv.slice(2), {
  root: fileURLToPath(new URL('../../', import.meta.url)),
  now: Date.now(),
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
  ask: process.stdin.isTTY ? ask : undefined,
}).finally(() => terminal?.close());
