/** Ten moments of a week, and the pages that people have then. */
import type { Directory } from '../../data/model/directory.ts';
import { closureWith, directoryWith, FIRST_EDITION } from '../fixtures/directory.ts';
import { mondayAt } from '../../widget/clock.ts';
import { viewStateOf } from '../../widget/state.ts';
import { readWeekFile } from '../../widget/week-file.ts';
import { ORIGIN, type Site, siteOf } from '../application.ts';
import { builtSite } from '../bundles.ts';

/** Somebody has confirmed all of it in time. */
const confirmed = (overrides: Parameters<typeof directoryWith>[0] = {}) => {
  const directory = directoryWith(overrides);
  return { ...directory, centers: directory.centers.map((center) => ({ ...center, verified_on: '2026-11-02' })) };
};

const built = (directory: Directory, as_of: string): Site =>
  siteOf(directory, { as_of }, Date.parse(`${as_of}T12:00:00Z`));

const SITES = {
  plain: built(confirmed(), '2026-11-22'),
  closed: built(confirmed({ closures: [closureWith({ from: '2026-11-30', to: '2026-12-04' })] }), '2026-11-22'),
  christmas: built(confirmed(), '2026-12-20'),
  unconfirmed: built(FIRST_EDITION, '2026-11-22'),
};
export type SiteName = keyof typeof SITES;
export const SITE_NAMES = Object.keys(SITES) as readonly SiteName[];

export interface Moment {
  readonly name: string;
  readonly site: SiteName;
  readonly at: string;
}

export const MOMENTS: readonly Moment[] = [
  { name: 'hours before', site: 'plain', at: '2026-11-23T07:00:00+01:00' },
  { name: '40 minutes before', site: 'plain', at: '2026-11-23T09:20:00+01:00' },
  { name: 'open', site: 'plain', at: '2026-11-23T10:30:00+01:00' },
  { name: '12 minutes before the end', site: 'plain', at: '2026-11-23T14:48:00+01:00' },
  { name: 'after the last one', site: 'plain', at: '2026-11-23T16:00:00+01:00' },
  { name: 'a weekend', site: 'plain', at: '2026-11-28T12:00:00+01:00' },
  { name: 'a closed week', site: 'closed', at: '2026-11-30T09:00:00+01:00' },
  { name: 'a day that is not sure', site: 'christmas', at: '2026-12-24T08:30:00+01:00' },
  { name: 'a holiday', site: 'christmas', at: '2026-12-25T10:00:00+01:00' },
  { name: 'not confirmed', site: 'unconfirmed', at: '2026-11-24T12:00:00+01:00' },
];

/** What the widget says of each center at a moment, by name, from the week file of the same site. */
export async function widgetStates({ site, at }: Moment): Promise<Record<string, string>> {
  const now = Date.parse(at);
  const week = readWeekFile(await (await SITES[site].get(`/v1/weeks/${mondayAt(now)}.json`)).json());
  if (!week) throw new Error(`${site} has no week file of ${at}`);
  const { centers } = viewStateOf(week, now, { centers: [], service: 'both', clockTrusted: true });
  return Object.fromEntries(centers.map(({ center, state }) => [center.name, state.kind]));
}

/** A page as it is at a moment, whatever engine opens it: its clock stands still. */
export async function standingPage(path: string, { site, at }: Moment): Promise<string> {
  const html = await (await SITES[site].get(path)).text();
  const now = Date.parse(at);
  return html.replace(
    '<head>',
    `<head><script>Date = class extends Date { constructor(...given) { super(...(given.length ? given : [${now}])); } static now() { return ${now}; } };</script>`,
  );
}

const files = new Map((await builtSite()).files.map(({ path, bytes }) => [`/${path}`, bytes]));
const TYPES: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript' };

/** What a site answers to an address below ORIGIN. No week file: the device's clock counts. */
export async function answerOf(
  name: SiteName,
  address: string,
): Promise<{ body: Buffer; headers: Record<string, string> }> {
  const { pathname } = new URL(address);
  const file = files.get(pathname);
  if (file)
    return { body: Buffer.from(file), headers: { 'content-type': TYPES[pathname.split('.').pop() ?? ''] ?? '' } };
  const response = await SITES[name].get(address.slice(ORIGIN.length));
  return { body: Buffer.from(await response.arrayBuffer()), headers: Object.fromEntries(response.headers) };
}
