// Bundles a script of the widget into one ES module: Lit as published, minified by esbuild, no property renamed.
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { WIDGET_VERSION } from '../version.ts';
import { SOURCE } from './asset.ts';
import type { WidgetLanguage } from './languages.ts';
import { styleSheets } from './style-sheets.ts';

/** Spoken without a further request. */
const BUILT_IN = ['de', 'en'];

/** How a script is bundled. `entry`: a path below widget/. */
export function scriptOptions(entry: string, languages: readonly WidgetLanguage[]) {
  return {
    entryPoints: [join(SOURCE.widget, entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    banner: { js: `/*! next-consultation ${WIDGET_VERSION} MIT, lit-html BSD-3-Clause Google LLC */` },
    plugins: [styleSheets],
    inject: [join(SOURCE.widget, 'lit-global.ts')],
    define: { globalThis: 'litGlobal', ...definedWords(languages) },
  } satisfies BuildOptions;
}

/** `entry`: a path below widget/. Returns the module's text. */
export async function bundleScript(entry: string, languages: readonly WidgetLanguage[]): Promise<string> {
  const { outputFiles } = await build(scriptOptions(entry, languages));
  const [file] = outputFiles;
  if (!file) throw new Error(`widget/${entry}: esbuild wrote nothing`);
  return file.text;
}

/** The values of built-in-words.ts. */
function definedWords(languages: readonly WidgetLanguage[]): Record<string, string> {
  const inside = languages.filter(({ tag }) => BUILT_IN.includes(tag)).map(({ tag, words }) => [tag, words]);
  return {
    BUILT_IN_WORDS: JSON.stringify(Object.fromEntries(inside)),
    LANGUAGE_NAMES: JSON.stringify(languages.map(({ tag, name }) => [tag, name])),
  };
}
