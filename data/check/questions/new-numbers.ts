/** The numbers that a center did not have before: its phones, now or from a day on, and those of bookings. */
import type { Directory, Words } from '../../model/directory.ts';
import { eachCenter, findCenter } from '../rules/walk.ts';
import { eachDatedFact } from '../rules/walk-facts.ts';
import { eachOffer } from '../rules/walk-sessions.ts';

export interface NewNumber {
  readonly number: string;
  readonly at: string;
  /** The id of its center. */
  readonly center: string;
  readonly label?: Words;
  readonly isBooking?: true;
  readonly isDated?: true;
}

export function* eachNewNumber(directory: Directory, previous: Directory | undefined): Generator<NewNumber> {
  for (const one of eachNumber(directory)) {
    const was = findCenter(previous, one.center);
    const old = [...(was?.phones ?? []), ...(was?.dated_facts ?? []).flatMap(({ phones = [] }) => phones)];
    if (!old.some(({ number }) => number === one.number)) yield one;
  }
}

function* eachNumber(directory: Directory): Generator<NewNumber> {
  for (const [{ id, phones }, at] of eachCenter(directory)) {
    for (const [index, { number, label }] of phones.entries())
      yield { number, at: `${at}/phones/${index}/number`, center: id, ...(label && { label }) };
  }
  for (const [{ phones = [] }, at, { id }] of eachDatedFact(directory)) {
    for (const [index, { number, label }] of phones.entries())
      yield { number, at: `${at}/phones/${index}/number`, center: id, isDated: true, ...(label && { label }) };
  }
  for (const [{ booking }, at, center] of eachOffer(directory)) {
    if (booking?.phone !== undefined)
      yield { number: booking.phone, at: `${at}/booking/phone`, center, isBooking: true };
  }
}
