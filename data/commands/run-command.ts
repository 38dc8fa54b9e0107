/** One call of `npm run data`: finds the command, reads its flags, runs it, and says how it is called where it was called wrongly. */
import { parseArgs } from 'node:util';
import { dateOf, localOf, parseDay } from '../model/zone.ts';
import { check } from './check.ts';
import { type Command, type CommandEnvironment, type Flags, UsageError } from './command.ts';
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

export const COMMANDS: readonly Command[] = [
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

/** Who calls, and from where. */
export interface Caller {
  /** The project's folder, where no --root names another. */
  readonly root: string;
  /** Now (epoch milliseconds), where no --today names another day. */
  readonly now: number;
  print(text: string): void;
  /** Says what was called wrongly, or could not be written. */
  complain(text: string): void;
  readonly ask: CommandEnvironment['ask'];
}

/** `argv`: the command's name and what follows it. Exit code: 0 done, 1 refused because of the data, 2 called wrongly. */
export async function runCommand(argv: readonly string[], caller: Caller): Promise<number> {
  try {
    return await run(argv, caller);
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof WriteConflict)) throw error;
    caller.complain(error.message);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function run(argv: readonly string[], caller: Caller): Promise<number> {
  const help = (text: string) => {
    caller.print(text);
    return 0;
  };
  const [name = '--help', ...rest] = argv;
  if (name === '--help' || name === '-h') return help(overview());
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) throw new UsageError(`„${name}“ gibt es nicht (unknown verb).\n\n${overview()}`);
  const { values, positionals } = parse(command, rest);
  if (values['help']) return help(command.helpFor?.(positionals) ?? command.help);
  return command.run(await createEnvironment(values, caller), values, positionals);
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

async function createEnvironment(flags: Flags, caller: Caller): Promise<CommandEnvironment> {
  const [root = caller.root, day] = [stringFlag(flags, 'root'), stringFlag(flags, 'today')];
  if (day !== undefined && parseDay(day) === undefined)
    throw new UsageError(`--today ${day}: bitte JJJJ-MM-TT schreiben`);
  const now = day === undefined ? caller.now : Date.parse(`${day}T11:00:00Z`);
  const project = await readProject(root).catch((error: unknown) => {
    throw new UsageError(`In ${root} fehlt data/directory.json. (${(error as Error).message})`);
  });
  const today = day ?? dateOf(localOf(zoneOf(project.text), now).day);
  return { ...caller, root, now, today };
}
