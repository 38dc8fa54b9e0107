/** Walks over the facts of centers, also those that are dated: where a center is or will be, and its numbers. */
import type { Address, Center, DatedFacts, Directory, OtherNumber, Phone, Position } from '../../model/directory.ts';
import { eachCenter } from './walk.ts';

/** Every dated fact with its pointer, its center, and its place in the center's list. */
export function* eachDatedFact(directory: Directory): Generator<[DatedFacts, string, Center, number]> {
  for (const [center, at] of eachCenter(directory)) {
    for (const [index, fact] of (center.dated_facts ?? []).entries())
      yield [fact, `${at}/dated_facts/${index}`, center, index];
  }
}

/** Every address at which a center is, will be or gets its letters, with its pointer. */
export function* eachAddress(directory: Directory): Generator<[Address, string]> {
  for (const [{ address, postal_address }, at] of eachCenter(directory)) {
    yield [address, `${at}/address`];
    if (postal_address) yield [postal_address, `${at}/postal_address`];
  }
  for (const [{ address }, at] of eachDatedFact(directory)) if (address) yield [address, `${at}/address`];
}

/** Every position with its pointer, and the address to which it belongs. */
export function* eachPosition(directory: Directory): Generator<[Position, string, Address, Center]> {
  for (const [center, at] of eachCenter(directory))
    if (center.position) yield [center.position, `${at}/position`, center.address, center];
  for (const [{ position, address }, at, center] of eachDatedFact(directory)) {
    if (position) yield [position, `${at}/position`, address ?? center.address, center];
  }
}

/** Every list of numbers with its pointer and the country in which they ring. */
export function* eachNumberList(
  directory: Directory,
): Generator<[ReadonlyArray<Phone | OtherNumber>, string, Address['country']]> {
  for (const [{ phones, other_numbers = [], address }, at] of eachCenter(directory)) {
    yield [phones, `${at}/phones`, address.country];
    yield [other_numbers, `${at}/other_numbers`, address.country];
  }
  for (const [{ phones = [], other_numbers = [], address }, at, center] of eachDatedFact(directory)) {
    const { country } = address ?? center.address;
    yield [phones, `${at}/phones`, country];
    yield [other_numbers, `${at}/other_numbers`, country];
  }
}
