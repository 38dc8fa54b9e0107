/** `node data/commands/generate-validator.ts`, the first step of a build: brings the generated files of data/ up to their sources. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GENERATED_FILES, PROJECT_ROOT } from './validator.ts';

for (const { path, source } of GENERATED_FILES) {
  const [file, text] = [join(PROJECT_ROOT, path), await source()];
  // An equal file is left alone: `npm start` builds again whenever one below data/ changes.
  if ((await readFile(file, 'utf8').catch(() => '')) !== text) await writeFile(file, text);
}
