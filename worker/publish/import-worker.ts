/** Loads the bundled application in Node, which has no modules of bytes: for a file ending in .bin it gets one made of code. */
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Application } from '../app.ts';
import { WORKER_FILE } from './worker-bundle.ts';

const READ = `import { readFileSync } from 'node:fs';
export default new Uint8Array(readFileSync(new URL(import.meta.url))).buffer;
`;

export async function importWorker(root: string): Promise<Application> {
  const hooks = registerHooks({
    load: (url, context, next) =>
      url.endsWith('.bin') ? { format: 'module', source: READ, shortCircuit: true } : next(url, context),
  });
  try {
    const url = pathToFileURL(join(root, WORKER_FILE)).href;
    const { default: app } = (await import(url)) as { default: Application };
    return app;
  } finally {
    hooks.deregister();
  }
}
