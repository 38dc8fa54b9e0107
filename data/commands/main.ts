/** `npm run data -- <command>`: the office's tools. The only file here that reads the clock and the command line. */
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dateOf, localOf, parseDay } from '../model/zone.ts';
import { check } from './check.ts';
import { type Command, type CommandEnvironment, UsageError } from './command.ts';
import { edition } from './edition.ts';
import { eraseCommand } from './erase.ts';
import { stringFlag } from './flags.ts';
import { handIn } from './hand-in.ts';
import { importCommand } from './import.ts';
import { init } from './init.ts';
import { overdue } from './overdue.ts';
import { preview } from './preview.ts';
import { readProject, zoneOf } from './project.ts';
import { suggest } from './suggest.ts';
import { WriteConflict } from './text-file.ts';

const COMMANDS: readonly Command[] = [
  check,
  preview,
  handIn,
  edition,
  overdue,
  suggest,
  eraseCommand,
  importCommand,
  init,
];

const COMMON_OPTIONS = { help: { type: 'boolean' }, root: { type: 'string' }, today: { type: 'string' } } as const;

function overview(): string {
  const list = COMMANDS.map(({ name, sentence }) => `  ${name.padEnd(9)} ${sentence}`).join('\n');
  return `Werkzeuge für data/directory.json\n\n  npm run data -- <Befehl>\n\n${list}\n\nMehr zu einem Befehl: npm run data -- <Befehl> --help\nAnleitung: data/README.md`;
}

async function main(argv: readonly string[]): Promise<number> {
  const [name = '--help', ...rest] = argv;
  if (name === '--help' || name === '-h') return printHelp(overview());
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) throw new UsageError(`„${name}“ gibt es nicht (unknown verb).\n\n${overview()}`);
  const { values, positionals } = parse(command, rest);
  if (values['help']) return printHelp(command.helpFor?.(positionals) ?? command.help);
  const environment = await createEnvironment(stringFlag(values, 'root'), stringFlag(values, 'today'));
  try {
    return await command.run(environment, values, positionals);
  } finally {
    terminal?.close();
  }
}

function printHelp(text: string): number {
  console.log(text);
  return 0;
}

function parse(command: Command, args: string[]) {
  try {
    return parseArgs({
      args,
      options: { ...COMMON_OPTIONS, ...command.options },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${command.help}`);
  }
}

let terminal: ReturnType<typeof createInterface> | undefined;

async function ask(question: string): Promise<string> {
  terminal ??= createInterface({ input: process.stdin, output: process.stdout });
  return (await terminal.question(`${question} `).catch(abort)).trim();
}

/** Ctrl+C and Ctrl+D reject the question. */
function abort(): never {
  throw new UsageError('\nAbgebrochen, nichts geändert.');
}

async function createEnvironment(folder: string | undefined, day: string | undefined): Promise<CommandEnvironment> {
  const root = folder ?? join(dirname(fileURLToPath(import.meta.url)), '../..');
  if (day !== undefined && parseDay(day) === undefined)
    throw new UsageError(`--today ${day}: bitte JJJJ-MM-TT schreiben`);
  const now = day === undefined ? Date.now() : Date.parse(`${day}T11:00:00Z`);
  const project = await readProject(root).catch((error: unknown) => {
    throw new UsageError(`In ${root} fehlt data/directory.json. (${(error as Error).message})`);
  });
  const today = day ?? dateOf(localOf(zoneOf(project.text), now).day);
  return { root, now, today, print: (text) => console.log(text), ask: process.stdin.isTTY ? ask : undefined };
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError) && !(error instanceof WriteConflict)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
