/** A page and a script, put through each bundler. */
import type { Project } from './project.ts';

const bundler = (tool: string, more: Project['around'] = {}): Project => ({
  guide: 'bundlers',
  packages: [tool],
  around: { 'package.json': '{}', ...more },
  commands: [tool],
  // Who writes the page, too, serves it from dist; else it lies beside its script.
  shown: { folder: 'dist' },
});
const scriptOnly = (tool: string): Project => bundler(tool, { 'dist/index.html': 'index.html' });

export const BUNDLERS: Readonly<Record<string, Project>> = {
  vite: bundler('vite'),
  webpack: scriptOnly('webpack'),
  rollup: scriptOnly('rollup'),
  esbuild: scriptOnly('esbuild'),
  parcel: bundler('parcel'),
};
