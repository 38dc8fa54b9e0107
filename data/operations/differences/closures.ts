/** What changed in the closures, a sentence each. */
import { type Closure, concerns, type Directory, type Words } from '../../model/directory.ts';
import { closureNames } from '../../model/recurrence.ts';
import type { Day } from '../../model/zone.ts';
import { closureWords } from './closure-phrases.ts';
import { type About, type Difference, unionOfCenters } from './difference.ts';
import { differs } from './differs.ts';
import { hoursWords, joinList, scheduleWords } from './phrases.ts';

function centerNames(directory: Directory, centers: Closure['centers']): [de: string, en: string] {
  if (centers === 'all') return ['Alle Center', 'All centers'];
  const names = directory.centers.filter((center) => concerns({ centers }, center.id)).map((one) => one.name);
  return [joinList(names, 'und'), joinList(names, 'and')];
}

/** The sessions that a closure names: "Mittwoch 14–16 Uhr", "Zusatztermin 10–13 Uhr". */
function scheduleNames(directory: Directory, closure: Closure): Words[] {
  const names = (one: { id: string }) => closure.schedules?.includes(one.id) ?? false;
  const schedules = directory.centers.flatMap((center) => center.schedules).filter(names);
  const extras = directory.extra_sessions.filter(names).map(({ opens_at, closes_at }) => {
    const { de, en = '' } = hoursWords(opens_at, closes_at);
    return { de: `Zusatztermin ${de}`, en: `extra session ${en}` };
  });
  return [...schedules.map(scheduleWords), ...extras];
}

/** A closure as it stands in a directory. */
type Standing = readonly [directory: Directory, closure: Closure];

/** The sessions that have the closure for a reason; where other hours replace them, before or after a change, those that they replace. */
function aboutOf(...states: readonly Standing[]): About {
  const closures = states.map(([, closure]) => closure);
  if (closures.every(({ replaced_by }) => !replaced_by)) return { reason: `closure/${closures[0]?.id}` };
  return {
    schedules: [...new Set(states.flatMap(replacedSchedules))],
    from: closures.map(({ from }) => from).sort()[0],
    to: closures
      .map(({ to }) => to)
      .sort()
      .at(-1),
  };
}

/** Ids of the hours that give way to others. */
function replacedSchedules([directory, closure]: Standing): string[] {
  return directory.centers
    .filter((center) => concerns(closure, center.id))
    .flatMap((center) => center.schedules.filter((one) => closureNames(closure, one)))
    .map(({ id }) => id)
    .filter((id) => !closure.replaced_by?.includes(id));
}

/** Closures that were added, changed or taken back. */
export function* closureDifferences(before: Directory, after: Directory, changedOn?: Day): Generator<Difference> {
  for (const closure of after.closures) {
    const was = before.closures.find((one) => one.id === closure.id);
    if (was && !differs(was, closure)) continue;
    const [[de, en], words] = [
      centerNames(after, closure.centers),
      closureWords(closure, scheduleNames(after, closure), changedOn),
    ];
    const now = was ? ['jetzt ', 'now '] : ['', ''];
    yield {
      // Also those that it no longer concerns: their calendars change as well.
      centers: was ? unionOfCenters(was.centers, closure.centers) : closure.centers,
      words: { de: `${de}: ${now[0]}${words.de}`, en: `${en}: ${now[1]}${words['en'] ?? ''}` },
      about: was ? aboutOf([before, was], [after, closure]) : aboutOf([after, closure]),
    };
  }
  for (const closure of before.closures) {
    if (after.closures.some((one) => one.id === closure.id)) continue;
    const [[de, en], words] = [
      centerNames(before, closure.centers),
      closureWords(closure, scheduleNames(before, closure)),
    ];
    yield {
      centers: closure.centers,
      words: { de: `${de}: nicht mehr ${words.de}`, en: `${en}: no longer ${words['en'] ?? ''}` },
      about: aboutOf([before, closure]),
    };
  }
}
