/** Takes one earlier change back, whatever came after it: its days are again as they were before. */
import { equalData } from '../check/json/equal.ts';
import { changedFacts } from '../check/rules/confirmation.ts';
import type { Center, Directory } from '../model/directory.ts';
import { earlierChange } from './fields/record.ts';
import { dayOrToday } from './fields/kinds.ts';
import { confirmFacts } from './parts/confirmed.ts';
import { defineOperation, type Occasion } from './parts/operation.ts';
import { Refusal } from './fields/refusal.ts';
import { restoreDirectory } from './parts/restore.ts';
import { revert } from './parts/revert.ts';

export const undo = defineOperation({
  id: 'undo',
  title: { de: 'Eine Änderung zurücknehmen', en: 'Undo a change' },
  fields: {
    change: earlierChange('Welche Änderung? (Kennung oder Ausgabe)', 'Which change? (its id, or its edition)'),
    confirmed_on: dayOrToday('Wann haben Sie es erfahren?', 'When were you told?'),
  },
  answer: ({ change }) => `Zurückgenommen: ${change}.`,
  apply(directory, { change, confirmed_on }, occasion) {
    const [before, after] = aroundChange(change, occasion);
    const target = { ...directory, ...revert(factsOf(directory), factsOf(before), factsOf(after)) };
    const centers = revertCenters(directory.centers, before.centers, after.centers);
    const restored = restoreDirectory(directory, { ...target, centers }, occasion);
    return {
      ...restored,
      centers: restored.centers.map((one) => confirmRestored(one, directory, after, confirmed_on)),
    };
  },
});

/** What a change may bring and an undo takes back; sources stay, since entries that remain name them. */
function factsOf(directory: Directory) {
  const {
    edition: _,
    released_at: __,
    changes: ___,
    answers: ____,
    sources: _____,
    centers: ______,
    ...facts
  } = directory;
  return facts;
}

/** The editions before and after a change. @throws Refusal for one that is not known, or the first of all */
function aroundChange(change: string, { archive }: Occasion): readonly [before: Directory, after: Directory] {
  const at = archive.findIndex(({ edition, changes }) => edition === change || changes[0]?.handed_in === change);
  const [after, before] = [archive[at], archive[at + 1]];
  if (after && before) return [before, after];
  throw new Refusal(
    `Die Änderung „${change}“ gibt es nicht; bitte ihre Kennung aus der Liste der Änderungen nehmen`,
    `there is no change "${change}"; take its id from the list of changes`,
  );
}

/** The centers as they were; their confirmations too where nothing else has changed since. */
function revertCenters(now: Centers, before: Centers, after: Centers): Centers {
  const find = (list: Centers, id: string) => list.find((one) => one.id === id);
  const alike = (list: Centers) =>
    list.map((one) => {
      const { verified, verified_on = one.verified_on } = find(now, one.id) ?? {};
      const { verified: _, ...rest } = one;
      return { ...rest, verified_on, ...(verified && { verified }) };
    });
  return revert(now, alike(before), alike(after), 'centers').map((one) =>
    isUntouched(find(now, one.id), find(after, one.id)) ? (find(before, one.id) ?? one) : one,
  );
}

type Centers = readonly Center[];

const isUntouched = (now: Center | undefined, after: Center | undefined): boolean =>
  now !== undefined && equalData(now, after);

/** What holds again beside later changes is confirmed by whoever takes the change back. */
function confirmRestored(center: Center, directory: Directory, after: Directory, on: string): Center {
  const [was, then] = [directory, after].map(({ centers }) => centers.find((one) => one.id === center.id));
  if (!was || isUntouched(was, then)) return center;
  const sources = directory.sources.map(({ id }) => id);
  const facts = changedFacts(center, was, sources).map((fact) => (fact === 'all' ? 'open_hours' : fact));
  return facts.length === 0 ? center : confirmFacts(center, on, facts);
}
