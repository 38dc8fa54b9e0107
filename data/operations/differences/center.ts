/** What changed at one center, a sentence each: status, address, phones, hours, confirmation. */
import { addressLine, type Center, type Words } from '../../model/directory.ts';
import { confirmationDifferences } from './confirmations.ts';
import { datedFactDifferences } from './dated-facts.ts';
import { differs } from './differs.ts';
import { numbersWords, statusWords } from './fact-words.ts';
import { withName } from './phrases.ts';
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

/** `before` is undefined for a new center. */
export function* centerDifferences(before: Center | undefined, after: Center): Generator<Words> {
  const { name } = after;
  if (!before) {
    yield withName(name, `neu, ${addressLine(after.address)}`, `new, ${addressLine(after.address)}`);
    for (const schedule of after.schedules) yield scheduleAdded(name, schedule);
    yield* datedFactDifferences(name, [], after.dated_facts ?? []);
    return;
  }
  yield* statusDifferences(before, after);
  yield* addressDifferences(before, after);
  yield* numberDifferences(before, after);
  yield* datedFactDifferences(name, before.dated_facts ?? [], after.dated_facts ?? []);
  yield* scheduleDifferences(name, before.schedules, after.schedules);
  for (const [field, de, en] of NAMED_FIELDS) {
    if (!differs(before[field], after[field])) continue;
    const now = typeof after[field] === 'string' && field !== 'source' ? `: ${String(after[field])}` : '';
    yield withName(name, `${de} geändert${now}`, `${en} changed${now}`);
  }
  yield* confirmationDifferences(before, after);
}

function* statusDifferences(before: Center, after: Center): Generator<Words> {
  const { name } = after;
  if (before.status !== after.status) {
    const { de, en = '' } = statusWords(after.status, after.status_note);
    yield withName(name, de, en);
  } else if (differs(before.status_note, after.status_note)) {
    yield withName(name, 'Hinweis zur Schließung geändert', 'note on the closure changed');
  }
}

/** A new address in full; of the same address only that its building or entrance is described anew. */
function* addressDifferences(before: Center, after: Center): Generator<Words> {
  if (!differs(before.address, after.address)) return;
  const line = addressLine(after.address);
  if (line === addressLine(before.address)) {
    yield withName(after.name, 'Angaben zur Anschrift (Gebäude, Eingang) geändert', 'details of the address changed');
  } else yield withName(after.name, `neue Anschrift: ${line}`, `new address: ${line}`);
}

function* numberDifferences(before: Center, after: Center): Generator<Words> {
  if (differs(before.phones, after.phones)) {
    const { de, en = '' } = numbersWords(after.phones);
    yield withName(after.name, `Telefon jetzt ${de}`, `phone now ${en}`);
  }
  if (!differs(before.other_numbers, after.other_numbers)) return;
  const { de, en = '' } = numbersWords(after.other_numbers ?? []);
  yield after.other_numbers
    ? withName(after.name, `andere Nummern: ${de}`, `other numbers: ${en}`)
    : withName(after.name, 'keine anderen Nummern mehr', 'no other numbers any more');
}
