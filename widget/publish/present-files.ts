// What a release consists of: the scripts, their description, typings and all languages, named as below a version's folder.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SOURCE, textAsset, type Asset } from './asset.ts';
import { bundleScript } from './bundle-script.ts';
import { readLanguages } from './languages.ts';

let files: Promise<readonly Asset[]> | undefined;

/** Built from the present sources, once in a process: a build puts the same files into assets, archives and the WordPress plugin. */
export function presentFiles(): Promise<readonly Asset[]> {
  return (files ??= buildPresentFiles());
}

/** The same built anew; the same sources give the same bytes. */
export async function buildPresentFiles(): Promise<Asset[]> {
  const languages = await readLanguages();
  return [
    textAsset('next-consultation.js', await bundleScript('define.ts', languages)),
    textAsset('next-consultation.classic.js', await bundleScript('define.ts', languages, 'classic')),
    textAsset('element.js', await bundleScript('next-consultation.ts', languages)),
    ...(await Promise.all(['next-consultation.d.ts', 'custom-elements.json'].map(asWritten))),
    ...languages.map(({ tag, words }) => textAsset(`words/${tag}.json`, JSON.stringify(words))),
  ];
}

const asWritten = async (path: string): Promise<Asset> => ({
  path,
  bytes: await readFile(join(SOURCE.widget, 'public', path)),
});
