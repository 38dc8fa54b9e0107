/** The facts of a center as questions for whoever works there, and when each has to be asked again. */
import { centerOn } from '../model/dated-facts.ts';
import {
  addressLine,
  type Center,
  type Directory,
  VERIFIED_FACTS,
  type VerifiedFact,
  type Words,
} from '../model/directory.ts';
import { factOf, verifiedOn } from '../model/verification.ts';
import { dateOf, dayOf } from '../model/zone.ts';
import { scheduleWords } from './differences/phrases.ts';
import { withReadableNumbers } from './readable-numbers.ts';

export interface FactQuestion {
  /** Unique within the center. */
  readonly id: string;
  /** What is confirmed when all of its questions are answered with yes. */
  readonly fact: VerifiedFact;
  readonly words: Words;
  /** What repairs it when it is wrong: an operation, and what is known of it. */
  readonly repair: { readonly operation: string; readonly typed: Readonly<Record<string, string>> };
}

/** Hours that hold on a day (a local date) or later, numbers and address, in the order in which one asks. */
export function factQuestions(center: Center, today: string): FactQuestion[] {
  const { id, phones, address } = withReadableNumbers(centerOn(center, dayOf(today)));
  const held = center.schedules.filter(({ valid_to = today }) => valid_to >= today);
  const hours = held.map((one): FactQuestion => ({
    id: one.id,
    fact: factOf(one.service),
    words: scheduleWords(one),
    repair: { operation: 'change-hours', typed: { center: id, schedule: one.id } },
  }));
  const numbers = phones.map(({ number, formatted = number }): FactQuestion => ({
    id: `number-${number.slice(1)}`,
    fact: 'phone_hours',
    words: { de: `Telefon ${formatted}`, en: `phone ${formatted}` },
    repair: { operation: 'change-number', typed: { center: id } },
  }));
  const place: FactQuestion = {
    id: 'address',
    fact: 'address',
    words: { de: addressLine(address), en: addressLine(address) },
    repair: { operation: 'move', typed: { center: id } },
  };
  const all = [...hours, ...numbers, place];
  return VERIFIED_FACTS.flatMap((fact) => all.filter((one) => one.fact === fact));
}

export interface DueFact {
  readonly fact: VerifiedFact;
  /** Local dates: of the last confirmation, and the last day for which it counts. */
  readonly confirmed: string;
  readonly due: string;
  readonly overdue: boolean;
}

/** Of a center that is not closed for good: when each fact was confirmed, and whether that is too long ago on a day. */
export function dueFacts(
  center: Center,
  { review_after_days }: Pick<Directory, 'review_after_days'>,
  today: string,
): DueFact[] {
  if (centerOn(center, dayOf(today)).status === 'closed') return [];
  return VERIFIED_FACTS.map((fact) => {
    const confirmed = verifiedOn(center, fact);
    const due = dateOf(dayOf(confirmed) + review_after_days);
    return { fact, confirmed, due, overdue: due < today };
  });
}
