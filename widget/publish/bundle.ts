// Builds everything the widget publishes: the evergreen files, each language's words, typings, pinned releases with their hashes.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { inline, readLanguages, ROOT, type Language } from './inline.ts';
import { minified } from './minify.ts';
import { notice } from './notice.ts';
import { manifestOf, releasedFiles } from './releases.ts';
import { version } from '../version.ts';

export { archive, packWidget } from './archive.ts';

const WIDGET = join(ROOT, 'widget');
/** Evergreen within the major version. */
const EVERGREEN = 'widget/v1/';

/**
 * Properties that only our own files and lit-html pass to each other. Names of the week file, the DOM and the contract must not be
 * here; where one of them is meant that is here too, it stands in quotes: it['center'].
 */
const INTERNAL = `
  active agent announced below both byPhone cancelled center changesAt count ctor datetime dir element
  elsewhere first heading index keep kind languages last layout lead limit line listeners load minutes of
  onLanguage onShare other parts phone problem refresh say session sessions shareWord skew state strings sure
  tag tick upcoming values week words
`;

export interface Asset {
  /** Below the public root, without a leading slash. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** All assets, in the order of their paths; the same sources give the same bytes. `notice` is a line for who builds, if there is something to say. */
export async function bundleWidget(): Promise<{ files: Asset[]; version: string; notice: string | undefined }> {
  const present = await presentFiles();
  const evergreen = present.map(({ path, bytes }) => ({ path: EVERGREEN + path, bytes }));
  const released = await releasedFiles();
  const pinned = released.map(({ path, bytes }) => ({ path: `widget/${path}`, bytes }));
  const hashes = { path: 'widget/manifest.json', bytes: encode(manifestOf(version, released)) };
  const files = [...evergreen, ...pinned, hashes].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, version, notice: notice(version, present, released) };
}

/** What a release consists of: the two scripts, their description, typings and all languages, named as below a version's folder. */
export async function presentFiles(): Promise<Asset[]> {
  const languages = await readLanguages();
  return [
    { path: 'next-consultation.js', bytes: await script('define.ts', languages) },
    { path: 'element.js', bytes: await script('next-consultation.ts', languages) },
    ...(await Promise.all(['next-consultation.d.ts', 'custom-elements.json'].map(asWritten))),
    ...languages.map(({ tag, packed }) => ({ path: `text/${tag}.json`, bytes: encode(JSON.stringify(packed)) })),
  ];
}

const asWritten = async (path: string): Promise<Asset> => ({
  path,
  bytes: await readFile(join(WIDGET, 'public', path)),
});

async function script(entry: string, languages: readonly Language[]): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(WIDGET, entry)],
    bundle: true,
    write: false,
    minifySyntax: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    mangleProps: new RegExp(`^(_\\$.*|${INTERNAL.trim().replace(/\s+/g, '|')})$`),
    legalComments: 'none',
    banner: { js: `/*! next-consultation ${version} MIT, lit-html BSD-3-Clause Google LLC */` },
    plugins: [inline(languages)],
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`widget/${entry}: esbuild wrote nothing`);
  return encode(await minified(`widget/${entry}`, file.text));
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
