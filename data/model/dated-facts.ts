/** Which address, position, numbers and status a center has on a day: its own, or those that are dated. */
import { addressLine, type Center, type DatableFacts, type DatedFacts, type Directory } from './directory.ts';
import type { DaySpan } from './recurrence.ts';
import { type Day, dateOf, dayOf } from './zone.ts';

const FACTS: ReadonlyArray<keyof DatableFacts> = [
  'status',
  'status_note',
  'district',
  'address',
  'position',
  'phones',
  'other_numbers',
];

/** The same object where nothing is dated. */
export function centerOn(center: Center, day: Day): Center {
  const { dated_facts } = center;
  if (!dated_facts) return center;
  const date = dateOf(day);
  const valid = dated_facts.filter((one) => one.valid_from <= date && date <= (one.valid_to ?? date));
  return valid.reduce<Center>((facts, one) => ({ ...withoutOld(facts, one), ...factsOf(one) }), center);
}

/** The note of a status goes with it, and the position with its address: no map points at a door that was left. */
function withoutOld(center: Center, { status, address, valid_from }: DatedFacts): Center {
  const facts: { -readonly [name in keyof Center]: Center[name] } = { ...center };
  if (status !== undefined) delete facts.status_note;
  const isMoved = address !== undefined && addressLine(address) !== addressLine(center.address);
  if (isMoved || valid_from === SINCE_EVER) delete facts.position;
  return facts;
}

function factsOf({ valid_from: _, valid_to: __, ...facts }: DatedFacts): Partial<DatableFacts> {
  return facts;
}

/**
 * Every center as it is on a day. Its own facts of before become the first of its dated ones, so that the result can be asked for
 * any other day again.
 */
export function directoryOn(directory: Directory, day: Day): Directory {
  if (!directory.centers.some(({ dated_facts }) => dated_facts)) return directory;
  return { ...directory, centers: directory.centers.map((center) => resolveCenter(center, day)) };
}

/** One center of directoryOn. */
export function resolveCenter(center: Center, day: Day): Center {
  const { dated_facts } = center;
  if (!dated_facts) return center;
  const today = centerOn(center, day);
  if (today === center || dated_facts[0]?.valid_from === SINCE_EVER) return { ...today, dated_facts };
  return { ...today, dated_facts: [{ valid_from: SINCE_EVER, ...ownFacts(center) }, ...dated_facts] };
}

/** valid_from of what a center's own facts were. */
const SINCE_EVER = '0001-01-01';

/** Other numbers that a center had none of are an empty list: an absent one would let a later fact's numbers stand. */
function ownFacts(center: Center): Partial<DatableFacts> {
  const known = FACTS.flatMap((name) => (center[name] === undefined ? [] : [[name, center[name]]]));
  const later = center.dated_facts?.some(({ other_numbers }) => other_numbers);
  return { ...(later && { other_numbers: [] }), ...Object.fromEntries(known) };
}

/** The status that a center has had since nobody said when: its own before all dated facts. */
export function undatedStatus(center: Center): Center['status'] {
  return ownBefore(center).status ?? center.status;
}

/** The same center, but open until a day on which its undated closing began; itself where none did. */
export function withClosingFrom(center: Center, from: Day): Center {
  const { status_note, ...own } = ownBefore(center);
  const { status } = own;
  if (status === undefined || status === 'active') return center;
  const later = (center.dated_facts ?? []).filter(({ valid_from }) => valid_from !== SINCE_EVER);
  return {
    ...center,
    dated_facts: [
      { valid_from: SINCE_EVER, ...own, status: 'active' },
      { valid_from: dateOf(from), status, ...(status_note && { status_note }) },
      ...later,
    ],
  };
}

/** What a center's facts were before all dated ones. */
function ownBefore(center: Center): Partial<DatableFacts> {
  const [first] = center.dated_facts ?? [];
  return first?.valid_from === SINCE_EVER ? factsOf(first) : ownFacts(center);
}

/** The days after `from`, to `until`, on which a dated fact begins or has ended, in time order. */
export function factDays(center: Center, from: Day, until: Day): Day[] {
  const days = (center.dated_facts ?? []).flatMap(({ valid_from, valid_to }) => [
    ...(valid_from === SINCE_EVER ? [] : [dayOf(valid_from)]),
    ...(valid_to === undefined ? [] : [dayOf(valid_to) + 1]),
  ]);
  return [...new Set(days)].filter((day) => day > from && day <= until).sort((a, b) => a - b);
}

/** A span of days on which a center's dated facts are the same. */
export interface FactSpan extends DaySpan {
  /** The center as it is on these days. */
  readonly center: Center;
}

/** A span for each set of facts that a center has between two days (both included), in time order. */
export function factSpans(center: Center, from: Day, until: Day): FactSpan[] {
  const starts = [from, ...factDays(center, from, until)];
  return starts.map((start, at) => ({
    from: start,
    until: (starts[at + 1] ?? until + 1) - 1,
    center: centerOn(center, start),
  }));
}

/** Spans in which a center is closed. */
export function closedSpans(center: Center, from: Day, until: Day): DaySpan[] {
  if (!center.dated_facts) return [];
  return factSpans(center, from, until).filter((one) => one.center.status !== 'active');
}

/** Spans in which nobody is at the address that the center has in this directory: it is closed, or elsewhere. */
export function absentSpans(center: Center, from: Day, until: Day): DaySpan[] {
  if (!center.dated_facts) return [];
  return factSpans(center, from, until).filter(
    (one) => one.center.status !== 'active' || addressLine(one.center.address) !== addressLine(center.address),
  );
}
