/** Kinds of mistakes that readers found in data/text, held for every language and every sentence. */
import { describe, expect, it } from 'vitest';
import { list, dateInWords, daysInWords, dayInWords, say, type Text } from '../../data/model/text.ts';
import { dayOf } from '../../data/model/zone.ts';
import { TEXTS, textOf } from './texts.ts';

const cases = TEXTS.map((text) => [text.tag, text] as const);
const sentencesOf = ({ words }: Text): (readonly [id: string, words: string])[] =>
  Object.entries(words).flatMap(([id, value]) =>
    typeof value === 'string' ? [[id, value] as const] : Object.values(value).map((one) => [id, one] as const),
  );

/** Prepositions that a colon would cut from their noun. */
const PREPOSITIONS: { readonly [lang: string]: string } = {
  de: 'ab am an auf bei bis für in mit nach seit um von vom zu zum zur',
  en: 'at by for from in of on since to until with',
  fr: 'à au aux de du des en jusqu’à jusqu’au le par pour sur vers',
  ro: 'cu de din în la până pe pentru spre către',
  pl: 'dla do na o od po przez w z ze za',
  bg: 'в до за към на от по при с със',
  uk: 'в від для до з за на о по про у',
  ru: 'в для до за к на о от по при с со у',
  kmr: 'ba bi bo di heta ji li',
  ar: 'إلى من في على عن حتى',
  fa: 'از به با در تا برای',
  'sr-Latn': 'bez do iz kod na nakon od po pred pri sa s u uz za',
  sq: 'deri më me mes në nga për pa pas prej që te',
  it: 'a ad ai al alla alle con da dal dalla di del della entro fino fra in il la nel per prima su tra',
  es: 'a al con de del desde en para por sin hasta',
  el: 'από για έως με προς σε στις στη στην στο',
};

/** "\b" knows Latin letters only. */
const cut = (lang: string): RegExp =>
  new RegExp(`(?:^|[\\s(])(?:${(PREPOSITIONS[lang] ?? '-').replaceAll(' ', '|')})[\\s\\u00a0]?:`, 'iu');

describe.each(cases)('the words of %s', (tag, text) => {
  it('put no colon behind a preposition', () => {
    expect(sentencesOf(text).filter(([, words]) => cut(text.meta.lang).test(words))).toEqual([]);
  });

  it('join lists as CLDR does', () => {
    // Kurmanji is CLDR's "ku"; English is Britain's, as its spelling is. Marks of direction are the element's affair.
    const locale = { kmr: 'ku', en: 'en-GB' }[tag] ?? text.meta.lang;
    const intl = new Intl.ListFormat(locale);
    for (const items of [
      ['A'],
      ['A', 'B'],
      ['A', 'B', 'C'],
      ['A', 'B', 'C', 'D'],
      ['A', 'inglés'],
      ['A', 'B', 'hindi'],
    ])
      expect(list(text, items)).toBe(intl.format(items).replace(/\u200f/g, ''));
  });

  it('keep the names of a month in one piece, and long and short names alike', () => {
    for (let month = 1; month <= 12; month++) {
      const [long, short] = [say(text, `month_long.${month}`), say(text, `month_short.${month}`)];
      expect(long).not.toContain(' ');
      expect(long.includes('/')).toBe(short.includes('/'));
      const stem = short.replace('.', '').slice(0, 2).toLowerCase();
      expect(long.toLowerCase().startsWith(stem), `${long} ${short}`).toBe(true);
    }
  });

  it('end a sentence with one full stop, also behind a date', () => {
    const date = dateInWords(text, dayOf('2027-02-01'));
    for (const [id, words] of sentencesOf(text))
      expect(words.replace(/\{(date|until)\}/g, date), id).not.toMatch(/[^.]\.\.(?!\.)/);
  });

  it('say a range of weekdays by a pattern of their own', () => {
    const [monday, friday] = [say(text, 'weekday_long.MO'), say(text, 'weekday_long.FR')];
    const days = daysInWords(text, { byday: ['MO', 'TU', 'WE', 'TH', 'FR'] });
    expect(days).toBe(say(text, 'range', { from: monday, to: friday }));
  });
});

it('a month in two names never stands beside one in a single name', () => {
  const paired = TEXTS.filter((text) => say(text, 'month_long.2').includes('/'));
  expect(paired.map(({ tag }) => tag)).toEqual(['ar', 'fa']);
});

/** Readers whose churches keep the feast on another day, or who have no word for it: the name as it hangs on the door. */
const OTHER_CALENDARS = ['tr', 'ar', 'bg', 'ro', 'uk', 'ru', 'kmr', 'fa', 'sr', 'sq', 'el'];
const FEASTS = [
  ...['good_friday', 'easter_sunday', 'easter_monday', 'ascension_day', 'whit_sunday', 'whit_monday', 'corpus_christi'],
  ...['assumption_day', 'all_saints_day', 'christmas_eve', 'christmas_day', 'second_christmas_day', 'epiphany'],
  ...['reformation_day', 'repentance_day', 'after_ascension', 'after_corpus_christi', 'rose_monday'],
];

it.each(OTHER_CALENDARS)('the feasts of the church have their German name behind them in %s', (tag) => {
  const [german, own] = [textOf('de'), textOf(tag)];
  for (const feast of FEASTS) {
    const name = say(own, `holiday.${feast}`).replace(/[\u2068\u2069]/g, '');
    expect(name).toMatch(/^\S.* \([^()]+\)$/);
    expect(name.endsWith(` (${say(german, `holiday.${feast}`)})`), name).toBe(true);
  }
});

it('Kurmanji puts a month before its year into the construct', () => {
  const kmr = textOf('kmr');
  expect(dateInWords(kmr, dayOf('2021-08-05'))).toBe('5ê Tebaxa 2021an');
  expect(dayInWords(kmr, dayOf('2021-08-05'))).toBe('Pêncşemî, 5ê Tebaxê');
});
