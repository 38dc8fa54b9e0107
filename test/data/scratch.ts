/** A scratch copy of data/ in which the office's commands run. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../../data/commands/run-command.ts';
import type { Directory } from '../../data/model/directory.ts';
import { NAMED_EDITION } from '../fixtures/directory.ts';
import { TEXT_FILES } from '../fixtures/text-files.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const scratches: string[] = [];
export const removeScratches = () => scratches.splice(0).forEach((folder) => rmSync(folder, { recursive: true }));

export const print = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Puts the first edition, and no other, below a folder, with the names that a directory needs today in the folder's languages; the
 * office's later editions are none of a test's business.
 */
export function firstEdition(root: string): string {
  const name = '2021-08-05.json';
  const { names = {} } = NAMED_EDITION.municipality;
  const known = Object.entries(names).filter(([tag]) => existsSync(join(root, `data/text/${tag}.json`)));
  const municipality = { ...NAMED_EDITION.municipality, names: Object.fromEntries(known) };
  const text = print({ ...NAMED_EDITION, municipality });
  const file = join(root, 'data/directory.json');
  rmSync(join(root, 'data/editions'), { recursive: true, force: true });
  mkdirSync(join(root, 'data/editions'));
  for (const one of [file, join(root, 'data/editions', name)]) writeFileSync(one, text);
  const sum = createHash('sha256').update(text).digest('hex');
  writeFileSync(join(root, 'data/editions.sha256'), `${sum}  editions/${name}\n`);
  return file;
}

/** A copy of data/ with the first edition only, and what the tools do in it. */
export function scratch() {
  const root = mkdtempSync(join(tmpdir(), 'data-'));
  scratches.push(root);
  mkdirSync(join(root, 'data/text'), { recursive: true });
  for (const [tag, json] of Object.entries(TEXT_FILES)) writeFileSync(join(root, `data/text/${tag}.json`), json);
  const file = firstEdition(root);
  return {
    root,
    file,
    read: () => JSON.parse(readFileSync(file, 'utf8')) as Directory,
    text: () => readFileSync(file, 'utf8'),
    write: (directory: unknown) => writeFileSync(file, typeof directory === 'string' ? directory : print(directory)),
    /** Pending changes by file name. */
    inbox: () =>
      (existsSync(join(root, 'data/inbox')) ? readdirSync(join(root, 'data/inbox')) : [])
        .filter((name) => name.endsWith('.json'))
        .map((name) => [name, JSON.parse(readFileSync(join(root, 'data/inbox', name), 'utf8')) as unknown] as const),
    editions: () => readdirSync(join(root, 'data/editions')).sort(),
    command: (verb: string, args: readonly string[] = []) => [
      ...['data/commands/main.ts', verb, ...args],
      ...['--root', root, '--today', '2026-11-23'],
    ],
    /** What a command says and how it ends, without a process of its own: what it prints, and after it what it complains of. */
    async run(verb: string, args: readonly string[] = [], today = '2026-11-23') {
      const [said, wrong]: [string[], string[]] = [[], []];
      const code = await runCommand([verb, ...args, '--root', root, '--today', today], {
        root,
        now: NaN,
        print: (text) => void said.push(`${text}\n`),
        complain: (text) => void wrong.push(`${text}\n`),
        ask: undefined,
      });
      return { code, out: [...said, ...wrong].join('') };
    },
  };
}

/** The first edition with Mitte's Wednesday moved to the morning from 3 February 2027 on. */
export function moved(directory: Directory, today = '2026-11-23'): Directory {
  return {
    ...directory,
    centers: directory.centers.map((center) =>
      center.id !== 'mitte'
        ? center
        : {
            ...center,
            verified_on: today,
            schedules: center.schedules.flatMap((one) =>
              one.id === 'mitte-open-we'
                ? [
                    { ...one, valid_to: '2027-02-02' },
                    {
                      ...one,
                      id: 'mitte-open-we-2027',
                      opens_at: '09:00',
                      closes_at: '11:00',
                      valid_from: '2027-02-03',
                    },
                  ]
                : [one],
            ),
          },
    ),
  };
}
