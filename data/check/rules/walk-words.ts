/** Walks over all texts by language that people read. */
import type { Address, DatableFacts, Directory, Words } from '../../model/directory.ts';
import { eachCenter } from './walk.ts';
import { eachDatedFact } from './walk-facts.ts';
import { eachOffer } from './walk-sessions.ts';

type Found = Generator<[Words, string]>;

/** Every text by language with its pointer, without the record of changes. */
export function* eachWords(directory: Directory): Found {
  for (const [center, at] of eachCenter(directory)) {
    yield* wordsOfFacts(center, at);
    yield* some(center.accessibility, `${at}/accessibility`);
    yield* wordsOfAddress(center.postal_address, `${at}/postal_address`);
  }
  for (const [fact, at] of eachDatedFact(directory)) yield* wordsOfFacts(fact, at);
  for (const [{ note, booking }, at] of eachOffer(directory)) {
    yield* some(note, `${at}/note`);
    yield* some(booking?.note, `${at}/booking/note`);
  }
  for (const [index, { reason }] of directory.closures.entries()) yield [reason, `/closures/${index}/reason`];
}

function* wordsOfFacts(facts: Partial<DatableFacts>, at: string): Found {
  const { status_note, address, phones = [], other_numbers = [] } = facts;
  yield* some(status_note, `${at}/status_note`);
  yield* wordsOfAddress(address, `${at}/address`);
  for (const [index, { label }] of phones.entries()) yield* some(label, `${at}/phones/${index}/label`);
  for (const [index, { label }] of other_numbers.entries()) yield* some(label, `${at}/other_numbers/${index}/label`);
}

function* wordsOfAddress(address: Address | undefined, at: string): Found {
  yield* some(address?.entrance, `${at}/entrance`);
}

function* some(words: Words | undefined, at: string): Found {
  if (words) yield [words, at];
}
