/** What `npm run data -- init` writes and removes: data/, wrangler.toml and the beginning of README.md. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { LOGO_FILE } from '../brand/logo.ts';
import type { CityFacts } from '../import/city-facts.ts';
import { readmeOf } from '../import/new-readme.ts';
import { settingsOf } from '../import/new-settings.ts';
import type { Directory } from '../model/directory.ts';
import type { ProjectTexts } from '../operations/project-texts.ts';
import { layLanguages } from './language-files.ts';
import { readText, replaceFile } from './text-file.ts';

export interface FirstFiles {
  readonly facts: CityFacts;
  readonly directory: Directory;
  /** With the first edition, under this name, and the texts of the city's languages alone. */
  readonly project: ProjectTexts & { readonly name: string };
  readonly logo: string | undefined;
}

/** What was another city's is removed. */
export async function writeFirst(root: string, { facts, directory, project, logo }: FirstFiles): Promise<void> {
  const { text, name, editions, checksums, texts } = project;
  for (const folder of ['data/editions', 'data/inbox'])
    for (const one of await readdir(join(root, folder)).catch(() => []))
      if (one.endsWith('.json')) await rm(join(root, folder, one));
  await layLanguages(root, Object.keys(texts));
  await replaceFile(join(root, 'data/editions', name), editions[name] ?? '');
  await replaceFile(join(root, 'data/editions.sha256'), checksums.recorded);
  await replaceFile(join(root, 'data/directory.json'), text);
  if (logo === undefined) await rm(join(root, LOGO_FILE), { force: true });
  else await replaceFile(join(root, LOGO_FILE), logo);
  const widget = (await newestWidget(root)) ?? '0.0.0';
  await rewrite(join(root, 'wrangler.toml'), (toml) => settingsOf(toml, facts, widget));
  const { centers, official } = directory;
  await rewrite(join(root, 'README.md'), (readme) => readmeOf(readme, facts, centers.length, official));
}

async function rewrite(path: string, change: (text: string) => string): Promise<void> {
  const text = await readText(path).catch(() => undefined);
  if (text !== undefined) await replaceFile(path, change(text));
}

/** The version that the city begins with: older ones are pinned on nobody's page below its address. */
async function newestWidget(root: string): Promise<string | undefined> {
  const names = await readdir(join(root, 'widget/releases')).catch(() => []);
  return names
    .filter((name) => /^\d/u.test(name))
    .sort(new Intl.Collator('en', { numeric: true }).compare)
    .at(-1);
}
