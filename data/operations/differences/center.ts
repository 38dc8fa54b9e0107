/** What changed at one center, a sentence each: status, address, phones, hours, confirmation. */
import type { Day } from '../../model/zone.ts';
import type { Note } from './difference.ts';
import { addressLine, type Center, type Words } from '../../model/directory.ts';
import { confirmationDifferences } from './confirmations.ts';
import { datedFactDifferences } from './dated-facts.ts';
import { differs } from './differs.ts';
import { numbersWords, statusWords } from './fact-words.ts';
import { atOnce, withName } from './phrases.ts';
import { scheduleAdded, scheduleDifferences } from './schedule.ts';

/** Fields of which only the name is given, in German and English. */
const NAMED_FIELDS: ReadonlyArray<readonly [keyof Center, string, string]> = [
  ['name', 'Name', 'name'],
  ['full_name', 'voller Name', 'full name'],
  ['district', 'Stadtteil', 'district'],
  ['email', 'E-Mail-Adresse', 'e-mail address'],
  ['url', 'Internetseite', 'web page'],
  ['accessibility', 'Angaben zur Barrierefreiheit', 'accessibility'],
  ['languages', 'Sprachen', 'languages'],
  ['postal_address', 'Postanschrift', 'postal address'],
  ['position', 'Position auf der Karte', 'position on the map'],
  ['source', 'Quelle der Angaben', 'source of the facts'],
];

/** `before` is undefined for a new center; `changedOn` where the day of the change is not known. */
export function* centerDifferences(before: Center | undefined, after: Center, changedOn?: Day): Generator<Note> {
  const { name } = after;
  if (!before) {
    const line = addressLine(after.address);
    yield { words: withName(name, `neu, ${line}`, `new, ${line}`), about: { named: true } };
    for (const schedule of after.schedules) yield scheduleAdded(name, schedule, changedOn);
    yield* datedFactDifferences(name, [], after.dated_facts ?? [], changedOn);
    return;
  }
  yield* statusDifferences(before, after, changedOn);
  yield* addressDifferences(before, after, changedOn);
  for (const words of numberDifferences(before, after, changedOn)) yield { words };
  yield* datedFactDifferences(name, before.dated_facts ?? [], after.dated_facts ?? [], changedOn);
  yield* scheduleDifferences(name, before.schedules, after.schedules, changedOn);
  for (const [field, de, en] of NAMED_FIELDS) {
    if (!differs(before[field], after[field])) continue;
    const now = typeof after[field] === 'string' && field !== 'source' ? `: ${String(after[field])}` : '';
    yield { words: withName(name, `${de} geändert${now}`, `${en} changed${now}`), weight: 'aside' };
  }
  for (const words of confirmationDifferences(before, after)) yield { words, weight: 'confirmation' };
}

function* statusDifferences(before: Center, after: Center, changedOn?: Day): Generator<Note> {
  const { name } = after;
  if (before.status !== after.status) {
    const { de, en = '' } = atOnce(statusWords(after.status, after.status_note), changedOn);
    yield { words: withName(name, de, en), about: {} };
  } else if (differs(before.status_note, after.status_note)) {
    yield { words: withName(name, 'Hinweis zur Schließung geändert', 'note on the closure changed') };
  }
}

/** A new address in full; of the same address only that its building or entrance is described anew. */
function* addressDifferences(before: Center, after: Center, changedOn?: Day): Generator<Note> {
  if (!differs(before.address, after.address)) return;
  const line = addressLine(after.address);
  if (line === addressLine(before.address)) {
    const words = ['Angaben zur Anschrift (Gebäude, Eingang) geändert', 'details of the address changed'] as const;
    yield { words: withName(after.name, ...words) };
    return;
  }
  const { de, en = '' } = atOnce({ de: `neue Anschrift: ${line}`, en: `new address: ${line}` }, changedOn);
  yield { words: withName(after.name, de, en), about: { moved: true } };
}

function* numberDifferences(before: Center, after: Center, changedOn?: Day): Generator<Words> {
  if (differs(before.phones, after.phones)) {
    const { de, en = '' } = numbersWords(after.phones);
    yield changedOn === undefined
      ? withName(after.name, `Telefon jetzt ${de}`, `phone now ${en}`)
      : withName(after.name, `ab sofort Telefon ${de}`, `as of now phone ${en}`);
  }
  if (!differs(before.other_numbers, after.other_numbers)) return;
  const { de, en = '' } = numbersWords(after.other_numbers ?? []);
  yield after.other_numbers
    ? withName(after.name, `andere Nummern: ${de}`, `other numbers: ${en}`)
    : withName(after.name, 'keine anderen Nummern mehr', 'no other numbers any more');
}
