/** Reads a project's data files as texts and writes them back, whole or not at all. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface ProjectTexts {
  readonly text: string;
  readonly editions: Record<string, string>;
  readonly texts: Record<string, string>;
}

/** All texts of data/ below a project's folder. Missing folders are empty. */
export async function readProject(root: string): Promise<ProjectTexts> {
  const text = await readText(join(root, 'data/directory.json'));
  const editions = await readFolder(join(root, 'data/editions'));
  const texts = await readFolder(join(root, 'data/text'));
  const byLanguage = Object.entries(texts).map(([name, body]) => [name.replace(/\.json$/, ''), body]);
  return { text, editions, texts: Object.fromEntries(byLanguage) };
}

/** The time zone that a directory's text names. A broken file still gets its check: then it is Germany's. */
export function zoneOf(text: string): string {
  const zone = /"timezone"\s*:\s*"([A-Za-z_/]+)"/.exec(text)?.[1] ?? '';
  return Intl.supportedValuesOf('timeZone').includes(zone) ? zone : 'Europe/Berlin';
}

/** UTF-8, and nothing that would silently be replaced; the byte order mark stays for the check to find. */
async function readText(file: string): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file));
}

async function readFolder(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json')).sort();
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readText(join(folder, name))])));
}

/** As the files are committed: two spaces, a line break at the end. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Writes beside the file and renames: a reader, or a crash, meets the old file or the new one, never half of one. */
export async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(beside, text);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
