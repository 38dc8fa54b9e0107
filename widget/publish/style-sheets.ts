// An esbuild plugin: a style sheet that a module imports becomes its text, minified by esbuild itself.
import { readFile } from 'node:fs/promises';
import { transform, type Plugin } from 'esbuild';

export const styleSheets: Plugin = {
  name: 'style-sheets',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};
