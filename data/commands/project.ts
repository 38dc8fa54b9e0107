/** Reads a project's data files as texts and writes them back, whole or not at all. */
import { createHash } from 'node:crypto';
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Checksums } from '../check/archive.ts';
import { checkDirectory } from '../check/check.ts';
import type { Finding } from '../check/findings.ts';

export interface ProjectTexts {
  readonly text: string;
  readonly editions: Record<string, string>;
  /** Of the archived editions; nothing is recorded where there is no such file. */
  readonly checksums: Checksums;
  readonly texts: Record<string, string>;
}

/** All texts of data/ below a project's folder. Missing folders are empty. */
export async function readProject(root: string): Promise<ProjectTexts> {
  const text = await readText(join(root, 'data/directory.json'));
  const editions = await readFolder(join(root, 'data/editions'));
  const recorded = await readText(join(root, 'data/editions.sha256')).catch(() => '');
  const texts = await readFolder(join(root, 'data/text'));
  const byLanguage = Object.entries(texts).map(([name, body]) => [name.replace(/\.json$/, ''), body]);
  return { text, editions, checksums: { recorded, sha256 }, texts: Object.fromEntries(byLanguage) };
}

/** Checks a project's folder on a day (a local date); `deploy` as in checkDirectory. */
export async function checkProject(
  root: string,
  today: string,
  options: { deploy?: boolean } = {},
): Promise<Finding[]> {
  return checkDirectory({ ...(await readProject(root)), today, ...options });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The time zone that a directory's text names. A broken file still gets its check: then it is Germany's. */
export function zoneOf(text: string): string {
  const zone = /"timezone"\s*:\s*"([A-Za-z_/]+)"/.exec(text)?.[1] ?? '';
  return Intl.supportedValuesOf('timeZone').includes(zone) ? zone : 'Europe/Berlin';
}

/** What is not UTF-8 becomes U+FFFD, which the check refuses wherever it stands; so it does a byte order mark. */
async function readText(file: string): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readFile(file));
}

async function readFolder(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json')).sort();
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readText(join(folder, name))])));
}

/** As the files are committed: two spaces, a line break at the end. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Somebody else has written meanwhile; nothing was changed. */
export class Conflict extends Error {}

/**
 * Writes beside the file and renames: a reader, or a crash, meets the old file or the new one, never half of one. With
 * `before`, only as long as the file still holds that.
 */
export async function writeWhole(file: string, text: string, before?: string): Promise<void> {
  await beside(file, text, async (fresh) => {
    if (before === undefined) return rename(fresh, file);
    await alone(`${file}.lock`, async () => {
      if ((await readText(file)) !== before) throw meanwhile(file, 'hat sich inzwischen geändert');
      await rename(fresh, file);
    });
  });
}

/** The same for a file that must not exist yet. */
export async function writeNew(file: string, text: string): Promise<void> {
  await beside(file, text, async (fresh) => {
    await link(fresh, file).catch((error: unknown) => {
      if ((error as { code?: string }).code !== 'EEXIST') throw error;
      throw meanwhile(file, 'gibt es inzwischen');
    });
  });
}

async function beside(file: string, text: string, place: (fresh: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const fresh = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(fresh, text);
    await place(fresh);
  } finally {
    await rm(fresh, { force: true });
  }
}

/** Nobody else compares and renames meanwhile. The lock lives for milliseconds. */
async function alone(lock: string, work: () => Promise<void>): Promise<void> {
  for (let tries = 1; !(await made(lock)); tries++) {
    if (tries === 40)
      throw new Conflict(`${lock} liegt noch da; läuft kein anderes Werkzeug, bitte löschen. (Delete it.)`);
    await setTimeout(50);
  }
  try {
    await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function made(lock: string): Promise<boolean> {
  return writeFile(lock, '', { flag: 'wx' }).then(
    () => true,
    () => false,
  );
}

function meanwhile(file: string, what: string): Conflict {
  return new Conflict(`${basename(file)} ${what}; bitte noch einmal ausführen. (Run it again.)`);
}
