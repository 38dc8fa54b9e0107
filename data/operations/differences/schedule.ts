/** What changed in the schedules of one center, a sentence each. */
import type { Schedule, Words } from '../../model/directory.ts';
import { scheduleDays } from '../../model/recurrence.ts';
import { type Day, dateOf, dayOf } from '../../model/zone.ts';
import type { Note } from './difference.ts';
import { differs } from './differs.ts';
import { dateWords, hoursWords, scheduleWords, spanWords, validityWords, withName } from './phrases.ts';

/** Sentences for schedules that were added, ended, followed by another or changed. */
export function* scheduleDifferences(
  name: string,
  before: readonly Schedule[],
  after: readonly Schedule[],
  changedOn?: Day,
): Generator<Note> {
  const added = after.filter((one) => !before.some((old) => old.id === one.id));
  for (const was of before) {
    const now = after.find((one) => one.id === was.id);
    if (now && !differs(was, now)) continue;
    const about = { schedules: [was.id] };
    if (!now) {
      const old = scheduleWords(was);
      yield { words: withName(name, `${old.de} entfernt`, `${old['en'] ?? ''} removed`), about };
      continue;
    }
    const ended = now.valid_to !== undefined && now.valid_to !== was.valid_to;
    const next = ended ? added.findIndex((one) => follows(one, now)) : -1;
    const successor = added[next];
    if (successor) {
      added.splice(next, 1);
      const words = scheduleReplaced(name, { was, last: now.valid_to ?? '' }, successor, changedOn);
      yield { words, about: { schedules: [was.id, successor.id] } };
    } else {
      const end = endWords(was, now);
      if (end) yield { words: withName(name, end.de, end['en'] ?? ''), about };
    }
    if (!differs({ ...was, valid_to: '' }, { ...now, valid_to: '' })) continue;
    const { de, en = '' } = scheduleWords(now);
    // Other hours are counted with the sentence about the end where there is one.
    const counted = was.valid_to === now.valid_to ? { about } : {};
    yield { words: withName(name, `Angaben zu ${de} geändert`, `details of ${en} changed`), ...counted };
  }
  for (const schedule of added) yield scheduleAdded(name, schedule, changedOn);
}

/** An end that has come, moved or gone; undefined where it stayed. */
function endWords(was: Schedule, now: Schedule): Words | undefined {
  const { de, en = '' } = scheduleWords(was);
  if (was.valid_to === now.valid_to) return undefined;
  if (now.valid_to === undefined) return { de: `${de} gilt doch weiter`, en: `${en} goes on after all` };
  if (now.valid_to === now.valid_from) return { de: `${de} zurückgenommen`, en: `${en} withdrawn` };
  const end = dateWords(now.valid_to);
  return { de: `${de} nur noch bis ${end.de}`, en: `${en} until ${end['en'] ?? ''} only` };
}

/** A schedule of the same kind that begins after another has ended, on its weekday, takes its place. */
function follows(next: Schedule, ended: Schedule): boolean {
  return (
    (next.service === 'phone') === (ended.service === 'phone') &&
    next.valid_from > (ended.valid_to ?? '') &&
    next.byday.some((day) => ended.byday.some((old) => old.slice(-2) === day.slice(-2)))
  );
}

/** A schedule as it was, and its last day as it is now. */
interface Ended {
  readonly was: Schedule;
  readonly last: string;
}

/** "RSC Mitte: Montag 10–12 Uhr → 9–11 Uhr ab 3.2.2027". */
function scheduleReplaced(name: string, ended: Ended, next: Schedule, changedOn?: Day): Words {
  const { was } = ended;
  const rest = { opens_at: '', closes_at: '', id: '', valid_from: '', valid_to: '' };
  const sameRest = !differs({ ...was, ...rest }, { ...next, ...rest });
  const old = scheduleWords(was);
  const now = sameRest ? hoursWords(next.opens_at, next.closes_at) : scheduleWords(next);
  const from = validityWords(next.valid_from, next.valid_to, changedOn);
  const none = changedOn === undefined ? { de: '', en: '' } : betweenWords(ended, next);
  return withName(
    name,
    `${old.de} → ${now.de} ${from.de}${none.de}`,
    `${old['en'] ?? ''} → ${now['en'] ?? ''} ${from['en'] ?? ''}${none['en'] ?? ''}`,
  );
}

/** " (vom 3.2.2027 bis 9.2.2027 weder noch)", where days of the old schedule fall between its end and the next. */
function betweenWords({ was, last }: Ended, next: Schedule): Words {
  const [from, until] = [dayOf(last) + 1, dayOf(next.valid_from) - 1];
  const { valid_to: _, ...endless } = was;
  if (from > until || scheduleDays(endless, from, until).length === 0) return { de: '', en: '' };
  const { de, en = '' } = spanWords(dateOf(from), dateOf(until));
  return { de: ` (${de} weder noch)`, en: ` (${en} neither)` };
}

/** "RSC Mitte: neu: Montag 10–12 Uhr ab 3.2.2027". */
export function scheduleAdded(name: string, schedule: Schedule, changedOn?: Day): Note {
  const { id, valid_from, valid_to } = schedule;
  const [words, span] = [scheduleWords(schedule), validityWords(valid_from, valid_to, changedOn)];
  return {
    words: withName(name, `neu: ${words.de} ${span.de}`, `new: ${words['en'] ?? ''} ${span['en'] ?? ''}`),
    about: { schedules: [id] },
  };
}
