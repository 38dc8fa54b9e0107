/** Phone numbers as people read them (ITU-T E.123 § 2.5), grouped by their country's plan: done while building, so that no reader loads the plans. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Center } from '../../data/model/directory.ts';

/** The center with "+49 203 60802707" beside each "+4920360802707". */
export const withReadableNumbers = (center: Center): Center => ({
  ...center,
  phones: center.phones.map(({ number, ...more }) => ({ number, formatted: readable(number), ...more })),
});

const readable = (number: string): string => parsePhoneNumberFromString(number)?.formatInternational() ?? number;
