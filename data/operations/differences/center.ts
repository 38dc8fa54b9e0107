/** What changed at one center, in words: status, address, phones, hours, confirmation. */
import type { Center, Schedule, Words } from '../../model/directory.ts';
import { addressLine } from '../../model/directory.ts';
import { dateWords, hoursWords, said, scheduleWords } from './words.ts';

const STATUS: Record<Center['status'], Words> = {
  active: { de: 'wieder geöffnet', en: 'open again' },
  temporarily_closed: { de: 'vorübergehend geschlossen', en: 'temporarily closed' },
  closed: { de: 'dauerhaft geschlossen', en: 'closed for good' },
};

/** Facts that are simply named. */
const NAMED: ReadonlyArray<readonly [keyof Center, string, string]> = [
  ['name', 'Name', 'name'],
  ['full_name', 'voller Name', 'full name'],
  ['district', 'Stadtteil', 'district'],
  ['email', 'E-Mail-Adresse', 'e-mail address'],
  ['url', 'Internetseite', 'web page'],
  ['accessibility', 'Angaben zur Barrierefreiheit', 'accessibility'],
  ['languages', 'Sprachen', 'languages'],
  ['position', 'Position auf der Karte', 'position on the map'],
  ['source', 'Quelle der Angaben', 'source of the facts'],
];

export function* centerDifferences(before: Center | undefined, after: Center): Generator<Words> {
  const { name } = after;
  if (!before) {
    yield said(name, `neu, ${addressLine(after.address)}`, `new, ${addressLine(after.address)}`);
    for (const schedule of after.schedules) yield begins(name, schedule);
    return;
  }
  if (before.status !== after.status) {
    const { de, en = '' } = STATUS[after.status];
    const note = (text: string | undefined) => (text ? ` (${text})` : '');
    yield said(name, de + note(after.status_note?.de), en + note(after.status_note?.['en'] ?? after.status_note?.de));
  } else if (differ(before.status_note, after.status_note)) {
    yield said(name, 'Hinweis zur Schließung geändert', 'note on the closure changed');
  }
  if (differ(before.address, after.address)) {
    const line = addressLine(after.address);
    yield said(name, `neue Anschrift: ${line}`, `new address: ${line}`);
  }
  if (differ(before.phones, after.phones)) {
    const numbers = after.phones.map((one) => one.number).join(', ');
    yield said(name, `Telefon jetzt ${numbers}`, `phone now ${numbers}`);
  }
  yield* scheduleDifferences(name, before.schedules, after.schedules);
  for (const [field, de, en] of NAMED) {
    if (!differ(before[field], after[field])) continue;
    const now = typeof after[field] === 'string' && field !== 'source' ? `: ${String(after[field])}` : '';
    yield said(name, `${de} geändert${now}`, `${en} changed${now}`);
  }
  if (before.verified_on !== after.verified_on) {
    const { de, en = '' } = dateWords(after.verified_on);
    const back = after.verified_on < before.verified_on;
    if (back) yield said(name, `wieder der Stand vom ${de}`, `facts of ${en} again`);
    else yield said(name, `Angaben bestätigt am ${de}`, `facts confirmed on ${en}`);
  }
}

function* scheduleDifferences(name: string, before: readonly Schedule[], after: readonly Schedule[]): Generator<Words> {
  const added = after.filter((one) => !before.some((old) => old.id === one.id));
  for (const was of before) {
    const now = after.find((one) => one.id === was.id);
    if (now && !differ(was, now)) continue;
    const old = scheduleWords(was);
    if (!now) {
      yield said(name, `${old.de} entfernt`, `${old['en'] ?? ''} removed`);
      continue;
    }
    const ended = now.valid_to !== undefined && now.valid_to !== was.valid_to;
    const next = ended ? added.findIndex((one) => follows(one, now)) : -1;
    const successor = added[next];
    if (successor) {
      added.splice(next, 1);
      yield follow(name, was, successor);
    } else if (ended && now.valid_to === now.valid_from) {
      yield said(name, `${old.de} zurückgenommen`, `${old['en'] ?? ''} withdrawn`);
    } else if (ended) {
      const { de, en = '' } = dateWords(now.valid_to ?? '');
      yield said(name, `${old.de} nur noch bis ${de}`, `${old['en'] ?? ''} until ${en} only`);
    } else if (was.valid_to !== now.valid_to) {
      yield said(name, `${old.de} gilt doch weiter`, `${old['en'] ?? ''} goes on after all`);
    }
    if (differ({ ...was, valid_to: '' }, { ...now, valid_to: '' })) {
      const { de, en = '' } = scheduleWords(now);
      yield said(name, `Angaben zu ${de} geändert`, `details of ${en} changed`);
    }
  }
  for (const schedule of added) yield begins(name, schedule);
}

/** A schedule of the same service that begins after another has ended takes its place. */
function follows(next: Schedule, ended: Schedule): boolean {
  return (
    next.service === ended.service &&
    next.valid_from > (ended.valid_to ?? '') &&
    next.byday.some((day) => ended.byday.includes(day))
  );
}

/** "RSC Mitte: Montag 10–12 Uhr → 9–11 Uhr ab 3.2.2027". */
function follow(name: string, was: Schedule, next: Schedule): Words {
  const sameRest = !differ(
    { ...was, opens_at: '', closes_at: '', id: '', valid_from: '', valid_to: '' },
    { ...next, opens_at: '', closes_at: '', id: '', valid_from: '', valid_to: '' },
  );
  const old = scheduleWords(was);
  const now = sameRest ? hoursWords(next.opens_at, next.closes_at) : scheduleWords(next);
  const from = dateWords(next.valid_from);
  return said(
    name,
    `${old.de} → ${now.de} ab ${from.de}`,
    `${old['en'] ?? ''} → ${now['en'] ?? ''} from ${from['en'] ?? ''}`,
  );
}

function begins(name: string, schedule: Schedule): Words {
  const [words, from] = [scheduleWords(schedule), dateWords(schedule.valid_from)];
  return said(name, `neu: ${words.de} ab ${from.de}`, `new: ${words['en'] ?? ''} from ${from['en'] ?? ''}`);
}

export function differ(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}
