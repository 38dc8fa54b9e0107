/** Content of data/ -> the block: the directory center by center, its index for search, languages, editions, revisions. */
import { type Center, type Conditions, type Directory, narrow } from '../../data/model/directory.ts';
import { directoryOn, resolveCenter } from '../../data/model/dated-facts.ts';
import { confirmationsEnded } from '../../data/model/verification.ts';
import { factsByCenter } from './event-facts.ts';
import type { InlineFiles } from './inline-files.ts';
import { MOST_IN_ONE_FILE } from './limits.ts';
import type { EventRevisions } from './published-edition.ts';
import { offsetsOf } from '../../data/model/zone-offsets.ts';
import { publicHolidaysOf } from '../../data/model/public-holidays.ts';
import { parseText } from '../../data/model/text.ts';
import type { TextMeta } from '../../data/model/text-meta.ts';
import { dayOf, partsOf, utcOf } from '../../data/model/zone.ts';
import { writeBlock } from './block-writer.ts';
import type { ServiceIds } from './service-index.ts';
import { writeServiceIndex } from './service-index-writer.ts';
import { writeCenterIndex } from './center-index-writer.ts';

/** Texts as they stand in the project's files, all of them JSON but for the notices. */
export interface Content {
  /** Local date of the build, "2026-11-22". */
  readonly as_of: string;
  readonly directory: string;
  /** data/directory.schema.json. */
  readonly schema: string;
  /** Released editions by name, oldest first. */
  readonly editions: { readonly [edition: string]: string };
  /** Language files by tag. */
  readonly texts: { readonly [tag: string]: string };
  /** dist/…/widget/manifest.json. */
  readonly widget: string;
  /** What stands inside people's pages. */
  readonly inline: InlineFiles;
  /** Licence notices of everything that is bundled, as text; the build collects them. */
  readonly notices?: string;
}

/** What the store keeps but does not know how to derive; handed in by the build. */
export interface Derive {
  /** The center with each number as people read it. */
  readonly readableNumbers: (center: Center) => Center;
  /** The same for the number that takes bookings. */
  readonly readableBooking: <One extends Conditions>(one: One) => One;
  /** Revisions of the events of one center's calendars, or of those of all; editions oldest first. */
  readonly revisions: (editions: readonly Directory[], as_of: string, center?: string) => EventRevisions;
  readonly serviceIds: (directory: Directory) => ServiceIds;
}

/** Equal contents give equal bytes. */
export function packData(content: Content, derive: Derive): Uint8Array<ArrayBuffer> {
  const directory = JSON.parse(content.directory) as Directory;
  const { centers, closures, extra_sessions } = directory;
  const asOf = dayOf(content.as_of);
  const ids = centers.map(({ id }) => id);
  const positionsWhere = (matches: (at: number) => boolean, count: number) => [...Array(count).keys()].filter(matches);
  const languages = Object.entries(content.texts)
    .map(([tag, text]) => ({ tag, ...(JSON.parse(text) as { meta: TextMeta }) }))
    .sort((a, b) => a.meta.order - b.meta.order);
  return writeBlock({
    as_of: content.as_of,
    offsets: Int32Array.from(offsetsOf(directory.timezone)),
    shell: JSON.stringify({ ...directory, centers: [], closures: [], extra_sessions: [] }),
    ids: { texts: ids },
    'ids.sorted': Int32Array.from(ids.map((id, at) => ({ id, at })).sort(byId), ({ at }) => at),
    centers: { texts: centers.map((one) => JSON.stringify(resolveCenter(derive.readableNumbers(one), asOf))) },
    closures: { texts: closures.map((one) => JSON.stringify(one)) },
    'closures.all': Int32Array.from(positionsWhere((at) => closures[at]?.centers === 'all', closures.length)),
    'closures.own': {
      rows: byCenter(
        ids,
        closures.map((one) => (one.centers === 'all' ? [] : one.centers)),
      ),
    },
    extra_sessions: { texts: extra_sessions.map((one) => JSON.stringify(derive.readableBooking(one))) },
    'extra_sessions.own': {
      rows: byCenter(
        ids,
        extra_sessions.map((one) => [one.center]),
      ),
    },
    ...writeCenterIndex(directoryOn(directory, asOf), asOf),
    ...writeServiceIndex(directoryOn(directory, asOf), derive.serviceIds(directory)),
    revisions: { texts: packRevisions(directory, content, derive) },
    public_holidays: JSON.stringify(packHolidays(directory, content)),
    languages: JSON.stringify(languages.map(({ tag, meta }) => ({ tag, meta }))),
    texts: { texts: languages.map(({ tag: _tag, meta: _meta, ...words }) => JSON.stringify(words)) },
    schema: content.schema,
    inline: JSON.stringify(content.inline),
    widget: content.widget,
    notices: content.notices ?? '',
    'editions.names': JSON.stringify(Object.keys(content.editions)),
    editions: { texts: Object.values(content.editions) },
  });
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

/** For each center, the numbers of the things that name it. */
function byCenter(ids: readonly string[], named: readonly (readonly string[])[]): number[][] {
  const rows = new Map<string, number[]>(ids.map((id) => [id, []]));
  for (const [at, centers] of named.entries()) for (const id of centers) rows.get(id)?.push(at);
  return [...rows.values()];
}

function packHolidays(directory: Directory, { as_of, texts }: Content) {
  const of = (tag: string) => parseText(tag, texts[tag] ?? '{}');
  return publicHolidaysOf(directory, partsOf(dayOf(as_of)).year, { de: of('de'), en: of('en') });
}

/**
 * Revisions of each center's calendars, then those of the calendar of all centers, where there is one. A center that was
 * the same in every edition since it came needs no comparison: one line stands for all its events, and where all centers
 * have the same line and came together, for those of all.
 */
function packRevisions(directory: Directory, content: Content, derive: Derive): string[] {
  const archived = Object.values(content.editions).map((edition) => JSON.parse(edition) as Directory);
  const editions = [...archived, directory];
  const facts = editions.map(factsByCenter);
  const own = directory.centers.map(({ id }) => {
    const first = facts.findIndex((centers) => centers.has(id));
    const versions = new Set(facts.slice(first).map((centers) => centers.get(id)));
    if (versions.size > 1) return derive.revisions(editions, content.as_of, id);
    const edition = editions[first] ?? directory;
    const released = utcOf(Date.parse(edition.released_at));
    // The same count that derive.revisions makes.
    const ended = confirmationsEnded(narrow(edition, id) ?? edition, released, content.as_of);
    const last_modified = ended.at(-1) ?? released;
    return { '*': { sequence: ended.length, last_modified, since: released } } satisfies EventRevisions;
  });
  const lines = own.map((one) => JSON.stringify(one));
  if (directory.centers.length > MOST_IN_ONE_FILE) return [...lines, '{}'];
  const [line = '', ...others] = new Set(lines);
  const cameTogether = facts.every(({ size }) => size === own.length);
  if (own.every((one) => '*' in one) && others.length === 0 && cameTogether) return [...lines, line];
  return [...lines, JSON.stringify(derive.revisions(editions, content.as_of))];
}
