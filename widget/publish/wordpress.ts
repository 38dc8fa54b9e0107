// Packs the WordPress plugin: its PHP, the widget's script and words, and the licenses of all of them.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SOURCE, textAsset, type Asset } from './asset.ts';
import { readLanguages } from './languages.ts';

/** What the server says besides the widget's words. */
const SERVER_WORDS = ['last_updated'];

const FOLDER = join(SOURCE.widget, 'wordpress');

/** words/{lang}.json: what the widget says, and what the server says in its place. */
export async function serverWords(): Promise<Asset[]> {
  const languages = await readLanguages(SERVER_WORDS);
  return languages.map(({ tag, words }) => textAsset(`words/${tag}.json`, JSON.stringify(words)));
}
