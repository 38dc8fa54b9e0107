/** Static assets: requests every pre-rendered path from the bundled application, and writes the responses and their headers. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Application } from '../app.ts';
import { zipWidget } from '../../widget/publish/archive.ts';
import { bundleWidget } from '../../widget/publish/bundle.ts';
import { WIDGET_ARCHIVE } from '../site/page/addresses.ts';
import { urlPathOf, type OutputFile, filePathOf, writeOutput } from './files.ts';
import { renderHeadersFile, type ServedFile } from './headers-file.ts';
import { bundleProjectTexts } from './project-texts.ts';
import { bundleSite } from './site-bundle.ts';
import type { BuildSettings } from './settings.ts';
import { headersOfAsset } from './asset-headers.ts';
import { importWorker } from './import-worker.ts';
import { parseText } from '../../data/model/text.ts';
import { readTexts } from './read-data.ts';
import { bundleSocialCards } from './social-card.ts';
import { bundleSchemaTypes } from './schema-types.ts';
import { bundleWordPressPlugin } from './wordpress-plugin.ts';

/** The platform takes 20,000 files; beyond this many the rest is left to the live Worker. */
const MOST_FILES = 15_000;
/** The platform's limit for one file. */
const MOST_BYTES = 25 * 1024 * 1024;

/** dist/live: what even the live Worker does not answer itself. */
export async function buildLive(root: string, settings: BuildSettings): Promise<string[]> {
  const out = join(root, 'dist/live');
  await rm(out, { recursive: true, force: true });
  const { files, notices } = await bundleFiles(await importWorker(root), root, settings);
  for (const { path, bytes } of files) await writeOutput(out, path, bytes);
  await writeOutput(out, '_headers', renderHeadersFile(servedFiles(files, 'http:')).text);
  return [`Built dist/live: ${files.length} files; everything else is answered live.`, ...notices];
}

/** dist/assets: everything that can be rendered once. */
export async function buildAssets(root: string, settings: BuildSettings): Promise<string[]> {
  const out = join(root, 'dist/assets');
  await rm(out, { recursive: true, force: true });
  const app = await importWorker(root);
  const { origin } = settings;
  const { files, notices } = await bundleFiles(app, root, settings);
  for (const { path, bytes } of files) await writeOutput(out, path, bytes);
  const all = sortByImportance(app.prerenderedPaths(origin));
  const paths = all.slice(0, MOST_FILES - files.length);
  const served: ServedFile[] = servedFiles(files, origin);
  for (const path of paths) {
    const response = await app.request(path, {}, { PUBLIC_ORIGIN: origin });
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.byteLength > MOST_BYTES)
      throw new Error(
        `${path} has ${bytes.byteLength} bytes, more than the platform takes as one file (25 MiB); publish fewer centers in one build`,
      );
    await writeOutput(out, filePathOf(path), bytes);
    served.push({ path, headers: Object.fromEntries(response.headers) });
  }
  const { text, rules, leftOut } = renderHeadersFile(served);
  await writeOutput(out, '_headers', text);
  if (all.length === paths.length) await writeLostPages(out, app, origin);
  return [
    `Built dist/assets for ${origin}: ${files.length + paths.length} files, ${rules} header rules of at most 100.`,
    ...(all.length > paths.length
      ? [`Left to the live Worker: ${all.length - paths.length} addresses, from ${all[paths.length]} on.`]
      : []),
    ...(leftOut > 0 ? [`Without Last-Modified, for want of rules: ${leftOut} files.`] : []),
    ...notices,
  ];
}

/**
 * {lang}/404.html: what the platform answers, also without the Worker, to an address below a language that leads nowhere. There is
 * none at the root, which would stand before every address that the Worker alone answers; nor in a build that leaves pages to it.
 */
async function writeLostPages(out: string, app: Application, origin: string): Promise<void> {
  for (const path of app.prerenderedPaths(origin).filter((one) => /^\/[a-z-]+\/$/.test(one))) {
    const init = { headers: { Accept: 'text/html' } };
    const response = await app.request(`${path}404/`, init, { PUBLIC_ORIGIN: origin });
    if (response.status !== 404) throw new Error(`${path}404/ answered ${response.status}, but nothing is there`);
    await writeOutput(out, `${path.slice(1)}404.html`, await response.text());
  }
}

/** What no route answers: the widget, the pages' own files, the types and the project's texts, and notices for the console. */
async function bundleFiles(
  app: Application,
  root: string,
  settings: BuildSettings,
): Promise<{ files: OutputFile[]; notices: string[] }> {
  const { origin, oldestWidget, brand } = settings;
  const [widget, site] = [await bundleWidget(oldestWidget || undefined), await bundleSite(brand)];
  const archive = { path: WIDGET_ARCHIVE.slice(1), bytes: await zipWidget(origin) };
  const files = [
    ...widget.files,
    archive,
    ...(await bundleWordPressPlugin(root, origin)),
    ...site.files,
    ...bundleSocialCards(
      Object.entries(await readTexts()).map(([tag, json]) => parseText(tag, json)),
      brand.accent?.light.accent,
    ),
    await bundleSchemaTypes(app, origin),
    await bundleProjectTexts(root, settings),
  ];
  return { files, notices: widget.notice === undefined ? [] : [widget.notice] };
}

function servedFiles(files: readonly OutputFile[], origin: string): ServedFile[] {
  return files.map(({ path }) => ({ path: urlPathOf(path), headers: headersOfAsset(path, origin) }));
}

/**
 * The order in which addresses become files, as far as there is room: what exists once, calendars (which programs ask for all
 * day long), what the widget and people ask for, single days, the other forms and weeks; other languages in the same order.
 */
export function sortByImportance(paths: readonly string[]): string[] {
  const ranked = [...new Set(paths)].map((path) => ({ path, rank: rankOf(path) }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ path }) => path);
}

const RANKS: readonly RegExp[] = [
  /^(?!.*(?:\/centers\/|\/embed\/|\/fragments\/|\/weeks\/|\/problems\/))/,
  /^\/v1\/weeks\//,
  /^\/v1\/centers\/(?![^/]*\.dates\.)[^/]+\.ics$/,
  /^\/[^/]+\/centers\/[^/]+\/$/,
  /^\/v1\/centers\/[^/]+\.json$/,
  /\/weeks\//,
  /^\/(?:embed|v1\/fragments)\//,
  /^\/v1\/centers\/[^/]+\.[a-z-]+$/,
];

function rankOf(path: string): number {
  const at = RANKS.findIndex((pattern) => pattern.test(path));
  return (at < 0 ? RANKS.length : at) + (OTHER_LANGUAGE.test(path) ? RANKS.length + 1 : 0);
}

/** A language tag other than "de" as a path's first part, its last folder, or before the last part of a file's name. */
const TAG = '(?!de[./])[a-z]{2,3}(?:-[a-z]{2,8})?';
const OTHER_LANGUAGE = new RegExp(`^/${TAG}/|/(?:embed|fragments)/[^/]+/${TAG}/$|\\.${TAG}\\.ics$`);
