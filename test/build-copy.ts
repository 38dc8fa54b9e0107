/** A copy of the project in which a build runs, with the same packages. */
import { cpSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { THOROUGH } from './thorough.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** What a build reads. */
const PARTS = ['worker', 'widget', 'data', 'package.json', 'tsconfig.base.json', 'wrangler.toml', 'LICENSE'] as const;

/** Enough where a test is not about languages: a build of all takes half as long again. The first edition's names follow them. */
const FEW_LANGUAGES = ['ar', 'de', 'en'];

/** A copy with the languages of a small town, but in CI with all. */
export function copyWithFewLanguages(folder: string): void {
  copyForBuild(folder);
  if (THOROUGH) return;
  const texts = join(folder, 'data/text');
  for (const file of readdirSync(texts))
    if (!FEW_LANGUAGES.includes(file.replace(/\.json$/, ''))) rmSync(join(texts, file), { recursive: true });
}

/** `folder`: an empty one, outside of the parts. */
export function copyForBuild(folder: string): void {
  for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
}
