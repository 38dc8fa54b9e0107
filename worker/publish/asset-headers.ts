/** Headers of files that the build bundles and no route answers: the widget, its wording, the pages' own files. */
import { CACHE_CONTROL } from '../http/representation.ts';
import { securityHeaders } from '../http/security.ts';

/** Content types by the end of a name. */
const TYPES: ReadonlyArray<readonly [string, string]> = [
  ['.d.ts', 'text/plain; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json'],
  ['.css', 'text/css; charset=utf-8'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.zip', 'application/zip'],
];

/** widget/1.0.0/…: a pinned file is never changed (a check refuses a changed byte). */
const PINNED = /^widget\/\d+\.\d+\.\d+\//;

export function headersOfAsset(path: string, origin: string): Record<string, string> {
  const type = TYPES.find(([end]) => path.endsWith(end))?.[1];
  if (!type) throw new Error(`${path}: worker/publish/asset-headers.ts knows no content type for it; add a line`);
  const headers = [
    ['content-type', type],
    ['cache-control', PINNED.test(path) ? CACHE_CONTROL.immutable : CACHE_CONTROL.feed],
    ...securityHeaders('feed', origin),
  ] as const;
  return Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]));
}
