// Bundles a script of the widget into one file, a module or a classic script: Lit as published, bundled and lowered by esbuild, minified
// by Terser, no property renamed.
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { minify } from 'terser';
import { WIDGET_VERSION } from '../version.ts';
import { SOURCE } from './asset.ts';
import type { WidgetLanguage } from './languages.ts';
import { styleSheets } from './style-sheets.ts';

/** Spoken without a further request. */
const BUILT_IN = ['de', 'en'];

/** Who sees the answer: in older browsers the page's own content stays (widget/browser-support.ts). */
export const BASELINE = ['chrome80', 'safari14', 'firefox78'];

const NOTICE = `/*! next-consultation ${WIDGET_VERSION} MIT, lit-html BSD-3-Clause Google LLC */`;

/** A module knows its address; a classic script, which a site may join to others, is told by the page. */
const FORMS = {
  module: { format: 'esm', inject: [], define: {} },
  classic: {
    format: 'iife',
    inject: ['classic-script.ts'],
    define: { 'import.meta.url': 'classicScriptAddress' },
  },
} as const;
export type ScriptForm = keyof typeof FORMS;

/** How a script is bundled. `entry`: a path below widget/. */
export function scriptOptions(entry: string, languages: readonly WidgetLanguage[], form: ScriptForm = 'module') {
  const { format, inject, define } = FORMS[form];
  return {
    entryPoints: [join(SOURCE.widget, entry)],
    bundle: true,
    write: false,
    minify: true,
    format,
    target: BASELINE,
    // They have these; the compiler's table counts oversights of theirs that no code here meets.
    supported: { destructuring: true, 'optional-chain': true },
    // Lit's build for servers runs in browsers too, and does nothing where there is no document.
    platform: 'neutral',
    conditions: ['node'],
    charset: 'utf8',
    legalComments: 'none',
    plugins: [styleSheets],
    inject: ['lit-global.ts', ...inject].map((file) => join(SOURCE.widget, file)),
    define: { globalThis: 'litGlobal', ...define, ...definedWords(languages) },
  } satisfies BuildOptions;
}

/** `entry`: a path below widget/. Returns the script's text. */
export async function bundleScript(
  entry: string,
  languages: readonly WidgetLanguage[],
  form: ScriptForm = 'module',
): Promise<string> {
  const { outputFiles } = await build(scriptOptions(entry, languages, form));
  const [file] = outputFiles;
  if (!file) throw new Error(`widget/${entry}: esbuild wrote nothing`);
  const { code = '' } = await minify(file.text, {
    module: form === 'module',
    ecma: 2020,
    compress: { passes: 3, negate_iife: false },
    // The semicolon ends what another script before it has left open.
    format: { preamble: form === 'module' ? NOTICE : `${NOTICE};` },
  });
  return code;
}

/** The values of built-in-words.ts. */
function definedWords(languages: readonly WidgetLanguage[]): Record<string, string> {
  const inside = languages.filter(({ tag }) => BUILT_IN.includes(tag)).map(({ tag, words }) => [tag, words]);
  return {
    BUILT_IN_WORDS: JSON.stringify(Object.fromEntries(inside)),
    LANGUAGE_NAMES: JSON.stringify(languages.map(({ tag, name }) => [tag, name])),
    LANGUAGE_ALIASES: JSON.stringify(
      languages.flatMap(({ tag, aliases }) => aliases.map((alias) => [alias.toLowerCase(), tag])),
    ),
  };
}
