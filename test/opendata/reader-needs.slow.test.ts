/**
 * What the widget needs of a week file, found by its own code: each member is taken away in turn. Where the answers that
 * it then gives are others, or none, the published schema must refuse the file, so that a server that forgets it is found out.
 */
import { describe, expect, it } from 'vitest';
import { readWeekFile } from '../../widget/week-file.ts';
import { viewStateOf } from '../../widget/state.ts';
import { DESCRIBED_SITES } from './described-sites.ts';
import { type Json, validatorOf } from './schema-walk.ts';

const HOUR = 3_600_000;

/** A member of every object at one place: "occurrences/#/starts_at". */
type Place = string;

/** Each object of a file with the place of its members. */
function* objectsOf(node: unknown, place = ''): Generator<readonly [Place, Json]> {
  if (Array.isArray(node)) for (const one of node) yield* objectsOf(one, `${place}#/`);
  else if (typeof node === 'object' && node !== null) {
    yield [place, node as Json];
    for (const [name, value] of Object.entries(node)) yield* objectsOf(value, `${place}${name}/`);
  }
}

function placesOf(files: readonly unknown[]): Place[] {
  const objects = files.flatMap((file) => [...objectsOf(file)]);
  return [...new Set(objects.flatMap(([place, object]) => Object.keys(object).map((name) => place + name)))];
}

const parentOf = (place: Place) => place.slice(0, place.lastIndexOf('/') + 1);
const nameOf = (place: Place) => place.slice(parentOf(place).length);

function without(file: unknown, place: Place): unknown {
  const copy = structuredClone(file);
  for (const [at, object] of objectsOf(copy))
    if (at === parentOf(place)) delete (object as Record<string, unknown>)[nameOf(place)];
  return copy;
}

/** What the widget would show of each center, every eleven hours from the file's first day on for ten days. */
function answersOf(file: unknown): unknown {
  try {
    const week = readWeekFile(file);
    if (!week) return 'no week file';
    const begin = Date.parse(`${(file as { from: string }).from}T00:00:00Z`);
    return Array.from({ length: 22 }, (_, index) => {
      const options = { centers: [], service: 'both', clockTrusted: true } as const;
      return viewStateOf(week, begin + index * 11 * HOUR, options).centers.map(({ active, state, phone }) => [
        active,
        state.kind,
        state.session?.starts_at,
        phone.kind,
        phone.session?.starts_at,
      ]);
    });
  } catch {
    return 'nothing';
  }
}

const files: Json[] = [];
for (const { get } of DESCRIBED_SITES)
  for (const monday of ['2026-11-16', '2027-02-08'])
    files.push((await (await get(`/v1/weeks/${monday}.json`)).json()) as Json);
const response = await DESCRIBED_SITES[0].get('/schema/weeks.json');
const validate = validatorOf((await response.json()) as Json);

/** Left out by some file: then its absence says something, and no schema can tell it from a loss. */
function isOptional(place: Place): boolean {
  return files.some((file) =>
    [...objectsOf(file)].some(([at, one]) => at === parentOf(place) && !(nameOf(place) in one)),
  );
}

const answers = files.map((file) => JSON.stringify(answersOf(file)));
const needed = placesOf(files).filter((place) =>
  files.some((file, index) => JSON.stringify(answersOf(without(file, place))) !== answers[index]),
);

describe('a member of a week file that the widget needs', () => {
  it('is one of many', () => {
    for (const place of ['from', 'until', 'utc_offsets', 'centers', 'centers/#/id', 'occurrences/#/starts_at'])
      expect(needed).toContain(place);
  });

  it.each(needed.filter((place) => !isOptional(place)))('is missed by the schema: %s', (place) => {
    const changed = files.filter((file) => JSON.stringify(without(file, place)) !== JSON.stringify(file));
    expect(changed.filter((file) => validate(without(file, place)))).toEqual([]);
  });
});
