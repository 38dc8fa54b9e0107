/** Rules on packages: Node's modules at the entry points alone, and of Hono only the core. */
import { ENTRY_POINTS, isAt } from '../paths.ts';
import type { Source } from '../sources.ts';

export function nodeModulesAtEntryPointsOnly(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => !isAt(path, ENTRY_POINTS))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier }) => specifier.startsWith('node:'))
        .map(({ specifier }) => `${path} imports ${specifier}: it also runs where no Node is; do it in an entry point`),
    );
}

export function onlyHonosCore(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, imports }) =>
    imports
      .filter(({ specifier }) => /^hono(?:\/|$)/.test(specifier) && !isCore(specifier))
      .map(
        ({ specifier }) => `${path} imports ${specifier}: of Hono we use router, jsx and html; write it in worker/http`,
      ),
  );
}

const isCore = (specifier: string) => /^hono(?:\/tiny|\/html|\/jsx(?:\/.*)?)?$/.test(specifier);
