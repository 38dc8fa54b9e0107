/** Reads back from the public address what people get: edition, day of the build, a calendar, a page, the widget. */
import { setTimeout } from 'node:timers/promises';
import { compareEditions } from '../../../data/check/rules/edition-order.ts';
import { type Release, sha256 } from './release.ts';

/** Files that are read back: the first of each kind. */
const KINDS: readonly RegExp[] = [
  /^assets\/v1\/centers\/[^/.]+\.ics$/,
  /^assets\/de\/centers\/[^/]+\/index\.html$/,
  /^assets\/widget\/v1\/next-consultation\.js$/,
];

export interface Seen {
  readonly edition?: string;
  readonly as_of?: string;
}

/** What the public address says of itself; empty where it does not answer. */
export async function readEdition(address: string): Promise<Seen> {
  const response = await ask(address, '/healthz').catch(() => undefined);
  // 503 too: an old build says which one it is.
  const body: unknown = await response?.json().catch(() => undefined);
  return (body ?? {}) as Seen;
}

/** Whether people already see a newer edition, or the same one built on a later day: a run that is started again may come too late. */
export function isOvertaken({ edition, as_of }: Seen, release: Pick<Release, 'edition' | 'as_of'>): boolean {
  if (edition === undefined || as_of === undefined) return false;
  return (compareEditions(edition, release.edition) || as_of.localeCompare(release.as_of)) > 0;
}

/** How the public address differs from a release, a German sentence each; none = the release is what people see. */
export async function differences(address: string, release: Release): Promise<string[]> {
  const { edition, as_of } = await readEdition(address);
  const found: string[] = [];
  if (edition !== release.edition) found.push(`Ausgabe ${edition ?? 'unbekannt'} statt ${release.edition}`);
  if (as_of !== release.as_of) found.push(`gebaut am ${as_of ?? 'unbekannten Tag'} statt am ${release.as_of}`);
  for (const file of filesToRead(release)) {
    const path = `/${file.replace(/^assets\//, '').replace(/index\.html$/, '')}`;
    const response = await ask(address, path).catch((error: unknown) => String(error));
    if (typeof response === 'string') found.push(`${path} antwortet nicht`);
    else if (response.status !== 200) found.push(`${path} antwortet mit ${response.status}`);
    else if (sha256(new Uint8Array(await response.arrayBuffer())) !== release.files[file])
      found.push(`${path} ist nicht die gebaute Datei`);
  }
  return found;
}

/** Asks again and again until the release is there. Returns what still differs when `within` seconds are over. */
export async function awaitRelease(
  address: string,
  release: Release,
  { within, every = 5 }: { readonly within: number; readonly every?: number },
): Promise<string[]> {
  const end = performance.now() + within * 1000;
  for (;;) {
    const found = await differences(address, release);
    if (found.length === 0 || performance.now() + every * 1000 > end) return found;
    await setTimeout(every * 1000);
  }
}

export function filesToRead({ files }: Pick<Release, 'files'>): string[] {
  const paths = Object.keys(files).sort();
  return KINDS.flatMap((kind) => paths.find((path) => kind.test(path)) ?? []);
}

/** Past every cache: an address that nobody has asked for before. */
function ask(address: string, path: string): Promise<Response> {
  const url = new URL(path, address);
  url.searchParams.set('read-back', crypto.randomUUID());
  return fetch(url, { cache: 'no-store', redirect: 'error', signal: AbortSignal.timeout(10_000) });
}
