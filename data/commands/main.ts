/** `npm run data -- <verb>`: the office's tools. The only file here that reads the clock and the command line. */
import { createInterface } from 'node:readline/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dateOf, localOf, parseDay } from '../model/zone.ts';
import { check } from './verbs/check.ts';
import { closure } from './verbs/closure.ts';
import { edition } from './verbs/edition.ts';
import { preview } from './verbs/preview.ts';
import { verify } from './verbs/verify.ts';
import { Conflict, readProject, zoneOf } from './project.ts';
import { Misuse, textOf, type Verb, type World } from './verb.ts';

const VERBS: readonly Verb[] = [check, preview, edition, closure, verify];

const EVERYWHERE = { help: { type: 'boolean' }, root: { type: 'string' }, today: { type: 'string' } } as const;

function overview(): string {
  const list = VERBS.map(({ name, sentence }) => `  ${name.padEnd(9)} ${sentence}`).join('\n');
  return `Werkzeuge für data/directory.json\n\n  npm run data -- <Befehl>\n\n${list}\n\nMehr zu einem Befehl: npm run data -- <Befehl> --help\nAnleitung: data/README.md`;
}

async function main(argv: readonly string[]): Promise<number> {
  const [name = '--help', ...rest] = argv;
  if (name === '--help' || name === '-h') return say(overview());
  const verb = VERBS.find((one) => one.name === name);
  if (!verb) throw new Misuse(`„${name}“ gibt es nicht (unknown verb).\n\n${overview()}`);
  const { values, positionals } = parse(verb, rest);
  if (values['help']) return say(verb.help);
  const world = await worldOf(textOf(values, 'root'), textOf(values, 'today'));
  try {
    return await verb.run(world, values, positionals);
  } finally {
    lines?.close();
  }
}

function say(text: string): number {
  console.log(text);
  return 0;
}

function parse(verb: Verb, args: string[]) {
  try {
    return parseArgs({ args, options: { ...EVERYWHERE, ...verb.options }, allowPositionals: true, strict: true });
  } catch (error) {
    throw new Misuse(`${error instanceof Error ? error.message : String(error)}\n\n${verb.help}`);
  }
}

let lines: ReturnType<typeof createInterface> | undefined;

async function ask(question: string): Promise<string> {
  lines ??= createInterface({ input: process.stdin, output: process.stdout });
  return (await lines.question(`${question} `).catch(brokenOff)).trim();
}

/** Ctrl+C and Ctrl+D are answers too. */
function brokenOff(): never {
  throw new Misuse('\nAbgebrochen, nichts geändert.');
}

async function worldOf(folder: string | undefined, day: string | undefined): Promise<World> {
  const root = folder ?? join(dirname(fileURLToPath(import.meta.url)), '../..');
  if (day !== undefined && parseDay(day) === undefined) throw new Misuse(`--today ${day}: bitte JJJJ-MM-TT schreiben`);
  const now = day === undefined ? Date.now() : Date.parse(`${day}T11:00:00Z`);
  const project = await readProject(root).catch((error: unknown) => {
    throw new Misuse(`In ${root} fehlt data/directory.json. (${(error as Error).message})`);
  });
  const today = day ?? dateOf(localOf(zoneOf(project.text), now).day);
  return { root, now, today, print: (text) => console.log(text), ask: process.stdin.isTTY ? ask : undefined };
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Misuse) && !(error instanceof Conflict)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof Misuse ? 2 : 1;
}
