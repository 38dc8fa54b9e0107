/** The facts of centers that are new: their own, and those from a day on, each with what held before. */
import { centerOn } from '../../model/dated-facts.ts';
import type { Center, DatableFacts, DatedFacts, Directory } from '../../model/directory.ts';
import { dayOrNaN } from '../rules/day-or-nan.ts';
import { eachCenter, findCenter } from '../rules/walk.ts';
import { eachDatedFact } from '../rules/walk-facts.ts';

export interface NewFacts {
  readonly at: string;
  readonly center: Center;
  /** The facts that are said: all of them for the center itself. */
  readonly facts: Partial<DatableFacts>;
  /** The center as it was published, or as it would be on the day before; undefined for a new center. */
  readonly before: Center | undefined;
  /** Of facts from a day on. */
  readonly dated?: DatedFacts;
}

/** Dates that are none are another rule's matter. */
export function* eachFacts(directory: Directory, previous: Directory | undefined): Generator<NewFacts> {
  for (const [center, at] of eachCenter(directory)) {
    yield { at, center, facts: center, before: findCenter(previous, center.id) };
  }
  for (const [dated, at, center, index] of eachDatedFact(directory)) {
    const day = dayOrNaN(dated.valid_from);
    const earlier = { ...center, dated_facts: (center.dated_facts ?? []).slice(0, index) };
    if (!Number.isNaN(day)) yield { at, center, facts: dated, before: centerOn(earlier, day), dated };
  }
}
