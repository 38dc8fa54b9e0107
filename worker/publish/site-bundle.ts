/** Bundles what pages load: the style sheets and the browser modules. Equal sources give equal bytes. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build as esbuild } from 'esbuild';
import type { Brand } from '../../data/brand/brand.ts';
import type { InlineFiles } from '../store/inline-files.ts';
import { brandStyles } from './brand-styles.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Classic scripts, not modules: WordPress frames have an opaque origin, where a module would need CORS. */
const ENTRIES = {
  'style.css': 'worker/site/style/style.css',
  'review.css': 'worker/site/style/review.css',
  'partner.css': 'worker/site/style/partner.css',
  // Pages of earlier builds, in somebody's cache, ask for it.
  'now.js': 'worker/site/browser/live-status.ts',
  'clock.js': 'worker/site/browser/clock.ts',
  'language.js': 'worker/site/browser/language.ts',
  'frame.js': 'worker/site/browser/frame.ts',
  'configurator.js': 'worker/site/browser/embed-builder.ts',
  'poster.js': 'worker/site/browser/poster.ts',
  'review.js': 'worker/site/browser/review.ts',
  'developers.js': 'worker/site/browser/developers.ts',
  'pflege.css': 'worker/site/style/pflege.css',
  'pflege.js': 'worker/site/browser/pflege.ts',
} as const;

export interface SiteFile {
  /** Below the folder of assets, without a slash at its start. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What stands inside people's pages. */
const INLINE = { style: 'worker/site/style/people.css', script: 'worker/site/browser/live-status.ts' } as const;

/** How the files of pages are bundled, by name. */
export function siteOptions(brand: Brand = {}) {
  return Object.entries(ENTRIES).map(([name, source]) => ({ name, options: optionsOf(source, brand) }));
}

const optionsOf = (source: string, brand: Brand) =>
  ({
    entryPoints: [at(source)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [brandStyles(brand)],
  }) satisfies BuildOptions & { write: false };

/** The files inside pages, with their hashes. @throws Error for content that would end its element */
export async function bundleInlineFiles(brand: Brand = {}): Promise<InlineFiles> {
  const sources = [INLINE.style, INLINE.script];
  const [style, script] = await Promise.all(sources.map((source) => bundleInline(source, brand)));
  if (style === undefined || script === undefined) throw new Error('a file inside pages was not bundled');
  return { style, script, style_hash: hashOf(style), script_hash: hashOf(script), brand };
}

async function bundleInline(source: string, brand: Brand): Promise<string> {
  const { outputFiles } = await esbuild(optionsOf(source, brand));
  const text = outputFiles.map((file) => file.text.trim()).join('');
  if (/<\/(?:style|script)|<!--/i.test(text))
    throw new Error(`${source} would end its element in a page; write "<" apart`);
  return text;
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

export async function bundleSite(brand: Brand = {}): Promise<{ files: SiteFile[] }> {
  const files: SiteFile[] = [];
  for (const { name, options } of siteOptions(brand)) {
    const { outputFiles } = await esbuild(options);
    for (const { contents } of outputFiles) files.push({ path: `site/v1/${name}`, bytes: contents });
  }
  return { files };
}
