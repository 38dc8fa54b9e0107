/** Takes one earlier change back, whatever came after it: its days are again as they were before. */
import { equalData } from '../check/json/equal.ts';
import { changedFacts, returnsTo } from '../check/rules/confirmation.ts';
import type { Center, Directory } from '../model/directory.ts';
import { earlierChange } from './fields/record.ts';
import { dayOrToday } from './fields/kinds.ts';
import { confirmedAs, confirmFacts } from './parts/confirmed.ts';
import { defineOperation, type Occasion } from './parts/operation.ts';
import { Refusal } from './fields/refusal.ts';
import { restoreDirectory } from './parts/restore.ts';
import { revert } from './parts/revert.ts';

export const undo = defineOperation({
  id: 'undo',
  subject: 'record',
  title: { de: 'Eine Änderung zurücknehmen', en: 'Undo a change' },
  sentence: {
    de: 'Diese Änderung zurücknehmen: {change}',
    en: 'Take this change back: {change}',
  },
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
      centers: restored.centers.map((one) => confirmRestored(one, directory, occasion, confirmed_on)),
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
  const alike = (list: Centers) => list.map((one) => confirmedAs(one, find(now, one.id) ?? one));
  return revert(now, alike(before), alike(after), 'centers').map((one) =>
    equalData(find(now, one.id), find(after, one.id)) ? (find(before, one.id) ?? one) : one,
  );
}

type Centers = readonly Center[];

/** What is no earlier state as a whole is confirmed by whoever takes the change back, and no confirmation gets older. */
function confirmRestored(center: Center, now: Directory, { archive, today }: Occasion, on: string): Center {
  const was = now.centers.find((one) => one.id === center.id);
  if (!was || archive.some((edition) => returnsTo(center, edition, today))) return center;
  const sources = now.sources.map(({ id }) => id);
  const facts = changedFacts(center, was, sources).map((fact) => (fact === 'all' ? 'open_hours' : fact));
  return confirmFacts(confirmedAs(center, was), on, facts);
}
