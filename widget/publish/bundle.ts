// Everything that is published of the widget: the evergreen files, pinned releases, and their hashes.
import { WIDGET_VERSION } from '../version.ts';
import { textAsset, type Asset } from './asset.ts';
import { presentFiles } from './present-files.ts';
import { manifestOf, oldestFirst, releasedFiles } from './releases.ts';
import { unreleasedChanges } from './unreleased-changes.ts';

/** Evergreen within the major version. */
const EVERGREEN = 'widget/v1/';

/**
 * Scripts up to 1.0.1 stand in caches and on other servers and ask for text/{lang}.json, a list of words by number. They find the
 * lists of the last release that made them, which never change; since 1.1.0 words go by name, in words/{lang}.json.
 */
const NUMBERED_WORDS = '1.0.1/text/';

/**
 * All files in the order of their paths. `oldest` is the first version that was ever pinned below this address: an older one has no
 * page to serve. `notice` is a line for who builds, if there is something to say.
 */
export async function bundleWidget(
  oldest = '0.0.0',
): Promise<{ files: Asset[]; version: string; notice: string | undefined }> {
  const present = await presentFiles();
  const everyRelease = await releasedFiles();
  const released = everyRelease.filter(({ path }) => oldestFirst(path, `${oldest}/`) >= 0);
  const numbered = released.filter(({ path }) => path.startsWith(NUMBERED_WORDS));
  const files = [
    ...below(EVERGREEN, present),
    ...numbered.map(({ path, bytes }) => ({ path: `${EVERGREEN}${path.replace(/^[^/]+\//, '')}`, bytes })),
    // With src="https://HOST/v1/" words are asked for beside the weeks.
    ...present
      .filter(({ path }) => path.startsWith('words/'))
      .map(({ path, bytes }) => ({ path: `v1/${path}`, bytes })),
    ...below('widget/', released),
    textAsset('widget/manifest.json', manifestOf(WIDGET_VERSION, released)),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, version: WIDGET_VERSION, notice: unreleasedChanges(WIDGET_VERSION, present, everyRelease) };
}

const below = (folder: string, files: readonly Asset[]): Asset[] =>
  files.map(({ path, bytes }) => ({ path: folder + path, bytes }));
