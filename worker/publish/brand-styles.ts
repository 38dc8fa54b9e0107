/** The city's accent color and the rules for its logo, behind the colors of worker/site/style/base.css that they replace. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import type { Accent, Accents } from '../../data/brand/accent.ts';
import type { Brand } from '../../data/brand/brand.ts';

const LOGO_STYLE = fileURLToPath(new URL('../site/style/logo.css', import.meta.url));

export const brandStyles = ({ accent, logo }: Brand): Plugin => ({
  name: 'brand',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]style[/\\]base\.css$/ }, async ({ path }) => {
      const base = await readFile(path, 'utf8');
      const more = [accent ? accentRules(accent) : '', logo ? await readFile(LOGO_STYLE, 'utf8') : ''];
      return { contents: base + more.join('\n'), loader: 'css' };
    });
  },
});

const accentRules = ({ light, dark }: Accents): string =>
  `:root {${variables(light)}}\n@media (prefers-color-scheme: dark) { :root {${variables(dark)}} }`;

const variables = ({ accent, on_accent, tint }: Accent): string =>
  `--accent: ${accent}; --on-accent: ${on_accent}; --tint: ${tint};`;
