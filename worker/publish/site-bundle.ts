/** Bundles what pages load: the style sheets, the browser modules, the social card. Equal sources give equal bytes. */
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { type BuildOptions, build as esbuild } from 'esbuild';
import { renderSocialCard } from './social-card.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Classic scripts, not modules: WordPress frames have an opaque origin, where a module would need CORS. */
const ENTRIES = {
  'style.css': 'worker/site/style/style.css',
  'partner.css': 'worker/site/style/partner.css',
  'now.js': 'worker/site/browser/live-status.ts',
  'language.js': 'worker/site/browser/language.ts',
  'frame.js': 'worker/site/browser/frame.ts',
  'configurator.js': 'worker/site/browser/embed-builder.ts',
  'developers.js': 'worker/site/browser/developers.ts',
} as const;

export interface SiteFile {
  /** Below the folder of assets, without a slash at its start. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** How the files of pages are bundled, by name. */
export function siteOptions() {
  return Object.entries(ENTRIES).map(([name, source]) => ({
    name,
    options: {
      entryPoints: [at(source)],
      bundle: true,
      minify: true,
      write: false,
      format: 'iife',
      target: 'es2020',
      charset: 'utf8',
      legalComments: 'none',
      logLevel: 'warning',
    } as const satisfies BuildOptions,
  }));
}

export async function bundleSite(): Promise<{ files: SiteFile[] }> {
  const files: SiteFile[] = [];
  for (const { name, options } of siteOptions()) {
    const { outputFiles } = await esbuild(options);
    for (const { contents } of outputFiles) files.push({ path: `site/v1/${name}`, bytes: contents });
  }
  const card = new Resvg(renderSocialCard(), { font: { loadSystemFonts: false } }).render().asPng();
  files.push({ path: 'site/v1/card.png', bytes: new Uint8Array(card) });
  return { files };
}
