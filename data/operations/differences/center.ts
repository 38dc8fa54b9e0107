/** What changed at one center, a sentence each: status, address, phones, hours, confirmation. */
import { addressLine, type Center, type Words } from '../../model/directory.ts';
import { differs } from './differs.ts';
import { dateWords, withName } from './phrases.ts';
import { scheduleAdded, scheduleDifferences } from './schedule.ts';

const STATUS_WORDS: Record<Center['status'], Words> = {
  active: { de: 'wieder geöffnet', en: 'open again' },
  temporarily_closed: { de: 'vorübergehend geschlossen', en: 'temporarily closed' },
  closed: { de: 'dauerhaft geschlossen', en: 'closed for good' },
};

/** Fields of which only the name is given, in German and English. */
const NAMED_FIELDS: ReadonlyArray<readonly [keyof Center, string, string]> = [
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

/** `before` is undefined for a new center. */
export function* centerDifferences(before: Center | undefined, after: Center): Generator<Words> {
  const { name } = after;
  if (!before) {
    yield withName(name, `neu, ${addressLine(after.address)}`, `new, ${addressLine(after.address)}`);
    for (const schedule of after.schedules) yield scheduleAdded(name, schedule);
    return;
  }
  yield* statusDifferences(before, after);
  if (differs(before.address, after.address)) {
    const line = addressLine(after.address);
    yield withName(name, `neue Anschrift: ${line}`, `new address: ${line}`);
  }
  if (differs(before.phones, after.phones)) {
    const numbers = after.phones.map((one) => one.number).join(', ');
    yield withName(name, `Telefon jetzt ${numbers}`, `phone now ${numbers}`);
  }
  yield* scheduleDifferences(name, before.schedules, after.schedules);
  for (const [field, de, en] of NAMED_FIELDS) {
    if (!differs(before[field], after[field])) continue;
    const now = typeof after[field] === 'string' && field !== 'source' ? `: ${String(after[field])}` : '';
    yield withName(name, `${de} geändert${now}`, `${en} changed${now}`);
  }
  if (before.verified_on !== after.verified_on) yield confirmationWords(before, after);
}

function* statusDifferences(before: Center, after: Center): Generator<Words> {
  const { name } = after;
  if (before.status !== after.status) {
    const { de, en = '' } = STATUS_WORDS[after.status];
    const note = (text: string | undefined) => (text ? ` (${text})` : '');
    yield withName(
      name,
      de + note(after.status_note?.de),
      en + note(after.status_note?.['en'] ?? after.status_note?.de),
    );
  } else if (differs(before.status_note, after.status_note)) {
    yield withName(name, 'Hinweis zur Schließung geändert', 'note on the closure changed');
  }
}

/** A rollback brings back an earlier date. */
function confirmationWords(before: Center, { name, verified_on }: Center): Words {
  const { de, en = '' } = dateWords(verified_on);
  if (verified_on < before.verified_on) return withName(name, `wieder der Stand vom ${de}`, `facts of ${en} again`);
  return withName(name, `Angaben bestätigt am ${de}`, `facts confirmed on ${en}`);
}
