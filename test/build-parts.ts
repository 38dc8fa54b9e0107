/** What a copy of the project has to have for a build. */
export const BUILD_PARTS = [
  'worker',
  'widget',
  'data',
  'package.json',
  'tsconfig.base.json',
  'wrangler.toml',
  'LICENSE',
] as const;
