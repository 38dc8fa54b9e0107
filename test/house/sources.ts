/** The house as TypeScript's own parser sees it: each file with its tree, its imports, its exported names and the globals it uses. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Node, SourceFile } from 'typescript/unstable/ast';
import { createVirtualFileSystem } from 'typescript/unstable/fs';
import { API } from 'typescript/unstable/sync';
import { type ExportedName, exportedNames } from './exports.ts';
import { type GlobalUse, globalUses } from './globals.ts';
import { type Import, importsOf } from './imports.ts';
import { nodesOf } from './nodes.ts';

export interface Source {
  /** Below the project: `worker/app.ts`. */
  readonly path: string;
  readonly text: string;
  readonly tree: SourceFile;
  /** All nodes of the tree in the order of the text. */
  readonly nodes: readonly Node[];
  readonly imports: readonly Import[];
  readonly exports: readonly ExportedName[];
  readonly globals: readonly GlobalUse[];
}

/** Nothing is read but the files themselves: names they do not declare or import stay open, and open names are globals. */
const OPTIONS = {
  noResolve: true,
  noLib: true,
  types: [],
  target: 'es2024',
  module: 'esnext',
  moduleResolution: 'bundler',
  moduleDetection: 'force',
  jsx: 'react-jsx',
  noEmit: true,
};

/** Parses texts by their paths; they need not exist on disk, so that tests can write files of their own. */
export function parseSources(texts: Readonly<Record<string, string>>): Source[] {
  const paths = Object.keys(texts).sort();
  const config = '/house/tsconfig.json';
  const files = Object.fromEntries(paths.map((path) => [`/house/${path}`, texts[path]!]));
  const fs = createVirtualFileSystem({
    ...files,
    [config]: JSON.stringify({ compilerOptions: OPTIONS, files: paths }),
  });
  const api = new API({ cwd: '/house', fs });
  try {
    const project = api.updateSnapshot({ openProjects: [config] }).getProject(config);
    return paths.map((path) => {
      const tree = project?.program.getSourceFile(`/house/${path}`);
      if (!project || !tree) throw new Error(`${path} was not parsed: does TypeScript know its extension?`);
      const nodes = nodesOf(tree);
      return {
        path,
        text: texts[path]!,
        tree,
        nodes,
        imports: importsOf(nodes, path),
        exports: exportedNames(tree),
        // A declaration runs nothing.
        globals: tree.isDeclarationFile ? [] : globalUses(nodes, project.checker),
      };
    });
  } finally {
    api.close();
  }
}

/** Every .ts and .tsx file below these folders; what was published is no source any more. */
export async function readSources(root: string, folders: readonly string[]): Promise<Source[]> {
  const texts: Record<string, string> = {};
  for (const folder of folders) {
    for (const file of await readdir(join(root, folder), { recursive: true })) {
      const path = `${folder}/${file.replaceAll('\\', '/')}`;
      if (!/\.tsx?$/.test(path) || path.startsWith('widget/releases/')) continue;
      texts[path] = await readFile(join(root, path), 'utf8');
    }
  }
  return parseSources(texts);
}
