/** Reads data/ into the one object that the Worker compiles in and that tests hand to createApp. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { manifestOf, releasedFiles } from '../../widget/publish/releases.ts';
import { WIDGET_VERSION } from '../../widget/version.ts';
import type { Directory } from '../../data/model/directory.ts';
import type { BuiltData } from '../store/store.ts';
import { dateOf, localOf } from '../../data/model/zone.ts';
import { deriveRevisions } from '../feeds/ics/derive-revisions.ts';
import { hsdsIds } from '../hsds/hsds-ids.ts';
import { type Content, type Derive, packData } from '../store/pack.ts';
import { withReadableBooking, withReadableNumbers } from '../../data/operations/readable-numbers.ts';
import { bundleInlineFiles } from './site-bundle.ts';
import type { Brand } from '../../data/brand/brand.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const at = (...parts: string[]) => join(ROOT, ...parts);

const DERIVE: Derive = {
  readableNumbers: withReadableNumbers,
  readableBooking: withReadableBooking,
  revisions: deriveRevisions,
  serviceIds: hsdsIds,
};

/** A build's data in both forms: the texts, and the block made of them. */
export type ReadData = Content & BuiltData & { readonly block: Uint8Array };

/** The data of a build as one object: what tests make an application of. */
export const readData = async (asOf: string | undefined): Promise<ReadData> => withBlock(await readContent(asOf));

/** The texts of a build as they stand in data/, and how its site looks; `asOf` is its day, today where there is none. */
export async function readContent(asOf: string | undefined, brand: Brand = {}): Promise<Content> {
  const directory = await readMinified(at('data/directory.json'));
  const { timezone } = JSON.parse(directory) as Directory;
  return {
    as_of: asOf ?? dateOf(localOf(timezone, Date.now()).day),
    directory,
    schema: await readMinified(at('data/directory.schema.json')),
    editions: await readFolder(at('data/editions')),
    texts: await readTexts(),
    inline: await bundleInlineFiles(brand),
    widget: manifestOf(WIDGET_VERSION, await releasedFiles()),
  };
}

/** The content with its block; call it again after replacing a part of the content. */
export function withBlock(content: Content): ReadData {
  const ordered = { ...content, editions: oldestFirst(content.editions) };
  return { ...ordered, block: packData(ordered, DERIVE) };
}

/** File names do not sort: "2026-11-22.2.json" stands before "2026-11-22.json". */
function oldestFirst(editions: Readonly<Record<string, string>>): Record<string, string> {
  const released = ([name, edition]: readonly [string, string]) =>
    [Date.parse((JSON.parse(edition) as Directory).released_at), Number(name.split('.')[1] ?? 1)] as const;
  return Object.fromEntries(
    Object.entries(editions)
      .map((entry) => ({ entry, at: released(entry) }))
      .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])
      .map(({ entry }) => entry),
  );
}

async function readMinified(path: string): Promise<string> {
  return JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
}

/** Language files by their tags. */
export const readTexts = (): Promise<Record<string, string>> => readFolder(at('data/text'));

async function readFolder(path: string): Promise<Record<string, string>> {
  const names = (await readdir(path)).filter((name) => name.endsWith('.json')).sort();
  return Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [name.slice(0, -'.json'.length), await readMinified(join(path, name))]),
    ),
  );
}
