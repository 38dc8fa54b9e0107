/** What changed in the schedules of one center, a sentence each. */
import type { Schedule, Words } from '../../model/directory.ts';
import { differs } from './differs.ts';
import { dateWords, hoursWords, scheduleWords, validityWords, withName } from './phrases.ts';

/** Sentences for schedules that were added, ended, followed by another or changed. */
export function* scheduleDifferences(
  name: string,
  before: readonly Schedule[],
  after: readonly Schedule[],
): Generator<Words> {
  const added = after.filter((one) => !before.some((old) => old.id === one.id));
  for (const was of before) {
    const now = after.find((one) => one.id === was.id);
    if (now && !differs(was, now)) continue;
    const old = scheduleWords(was);
    if (!now) {
      yield withName(name, `${old.de} entfernt`, `${old['en'] ?? ''} removed`);
      continue;
    }
    const ended = now.valid_to !== undefined && now.valid_to !== was.valid_to;
    const next = ended ? added.findIndex((one) => follows(one, now)) : -1;
    const successor = added[next];
    if (successor) {
      added.splice(next, 1);
      yield scheduleReplaced(name, was, successor);
    } else if (ended && now.valid_to === now.valid_from) {
      yield withName(name, `${old.de} zurückgenommen`, `${old['en'] ?? ''} withdrawn`);
    } else if (ended) {
      const { de, en = '' } = dateWords(now.valid_to ?? '');
      yield withName(name, `${old.de} nur noch bis ${de}`, `${old['en'] ?? ''} until ${en} only`);
    } else if (was.valid_to !== now.valid_to) {
      yield withName(name, `${old.de} gilt doch weiter`, `${old['en'] ?? ''} goes on after all`);
    }
    if (differs({ ...was, valid_to: '' }, { ...now, valid_to: '' })) {
      const { de, en = '' } = scheduleWords(now);
      yield withName(name, `Angaben zu ${de} geändert`, `details of ${en} changed`);
    }
  }
  for (const schedule of added) yield scheduleAdded(name, schedule);
}

/** A schedule of the same kind that begins after another has ended, on its weekday, takes its place. */
function follows(next: Schedule, ended: Schedule): boolean {
  return (
    (next.service === 'phone') === (ended.service === 'phone') &&
    next.valid_from > (ended.valid_to ?? '') &&
    next.byday.some((day) => ended.byday.some((old) => old.slice(-2) === day.slice(-2)))
  );
}

/** "RSC Mitte: Montag 10–12 Uhr → 9–11 Uhr ab 3.2.2027". */
function scheduleReplaced(name: string, was: Schedule, next: Schedule): Words {
  const rest = { opens_at: '', closes_at: '', id: '', valid_from: '', valid_to: '' };
  const sameRest = !differs({ ...was, ...rest }, { ...next, ...rest });
  const old = scheduleWords(was);
  const now = sameRest ? hoursWords(next.opens_at, next.closes_at) : scheduleWords(next);
  const from = dateWords(next.valid_from);
  return withName(
    name,
    `${old.de} → ${now.de} ab ${from.de}`,
    `${old['en'] ?? ''} → ${now['en'] ?? ''} from ${from['en'] ?? ''}`,
  );
}

/** "RSC Mitte: neu: Montag 10–12 Uhr ab 3.2.2027". */
export function scheduleAdded(name: string, schedule: Schedule): Words {
  const [words, span] = [scheduleWords(schedule), validityWords(schedule.valid_from, schedule.valid_to)];
  return withName(name, `neu: ${words.de} ${span.de}`, `new: ${words['en'] ?? ''} ${span['en'] ?? ''}`);
}
