/** Reads a project's data files as texts, and checks them. */
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkDirectory } from '../check/check.ts';
import type { Checksums } from '../check/checksums.ts';
import type { Finding } from '../check/findings/finding.ts';
import { readText } from './text-file.ts';

export interface ProjectTexts {
  /** directory.json. */
  readonly text: string;
  /** File name, "2021-08-05.json" -> text. */
  readonly editions: Record<string, string>;
  /** Of the archived editions; nothing is recorded where there is no editions.sha256. */
  readonly checksums: Checksums;
  /** Language, "de" -> text of its file in data/text. */
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

async function readFolder(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json')).sort();
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readText(join(folder, name))])));
}

/** As the files are committed: two spaces, a line break at the end. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
