// Packs the self-hosting archive dist/next-consultation-widget-<version>.zip: scripts, words, typings and a README in two languages.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { presentFiles } from '../bundle.ts';
import { version } from '../version.ts';
import { ROOT } from './inline.ts';

/** The earliest date that a ZIP can hold: the same sources give the same bytes. */
const TIMELESS = '1980-01-01T00:00:00';

/** Writes the archive below `outDir`; returns its path. */
export async function packWidget(outDir: string): Promise<string> {
  const folder = `next-consultation-widget-${version}`;
  const published = join(ROOT, 'widget/public');
  const files = [
    ...(await presentFiles()),
    ...(await Promise.all(
      ['README.md', 'custom-elements.json'].map(async (path) => ({
        path,
        bytes: await readFile(join(published, path)),
      })),
    )),
  ];
  const entries: Zippable = {};
  for (const { path, bytes } of files) entries[`${folder}/${path}`] = [bytes, { mtime: TIMELESS, level: 9 }];
  await mkdir(outDir, { recursive: true });
  const path = join(outDir, `${folder}.zip`);
  await writeFile(path, zipSync(entries));
  return path;
}
