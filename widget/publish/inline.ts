// esbuild plugins of the widget: bake the words in, name the Trusted Types policy, shrink templates and the style sheet.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform, type Plugin } from 'esbuild';
import { pack } from './pack.ts';
import { withoutUnused } from './lit.ts';
import type { Packed } from '../words.ts';

export const ROOT = join(import.meta.dirname, '../..');
const TEXTS = join(ROOT, 'data/text');
/** Spoken without a further request. */
const INSIDE = ['de', 'en'];

export interface Language {
  readonly tag: string;
  readonly name: string;
  readonly lang: string;
  readonly packed: Packed;
}

/** All languages of data/text, in the order their files give. */
export async function readLanguages(): Promise<Language[]> {
  const files = (await readdir(TEXTS)).filter((name) => name.endsWith('.json'));
  const read = files.map(async (name) => {
    const file = JSON.parse(await readFile(join(TEXTS, name), 'utf8')) as Record<string, unknown>;
    const tag = name.replace('.json', '');
    const { lang, order } = file['meta'] as { lang: string; order: number };
    return { tag, name: nameOf(tag, file), lang, order, packed: pack(tag, file) };
  });
  return (await Promise.all(read)).sort((a, b) => a.order - b.order);
}

/** Plain-language German calls itself "Deutsch" too. */
const nameOf = (tag: string, file: Record<string, unknown>): string =>
  `${String(file['language_name'])}${tag === 'de-simple' && file['language_name'] === 'Deutsch' ? ' (einfach)' : ''}`;

export const inline = (languages: readonly Language[]): Plugin => ({
  name: 'widget',
  setup(build) {
    build.onLoad({ filter: /widget[\\/]builtin\.ts$/ }, () => ({ contents: builtinModule(languages), loader: 'js' }));
    build.onLoad({ filter: /widget[\\/]styles\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const [head, css = '', tail] = source.split('`');
      return { contents: `${head}${JSON.stringify(await shrinkStyles(css))}${tail}`, loader: 'ts' };
    });
    build.onLoad({ filter: /widget[\\/](view[a-z-]*|fallback|markup)\.ts$/ }, async ({ path }) => ({
      contents: await shrinkTemplates(await readFile(path, 'utf8')),
      loader: 'js',
    }));
    build.onLoad({ filter: /lit-html[\\/]lit-html\.js$/ }, async ({ path }) => ({
      contents: withoutUnused(await readFile(path, 'utf8')),
    }));
  },
});

function builtinModule(languages: readonly Language[]): string {
  const inside = languages.filter(({ tag }) => INSIDE.includes(tag)).map(({ tag, packed }) => [tag, packed]);
  const menu = languages.map(({ tag, name }) => [tag, name]);
  return `export const builtin = ${JSON.stringify(Object.fromEntries(inside))};\nexport const languages = ${JSON.stringify(menu)};`;
}

/** Custom properties of our own (all but --nc-…) are known to this sheet alone: they take their first letter. */
async function shrinkStyles(css: string): Promise<string> {
  const { code } = await transform(css, { loader: 'css', minify: true });
  const own = code.match(/--(?!nc-)\w+(?=:)/g) ?? [];
  const short = new Map(own.map((name) => [name, `--_${name[2]}`]));
  if (new Set(short.values()).size < short.size) throw new Error('styles.ts: two custom properties begin alike');
  return code
    .trim()
    .replace(/--(?!nc-)\w+/g, (name) => short.get(name) ?? name)
    .replace(/([:,/]) | (?=\/)/g, '$1');
}

/** Line breaks in the types-free source stand in templates only; one that only indents markup means nothing. */
async function shrinkTemplates(source: string): Promise<string> {
  const { code } = await transform(source, { loader: 'ts', minifyWhitespace: true, target: 'es2022' });
  return code
    .replace(/>(\s+)</g, (as_is, gap: string) => (gap.includes('\n') ? '><' : as_is))
    .replace(/\n\s+(>?)/g, (_, end: string) => end || ' ');
}
