// Packs the WordPress plugin: its PHP, the widget's script and words, and the licenses of all of them.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { TIMELESS } from './archive.ts';
import { SOURCE, textAsset, type Asset } from './asset.ts';
import { fillPlaces } from './fill-places.ts';
import { readLanguages } from './languages.ts';
import { compileTranslations } from './mo-file.ts';
import { presentFiles } from './present-files.ts';

/** The plugin's version; the next one is due when anything in its ZIP changes but the widget. */
export const PLUGIN_VERSION = '1.0.0';

/** Its folder among WordPress' plugins. */
const NAME = 'next-consultation';
const FOLDER = join(SOURCE.widget, 'wordpress');

/** What the server says besides the widget's words. */
const SERVER_WORDS = ['last_updated'];

/** What a field or a value is called. */
export type Label = { readonly de: string; readonly en: string };

/** A field of the embed builder; see includes/class-fields.php. */
export interface PluginField {
  readonly name: string;
  readonly kind: 'centers' | 'choice' | 'flag';
  readonly label: Label;
  /** Of a choice; the first is what holds where nothing is chosen. */
  readonly values?: readonly { readonly value: string; readonly label: Label }[];
}

/** What a build puts into the plugin. */
export interface PluginSettings {
  /** Where the hours are fetched from, unless the site says otherwise. */
  readonly origin: string;
  /** Of the hours. */
  readonly license: string;
  readonly attribution: string;
  readonly fields: readonly PluginField[];
}

/** Without the version, always the newest; and with it. */
export async function bundlePlugin(settings: PluginSettings): Promise<Asset[]> {
  const zip: Zippable = {};
  for (const { path, bytes } of await pluginFiles(settings)) {
    zip[`${NAME}/${path}`] = [bytes, { mtime: TIMELESS, level: 9 }];
  }
  const bytes = zipSync(zip);
  return [`${NAME}.zip`, `${NAME}-${PLUGIN_VERSION}.zip`].map((name) => ({ path: `widget/wordpress/${name}`, bytes }));
}

/** What lies in the plugin's folder, in the order of the paths. */
export async function pluginFiles({ origin, license, attribution, fields }: PluginSettings): Promise<Asset[]> {
  const values = { origin, license, attribution, version: PLUGIN_VERSION };
  const names = (await readdir(FOLDER, { recursive: true })).filter((name) => /\.\w+$/.test(name));
  const written = names.map(async (name) =>
    textAsset(name.replaceAll('\\', '/'), fillPlaces(await readFile(join(FOLDER, name), 'utf8'), values)),
  );
  const sources = await Promise.all(written);
  const translations = sources
    .filter(({ path }) => path.endsWith('.po'))
    .map(({ path, bytes }) => ({
      path: path.replace(/\.po$/, '.mo'),
      bytes: compileTranslations(new TextDecoder().decode(bytes)),
    }));
  const script = (await presentFiles()).filter(({ path }) => path === 'next-consultation.classic.js');
  return [
    ...sources,
    ...translations,
    textAsset('fields.json', JSON.stringify(fields)),
    ...[...script, ...(await serverWords())].map(({ path, bytes }) => ({ path: `widget/${path}`, bytes })),
    { path: 'LICENSE.txt', bytes: await readFile(SOURCE.license) },
    { path: 'lit-LICENSE.txt', bytes: await readFile(SOURCE.litLicense) },
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** words/{lang}.json: what the widget says, and what the server says in its place. */
export async function serverWords(): Promise<Asset[]> {
  const languages = await readLanguages(SERVER_WORDS);
  return languages.map(({ tag, words }) => textAsset(`words/${tag}.json`, JSON.stringify(words)));
}
