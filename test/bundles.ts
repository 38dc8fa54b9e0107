/** The bundles of site and widget as a build makes them, made once for all files of a worker, which only read them. */
import { bundleWidget } from '../widget/publish/bundle.ts';
import { bundleSite } from '../worker/publish/site-bundle.ts';

let site: ReturnType<typeof bundleSite> | undefined;
let widget: ReturnType<typeof bundleWidget> | undefined;

export const builtSite = (): ReturnType<typeof bundleSite> => (site ??= bundleSite());
export const builtWidget = (): ReturnType<typeof bundleWidget> => (widget ??= bundleWidget());
