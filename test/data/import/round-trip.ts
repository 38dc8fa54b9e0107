/** Imports what this project's own forms say of a directory, and lists what became of it. */
import { importCenters } from '../../../data/import/import-centers.ts';
import type { ImportNote } from '../../../data/import/notes.ts';
import type { Center, Directory } from '../../../data/model/directory.ts';
import { renderJsonLd } from '../../../worker/feeds/jsonld/jsonld.ts';
import { renderCsv } from '../../../worker/feeds/tables/csv.ts';
import { renderXlsx } from '../../../worker/feeds/tables/xlsx.ts';
import { editionOf, siteOf } from '../../application.ts';

const encode = (text: string) => new TextEncoder().encode(text);

interface HsdsPage {
  readonly contents: readonly unknown[];
  readonly total_pages: number;
}

/** Each form of a directory as the bytes of a file. */
export const OWN_FORMS: Readonly<Record<string, (directory: Directory) => Promise<Uint8Array>>> = {
  'centers.csv': async (directory) => encode(renderCsv(editionOf(directory))),
  'centers.xlsx': async (directory) => renderXlsx(editionOf(directory)),
  'centers.jsonld': async (directory) => encode(renderJsonLd(editionOf(directory))),
  'services.json': async (directory) => {
    const { get } = siteOf(directory);
    const contents: unknown[] = [];
    for (let page = 1; ; page++) {
      const answer = (await (await get(`/hsds/services?full=true&page=${page}`)).json()) as HsdsPage;
      contents.push(...answer.contents);
      if (page >= answer.total_pages) return encode(JSON.stringify({ contents }));
    }
  },
};

export interface RoundTrip {
  /** Fields in which an imported center differs, "position: all", with how many centers each. */
  readonly lost: Readonly<Record<string, number>>;
  readonly missing: readonly string[];
  readonly open: readonly ImportNote[];
}

export async function roundTrip(directory: Directory, form: string): Promise<RoundTrip> {
  const bytes = await OWN_FORMS[form]?.(directory);
  const [first] = directory.centers;
  const { centers, notes } = await importCenters({
    name: form,
    bytes: bytes ?? new Uint8Array(),
    directory: { ...directory, centers: [] },
    taken: new Set(),
    ...{
      service: 'open_consultation',
      source: first?.source ?? '',
      valid_from: '2000-01-01',
      verified_on: '2000-01-01',
    },
  });
  const lost: { [field: string]: number } = {};
  const missing: string[] = [];
  for (const center of directory.centers) {
    const found = centers.find(({ id }) => id === center.id);
    if (!found) missing.push(center.id);
    else for (const field of differences(center, found)) lost[field] = (lost[field] ?? 0) + 1;
  }
  return { lost, missing, open: notes.filter(({ outcome }) => outcome === 'asked' || outcome === 'refused') };
}

function differences(center: Center, found: Center): string[] {
  const { schedules, address, position, ...facts } = center;
  const { schedules: foundSchedules, address: foundAddress, position: foundPosition, ...foundFacts } = found;
  const scheduleFields = schedules.flatMap((one) => {
    const same = foundSchedules.find(({ id }) => id === one.id) ?? foundSchedules.find((other) => isSame(one, other));
    return same ? fieldsThatDiffer(one, same).map((field) => `schedules.${field}`) : ['schedules'];
  });
  return [
    ...fieldsThatDiffer(facts, foundFacts),
    ...fieldsThatDiffer(address, foundAddress).map((field) => `address.${field}`),
    ...(position && foundPosition
      ? fieldsThatDiffer(position, foundPosition).map((field) => `position.${field}`)
      : position === foundPosition
        ? []
        : ['position']),
    ...new Set(scheduleFields),
    ...(foundSchedules.length > schedules.length ? ['more schedules'] : []),
  ];
}

const isSame = (one: Center['schedules'][number], other: Center['schedules'][number]) =>
  (['service', 'opens_at', 'valid_from'] as const).every((field) => one[field] === other[field]) &&
  one.byday.join() === other.byday.join();

function fieldsThatDiffer(one: object, other: object): string[] {
  const [a, b] = [one, other] as ReadonlyArray<Readonly<Record<string, unknown>>>;
  return [...new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})])].filter(
    (field) => JSON.stringify(a?.[field]) !== JSON.stringify(b?.[field]),
  );
}
