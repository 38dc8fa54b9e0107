/** Where page tests run: Node, and what the files of a worker share ends with the worker. */
import type { Environment } from 'vitest/runtime';

export default {
  name: 'pages',
  viteEnvironment: 'ssr',
  setup: () => ({
    teardown: () => Promise.all((globalThis.endings ?? []).map((end) => end())).then(() => undefined),
  }),
} satisfies Environment;
