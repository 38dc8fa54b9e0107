/** Reads a project's data files as texts, and checks them. */
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkDirectory } from '../check/check.ts';
import type { Finding } from '../check/findings/finding.ts';
import { parseStrict } from '../check/json/parse.ts';
import type { Directory } from '../model/directory.ts';
import type { ProjectTexts } from '../operations/project-texts.ts';
import { UsageError } from './command.ts';
import { logoFindings, readLogo } from './logo-file.ts';
import { readText } from './text-file.ts';

/** All texts of data/ below a project's folder. Missing folders are empty. */
export async function readProject(root: string): Promise<ProjectTexts> {
  const text = await readText(join(root, 'data/directory.json'));
  const editions = await readJsonFolder(join(root, 'data/editions'));
  const recorded = await readText(join(root, 'data/editions.sha256')).catch(() => '');
  const texts = await readJsonFolder(join(root, 'data/text'));
  const byLanguage = Object.entries(texts).map(([name, body]) => [name.replace(/\.json$/, ''), body]);
  return { text, editions, checksums: { recorded, sha256 }, texts: Object.fromEntries(byLanguage) };
}

/** data/directory.json as it stands, and the German words. @throws UsageError where it cannot be read */
export async function readDirectory(root: string): Promise<{ directory: Directory; wording: Record<string, unknown> }> {
  const { text, texts } = await readProject(root);
  const directory = parseStrict(text).value as Directory | undefined;
  if (!directory) throw new UsageError('data/directory.json ist nicht lesbar; bitte zuerst: npm run data -- check');
  return { directory, wording: JSON.parse(texts['de'] ?? '{}') as Record<string, unknown> };
}

/** Checks a project's folder, its logo included, on a day (a local date); `deploy` as in checkDirectory. */
export async function checkProject(
  root: string,
  today: string,
  options: { deploy?: boolean } = {},
): Promise<Finding[]> {
  const findings = checkDirectory({ ...(await readProject(root)), today, ...options });
  return [...findings, ...(await logoFindings(await readLogo(root)))];
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The time zone that a directory's text names. A broken file still gets its check: then it is Germany's. */
export function zoneOf(text: string): string {
  const zone = /"timezone"\s*:\s*"([A-Za-z_/]+)"/.exec(text)?.[1] ?? '';
  return Intl.supportedValuesOf('timeZone').includes(zone) ? zone : 'Europe/Berlin';
}

/** Its .json files by name; a missing folder is empty. */
export async function readJsonFolder(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json')).sort();
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readText(join(folder, name))])));
}
