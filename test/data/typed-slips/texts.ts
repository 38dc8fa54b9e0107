/** Values of a directory as an office types them: dates, weekdays, conditions. What no form asks for cannot be typed. */
import type { Conditions, Schedule, Words } from '../../../data/model/directory.ts';

/** No form of the office's page asks for it. */
export class Untypable extends Error {}

export type Typed = Readonly<Record<string, string>>;

/** "2027-02-03" -> "3.2.2027"; what is no date stays as it stands. */
export const dateText = (date: string): string =>
  date.replace(/^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/, (_, year: string, month: string, day: string) =>
    [day, month, year].join('.'),
  );

const DAYS: Readonly<Record<string, string>> = {
  ...{ MO: 'Mo', TU: 'Di', WE: 'Mi', TH: 'Do', FR: 'Fr', SA: 'Sa', SU: 'So' },
};

/** ["1TU", "-1FR"] -> "1. Di, letzter Fr". */
export const weekdaysText = (byday: readonly string[]): string =>
  byday
    .map((code) => {
      const [, nth = '', day = ''] = /^(-1|[1-5])?([A-Z]{2})$/.exec(code) ?? [];
      const name = DAYS[day];
      if (name === undefined) throw new Untypable(code);
      return nth === '' ? name : nth === '-1' ? `letzter ${name}` : `${nth}. ${name}`;
    })
    .join(', ');

/** @throws Untypable for words in a language that no form asks for */
export function wordsText(name: string, words: Words | undefined): Typed {
  if (!words) return {};
  const { de, en, ...others } = words;
  refuseRest(others);
  return { [name]: de, ...(en !== undefined && { [`${name}_en`]: en }) };
}

/** @throws Untypable where something is left that no form asks for */
export function refuseRest(rest: object): void {
  const [left] = Object.entries(rest).filter(([, value]) => value !== undefined);
  if (left) throw new Untypable(left[0]);
}

/** Only those that are given; numbers as they are written in German. */
export const given = (values: Readonly<Record<string, string | number | undefined>>): Typed =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === 'number' ? String(value).replace('.', ',') : value]],
    ),
  );

export function conditionsText(conditions: Conditions): Typed {
  const { location, access, booking, last_admission, channel, link, audience, languages, interpreter, note, ...rest } =
    conditions;
  const { phone: booking_phone, url: booking_url, ...others } = booking ?? {};
  refuseRest(rest);
  refuseRest(others);
  return {
    ...given({ location, access, booking_phone, booking_url, last_admission, channel, link }),
    ...given({
      audience: audience?.join(', '),
      languages: languages?.join(', '),
      interpreter: interpreter?.join(', '),
    }),
    ...wordsText('note', note),
  };
}

/** "Mo, Mi 10:00–12:00 Uhr". */
export const hoursText = ({ byday, opens_at, closes_at }: Pick<Schedule, 'byday' | 'opens_at' | 'closes_at'>): string =>
  `${weekdaysText(byday)} ${opens_at}–${closes_at} Uhr`;
