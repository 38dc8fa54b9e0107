/** Random changes as an office could hand them in: a few numbers become an operation with values that fit the directory, or almost. */
import fc from 'fast-check';
import { WEEKDAYS, type Directory } from '../../data/model/directory.ts';
import { dateOf, dayOf } from '../../data/model/zone.ts';

/** What decides a change; the directory says what the numbers mean. */
export interface Dice {
  readonly operation: string;
  readonly center: number;
  readonly pick: number;
  /** Days from today to the first day, and from there to the last. */
  readonly ahead: number;
  readonly length: number;
  readonly opens: number;
  readonly hours: number;
  readonly weekdays: readonly string[];
  readonly flag: boolean;
  /** Days that pass before the change is handed in. */
  readonly later: number;
}

type Typed = Readonly<Record<string, string>>;

const NOTE = { note: 'Wegen eines Wasserschadens geschlossen.', note_en: 'Closed after a burst pipe.' };
const one = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];

/** How each operation is typed. A list that is empty gives a name that is not there. */
const TYPED: Readonly<Record<string, (dice: Dice, directory: Directory, today: string) => Typed>> = {
  'change-hours': (dice, directory, today) => ({
    ...scheduleIn(dice, directory),
    ...from(dice, today),
    ...times(dice),
    ...(dice.flag && { days: one(dice.weekdays, 0) ?? 'MO' }),
  }),
  'add-hours': (dice, directory, today) => ({
    center: centerIn(dice, directory).id,
    service: dice.flag ? 'phone' : 'open_consultation',
    byday: dice.weekdays.join(', '),
    ...times(dice),
    ...from(dice, today),
    ...(dice.pick % 3 === 0 && { to: date(today, dice.ahead + dice.length) }),
    ...(dice.pick % 4 === 0 && { interval: '2' }),
  }),
  'end-hours': (dice, directory, today) => ({ ...scheduleIn(dice, directory), ...from(dice, today) }),
  'other-hours': (dice, directory, today) => ({
    center: centerIn(dice, directory).id,
    ...span(dice, today),
    hours: `${dice.weekdays.join(', ')} ${dice.opens}–${dice.opens + dice.hours} Uhr`,
    reason: 'Sommerferien',
    reason_en: 'Summer holidays',
  }),
  close: (dice, directory, today) => ({
    centers: dice.pick % 3 === 0 ? 'alle' : centerIn(dice, directory).id,
    ...span(dice, today),
    reason: 'Wasserschaden im Haus',
    reason_en: 'Burst pipe in the house',
    ...(dice.pick % 2 === 0 && { services: 'Telefon' }),
    ...(dice.pick % 5 === 0 && { closes_at: `${dice.opens + 1}` }),
    tentative: dice.flag ? 'ja' : 'nein',
  }),
  'make-certain': ({ pick }, { closures }) => ({ closure: one(closures, pick)?.id ?? 'keine' }),
  'extra-session': (dice, directory, today) => ({
    center: centerIn(dice, directory).id,
    date: date(today, dice.ahead),
    ...times(dice),
  }),
  'open-on-holiday': (dice, directory) => ({
    center: centerIn(dice, directory).id,
    date: one(['26.3.2027', '29.3.2027', '6.5.2027', '17.5.2027', '27.5.2027'], dice.pick) ?? '',
    ...(dice.flag && times(dice)),
  }),
  move: (dice, directory, today) => ({
    center: centerIn(dice, directory).id,
    ...from(dice, today),
    ...(dice.flag && { to: date(today, dice.ahead + dice.length) }),
    address_1: `Musterallee ${1 + dice.pick}`,
    postal_code: '47051',
    latitude: `51.4${100 + dice.pick}`,
    longitude: `6.7${100 + dice.ahead}`,
    accuracy_m: '150',
    method: `Mitte der Straße, Haus ${dice.pick}`,
  }),
  'change-number': (dice, directory, today) => ({
    center: centerIn(dice, directory).id,
    ...from(dice, today),
    phones: `0203 60${String(800_000 + dice.pick * 7)}`,
  }),
  'close-temporarily': (dice, directory, today) => ({
    center: centerIn(dice, directory).id,
    ...from(dice, today),
    ...(dice.flag && { to: date(today, dice.ahead + dice.length) }),
    ...NOTE,
  }),
  'close-for-good': (dice, directory, today) => ({
    center: centerIn(dice, directory).id,
    ...from(dice, today),
    ...NOTE,
  }),
  'open-again': (dice, directory, today) => ({ center: centerIn(dice, directory).id, ...from(dice, today) }),
  'new-center': (dice, _, today) => ({
    name: `RSC Süd ${dice.pick}`,
    ...(dice.flag && { full_name: `Regionales Support-Center Süd ${dice.pick}` }),
    district: 'Buchholz',
    address_1: `Angerstraße ${1 + dice.pick}`,
    postal_code: '47249',
    latitude: `51.37${100 + dice.pick}`,
    longitude: `6.75${100 + dice.pick}`,
    ...(dice.flag && { accuracy_m: '300', method: `Mitte der Straße, Nummer ${dice.pick}` }),
    phones: `0203 61${String(700_000 + dice.pick * 7)}`,
    ...from(dice, today),
    hours: `${dice.weekdays.join(', ')} ${dice.opens}–${dice.opens + dice.hours} Uhr`,
    source: `Mitteilung des Trägers Nummer ${dice.pick}`,
  }),
  'start-outreach': (dice, directory, today) => ({
    outreach: one(directory.outreach, dice.pick)?.id ?? '',
    center: centerIn(dice, directory).id,
    location: 'Musterplatz 1, 47198 Duisburg',
    byday: dice.weekdays.join(', '),
    ...times(dice),
    ...from(dice, today),
  }),
  'confirm-facts': (dice, directory) => ({
    centers: dice.flag ? 'alle' : centerIn(dice, directory).id,
    ...(dice.pick % 2 === 0 && { facts: 'Anschrift' }),
  }),
  undo: ({ pick }, { changes }) => ({ change: one(changes, pick)?.edition ?? '' }),
  'roll-back': ({ pick }, { changes }) => ({ edition: one(changes, pick)?.edition ?? '' }),
};

/** The operations that random changes know. */
export const RANDOM_OPERATIONS = Object.keys(TYPED);

export function typedBy(dice: Dice, directory: Directory, today: string): Typed {
  return TYPED[dice.operation]!(dice, directory, today);
}

/** Undoing and rolling back are rarer than what they undo. */
const OFTEN = RANDOM_OPERATIONS.filter((id) => id !== 'roll-back').flatMap((id) => [id, id]);

export const arbitraryDice: fc.Arbitrary<Dice> = fc.record({
  operation: fc.constantFrom(...OFTEN, 'roll-back'),
  center: fc.nat(9),
  pick: fc.nat(60),
  ahead: fc.nat(150),
  length: fc.nat(12),
  opens: fc.integer({ min: 8, max: 15 }),
  hours: fc.integer({ min: 1, max: 3 }),
  weekdays: fc.uniqueArray(fc.constantFrom(...WEEKDAYS.slice(0, 5)), { minLength: 1, maxLength: 3 }),
  flag: fc.boolean(),
  later: fc.oneof(fc.constant(0), fc.nat(40)),
});

const date = (today: string, ahead: number) => dateOf(dayOf(today) + ahead);
const from = ({ ahead }: Dice, today: string) => ({ from: date(today, ahead) });
const span = (dice: Dice, today: string) => ({ ...from(dice, today), to: date(today, dice.ahead + dice.length) });
const times = ({ opens, hours }: Dice) => ({ opens_at: `${opens} Uhr`, closes_at: `${opens + hours}.30` });
const centerIn = ({ center }: Dice, { centers }: Directory) => one(centers, center)!;

function scheduleIn(dice: Dice, directory: Directory): Typed {
  const { id, schedules } = centerIn(dice, directory);
  return { center: id, schedule: one(schedules, dice.pick)?.id ?? 'keine' };
}
