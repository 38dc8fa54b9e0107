/** Changes one center of a directory. */
import type { Center, DatedFacts, Directory } from '../../model/directory.ts';
import { Refusal } from '../fields/refusal.ts';

/** @throws Refusal where there is no such center */
export function changeCenter(directory: Directory, id: string, change: (center: Center) => Center): Directory {
  const changed = change(centerNamed(directory, id));
  return { ...directory, centers: directory.centers.map((one) => (one.id === id ? changed : one)) };
}

/** @throws Refusal where there is no such center */
export function centerNamed({ centers }: Directory, id: string): Center {
  const center = centers.find((one) => one.id === id);
  if (center) return center;
  const known = centers.map((one) => one.id).join(', ');
  throw new Refusal(
    `Das Center „${id}“ gibt es nicht; bekannt: ${known}`,
    `there is no center "${id}"; known: ${known}`,
  );
}

/** Facts from a day on, in their place in time; of two from the same day the later one wins. */
export function addDatedFacts(center: Center, added: DatedFacts): Center {
  const rank = ({ valid_from }: DatedFacts) => Number(valid_from > added.valid_from);
  const dated_facts = [...(center.dated_facts ?? []), added].sort((a, b) => rank(a) - rank(b));
  return { ...center, dated_facts };
}
