/** What stands in the places of a sentence when somebody reads it for mistakes: values such as the pages put there. */
import { reasonName } from '../../../data/model/reasons.ts';
import { fillPattern } from '../../../data/model/fill-pattern.ts';
import { dateInWords, dayInWords, list, say, sayCounted, type Text } from '../../../data/model/text.ts';
import { dayOf, partsOf, weekdayOf } from '../../../data/model/zone.ts';
import { WEEKDAYS } from '../../../data/model/directory.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';

/** Days with all that can go wrong: a long month's name, a change of the year, a first of the month. */
const [DAY, LATER] = [dayOf('2026-11-30'), dayOf('2027-01-01')];

/** Sentences whose {from} and {to} are days; in all others they are times. */
const BETWEEN_DAYS: readonly string[] = ['range', 'closed_from_to', 'hours_until'];

/** Numbers that reach every plural category of the languages (CLDR), the smallest first. */
const COUNTS: readonly number[] = [0, 1, 2, 3, 5, 11, 20, 21, 22, 25, 100];

/** Values by the names of places, for one sentence in one language. */
function sampleValues(edition: PublishedEdition, text: Text, id: string): { readonly [name: string]: string } {
  const { sources, centers } = edition.directory;
  const [center] = centers;
  const [phone] = center?.phones ?? [];
  const time = { from: '10:00', to: '12:00' };
  const number = phone?.formatted ?? phone?.number ?? '';
  const languages = list(text, [say(text, 'language.ar'), say(text, 'language.tr'), say(text, 'language.uk')]);
  const name = center?.name ?? '';
  const address = center ? edition.address(center) : '';
  return {
    ...(BETWEEN_DAYS.includes(id) ? { from: dayInWords(text, DAY), to: dayInWords(text, LATER, 'full') } : time),
    ...partsOfDate(text, id),
    ...(id === 'labelled' ? { label: say(text, 'address'), value: address } : {}),
    ...(id.startsWith('list_join') ? { a: say(text, 'language.ar'), b: say(text, 'language.tr') } : {}),
    ...(id === 'nth_in_month'
      ? { numbers: list(text, [say(text, 'ordinal.1'), say(text, 'ordinal.3')]) }
      : { numbers: number }),
    address,
    area: center?.district ?? '',
    city: edition.city(text),
    date: dateInWords(text, dayOf('2021-08-05')),
    groups: list(text, [say(text, 'audience.women'), say(text, 'audience.newcomers')]),
    holiday: reasonName(edition, 'public_holiday/corpus_christi', text).name,
    how: number,
    languages,
    list: '1–24',
    name: id === 'holiday_customary' ? say(text, 'holiday.christmas_eve') : name,
    note: 'Hof, Tür B',
    number,
    reason: say(text, 'holiday.christmas_eve'),
    service: say(text, 'open_session'),
    source: sources[0]?.title ?? '',
    time: '10:00',
    title: say(text, 'open_session'),
    until: dateInWords(text, LATER),
    url: edition.origin,
    what: say(text, 'time_range', time),
    when: say(text, 'when_range', { day: dayInWords(text, DAY), ...time }),
  };
}

/** The parts of a date for its own patterns; elsewhere {day} is a whole day. */
function partsOfDate(text: Text, id: string): { readonly [name: string]: string } {
  if (!id.startsWith('date_')) return { day: dayInWords(text, DAY), weekday: say(text, 'weekday_long.TU') };
  const { year, month, date } = partsOf(DAY);
  const form = id === 'date_short' ? 'short' : 'long';
  return {
    day: String(date),
    weekday: say(text, `weekday_${form}.${WEEKDAYS[weekdayOf(DAY)]}`),
    month: say(text, `month_${form}.${month}`),
    year: String(year),
  };
}

/** A sentence as a reader meets it; where it counts, one for each form of the language. */
export function filledSentences(edition: PublishedEdition, text: Text, id: string): readonly string[] {
  const forms = text.words[id];
  if (id === 'date_with_year') return [dateInWords(text, DAY)];
  if (id === 'date_long_with_year') return [dayInWords(text, DAY, 'full')];
  if (typeof forms === 'string') return [fillPattern(forms, sampleValues(edition, text, id))];
  return [...new Set(COUNTS.map((n) => sayCounted(text, id, n)))].filter(
    (words, index, all) => all.findIndex((one) => withoutNumber(one) === withoutNumber(words)) === index,
  );
}

const withoutNumber = (words: string): string => words.replace(/\d+/, '');
