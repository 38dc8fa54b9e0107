/** What of other people's checkers this machine has. CI has all of it and says so with CI=true: there nothing may be missing. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const said = new Set<string>();

/** Whether a checker can be asked; where not, one loud line, and in CI an error. */
export function present(found: boolean, name: string, repair: string): boolean {
  if (found) return true;
  if (process.env.CI) throw new Error(`${name} is missing: ${repair}`);
  if (!said.has(name)) console.warn(`\n*** CHECKS BY ${name} LEFT OUT: ${repair} ***\n`);
  said.add(name);
  return false;
}

export function runs(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function folder(variable: string, beside: string): string | undefined {
  const path =
    process.env[variable] ?? fileURLToPath(new URL(`../../../shared/conformance/${beside}`, import.meta.url));
  return existsSync(path) ? path : undefined;
}

/** GDAL's reader (Debian package gdal-bin). */
export const hasGdal = () => present(runs('ogrinfo', ['--version']), 'GDAL', 'install gdal-bin');

/** Python's csv module and rdflib (Debian package python3-rdflib). */
export const hasPython = () =>
  present(runs('/usr/bin/python3', ['-c', 'import csv, rdflib']), 'PYTHON', 'install python3-rdflib');

/** Python's feedparser (Debian package python3-feedparser). */
export const hasFeedparser = () =>
  present(runs('/usr/bin/python3', ['-c', 'import feedparser']), 'FEEDPARSER', 'install python3-feedparser');

/** The SHACL shapes of DCAT-AP.de and SEMIC; undefined where they are not. */
export function shapesFolder(): string | undefined {
  const path = folder('DCAT_SHAPES', 'dcat-shapes');
  present(path !== undefined, 'SHACL SHAPES', 'set DCAT_SHAPES to their folder');
  return path;
}

/** HSDS 3.0's published schemas; undefined where they are not. */
export function hsdsFolder(): string | undefined {
  const path = folder('HSDS_SCHEMAS', 'hsds/hsds-3.0');
  present(path !== undefined, 'HSDS SCHEMAS', 'set HSDS_SCHEMAS to their folder');
  return path && `${path}/schema`;
}
