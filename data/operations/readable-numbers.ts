/** Phone numbers as people read them (ITU-T E.123 § 2.5), grouped by their country's plan: done while building or for a message, so that no reader loads the plans. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Center, Conditions, DatableFacts } from '../model/directory.ts';

/** The center with "+49 203 60802707" beside each "+4920360802707". */
export const withReadableNumbers = (center: Center): Center => ({
  ...center,
  ...readableLists(center),
  ...(center.dated_facts && { dated_facts: center.dated_facts.map((one) => ({ ...one, ...readableLists(one) })) }),
  schedules: center.schedules.map(withReadableBooking),
});

/** The same for the number that takes bookings. */
export function withReadableBooking<One extends Conditions>(one: One): One {
  const { booking } = one;
  if (booking?.phone === undefined) return one;
  return { ...one, booking: { ...booking, formatted: readable(booking.phone) } };
}

function readableLists({ phones, other_numbers }: Partial<DatableFacts>) {
  return {
    ...(phones && { phones: phones.map(withReadable) }),
    ...(other_numbers && { other_numbers: other_numbers.map(withReadable) }),
  };
}

const withReadable = <One extends { readonly number: string }>({ number, ...more }: One) => ({
  number,
  formatted: readable(number),
  ...more,
});

const readable = (number: string): string => parsePhoneNumberFromString(number)?.formatInternational() ?? number;
