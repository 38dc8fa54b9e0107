/** The files of data/inbox: read in the order in which main received them, written, and put aside with the reason. */
import { isObject } from '../check/json/is-object.ts';
import { execFile } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { printJson } from '../check/json/print.ts';
import type { HandedIn } from '../operations/inbox/change.ts';
import type { InboxFile, RefusedFile } from '../operations/inbox/queue.ts';
import { createFile, readText } from './text-file.ts';

const INBOX = 'data/inbox';

/** Pending changes, the earliest first; those that git does not know yet stand behind, by name. */
export async function readInbox(root: string): Promise<InboxFile[]> {
  const found: readonly string[] = await readdir(join(root, INBOX)).catch(() => []);
  const names = found.filter((name) => name.endsWith('.json')).sort();
  if (names.length === 0) return [];
  const received = await receivedOrder(root);
  const place = (name: string) => (received.includes(name) ? received.indexOf(name) : received.length);
  const ordered = names.sort((a, b) => place(a) - place(b));
  return Promise.all(
    ordered.map(async (name) => ({
      name: name.replace(/\.json$/, ''),
      text: await readText(join(root, INBOX, name)),
    })),
  );
}

/** File names in the order of the commits on main that brought them; none where there is no git. */
async function receivedOrder(root: string): Promise<string[]> {
  const log = [
    'log',
    '--reverse',
    '--first-parent',
    '-m',
    '--no-renames',
    '--diff-filter=A',
    '--format=',
    '--name-only',
  ];
  const { stdout } = await promisify(execFile)('git', ['-C', root, ...log, '--', INBOX]).catch(() => ({ stdout: '' }));
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((path) => basename(path));
}

/** The path below the project's folder. @throws WriteConflict where a change of that name exists */
export async function writeChange(root: string, name: string, change: HandedIn): Promise<string> {
  const path = `${INBOX}/${name}.json`;
  await createFile(join(root, path), printJson(change));
  return path;
}

/** A change that was applied is in the archive. */
export async function removeChange(root: string, name: string): Promise<void> {
  await rm(join(root, INBOX, `${name}.json`), { force: true });
}

/** Nothing is lost: the values stay, the reasons beside them; what is no JSON stays as it is, the reasons in a text beside it. */
export async function refuseChange(root: string, { name, value, refused }: RefusedFile, today: string): Promise<void> {
  const reasons = refused.map(({ de, question }) => (question === undefined ? de : `${de} (answers: "${question}")`));
  if (isObject(value)) await putAside(root, `${name}.json`, printJson({ ...value, refused: { on: today, reasons } }));
  else {
    await putAside(root, `${name}.json`, await readText(join(root, INBOX, `${name}.json`)));
    await putAside(root, `${name}.txt`, `${[today, ...reasons].join('\n')}\n`);
  }
  await removeChange(root, name);
}

/** Writes a file into data/inbox/refused; one that is there already, after a crash, stays. */
async function putAside(root: string, name: string, text: string): Promise<void> {
  const file = join(root, INBOX, 'refused', name);
  if ((await readText(file).catch(() => undefined)) === undefined) await createFile(file, text);
}

/** A hand-made directory.json that breaks rules, put aside with what the check says. The path of the copy. */
export async function putDirectoryAside(root: string, text: string, findings: string, today: string): Promise<string> {
  const taken: readonly string[] = await readdir(join(root, INBOX, 'refused')).catch(() => []);
  let name = `${today}-directory`;
  for (let number = 2; taken.includes(`${name}.json`); number++) name = `${today}-directory-${number}`;
  await putAside(root, `${name}.json`, text);
  await putAside(root, `${name}.txt`, `${findings}\n`);
  return `${INBOX}/refused/${name}.json`;
}
