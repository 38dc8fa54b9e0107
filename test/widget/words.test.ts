// The words by name: every language against full ICU where ICU knows it, plural forms, date patterns, reasons, older and newer files.
import { describe, expect, it } from 'vitest';
import { bestName, reasonInLanguage } from '../../widget/answer-text.ts';
import { nearestTag } from '../../widget/nearest-tag.ts';
import { wordsFileOf } from '../../widget/publish/languages.ts';
import { readWeekFile } from '../../widget/week-file.ts';
import { COUNTED, SENTENCES } from '../../widget/word-ids.ts';
import { wordsOf, type WidgetWords, type WordsFile } from '../../widget/words.ts';
import { TEXT_FILES } from '../fixtures/text-files.ts';
import { weekFile } from './weeks.ts';

type TextFile = Parameters<typeof wordsFileOf>[1];

const TAGS = Object.keys(TEXT_FILES);
const textFile = (tag: string): TextFile => JSON.parse(TEXT_FILES[tag] ?? '') as TextFile;
const fileOf = (tag: string): WordsFile => wordsFileOf(tag, textFile(tag));
const speak = (tag: string): WidgetWords => wordsOf(tag, fileOf(tag));
/** English is Britain's, as its spelling is; Kurmanji is CLDR's "ku". */
const icu = (tag: string): string => ({ en: 'en-GB', kmr: 'ku' })[tag] ?? textFile(tag).meta.lang;
const echo = new Proxy({}, { get: (_, name) => `{${String(name)}}` });

it('a word that a language lacks is named, and where to add it', () => {
  const { try_again: _, ...rest } = textFile('tr');
  expect(() => wordsFileOf('tr', rest as TextFile)).toThrow('data/text/tr.json: "try_again" is missing; add it');
});

it('an id that the widget does not know does not compile', () => {
  // @ts-expect-error
  expect(speak('de').say('try_agian')).toBe('');
});

describe.each(TAGS)('%s', (tag) => {
  const words = speak(tag);
  const text = textFile(tag);

  it('says every sentence of the widget as data/text has it', () => {
    for (const id of SENTENCES) expect(words.say(id, echo)).toBe(text[id]);
  });

  it('counts minutes with the plural forms of ICU', () => {
    const rules = new Intl.PluralRules(icu(tag));
    for (const id of COUNTED) {
      const forms = text[id] as Record<string, string>;
      for (let n = 0; n <= 60; n++) {
        expect(words.count(id, n)).toBe((forms[rules.select(n)] ?? forms['other'])?.replace('{n}', String(n)));
      }
    }
  });
});

// Arabic month names are double, Kurmanji's are ours, Persian ICU counts in another calendar, and Serbian's months stand in the genitive,
// as people say them: they differ on purpose.
describe.each(TAGS.filter((tag) => !['ar', 'kmr', 'fa', 'sr'].includes(tag)))('%s', (tag) => {
  it('names every day of a year as ICU does', () => {
    const [words, text] = [speak(tag), textFile(tag)];
    const format = new Intl.DateTimeFormat(icu(tag), {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    });
    for (let day = Date.UTC(2027, 0, 1); day < Date.UTC(2028, 0, 1); day += 86_400_000) {
      const date = new Date(day).toISOString().slice(0, 10);
      const number = text.meta.days?.[Number(date.slice(8))];
      const expected = format.format(day).replace('ʼ', '’');
      expect(words.date('date_long', date)).toBe(number ? expected.replace(/\d+/, number) : expected);
    }
  });
});

it('a date says what its language says of the first of a month, and of a month before a year', () => {
  expect(speak('fr').date('date_long', '2027-03-01')).toBe('lundi 1er mars');
  expect(speak('fr').date('date_with_year', '2027-03-11')).toBe('11 mars 2027');
  expect(speak('kmr').date('date_long', '2021-08-05')).toBe('Pêncşemî, 5ê Tebaxê');
  expect(speak('kmr').date('date_with_year', '2021-08-05')).toBe('5ê Tebaxa 2021an');
});

it('Serbian names the days of the week as ICU does, and the months in the genitive of its names', () => {
  const nominative = new Intl.DateTimeFormat('sr-Latn', { month: 'long', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat('sr-Latn', { weekday: 'long', timeZone: 'UTC' });
  for (let month = 1; month <= 12; month++) {
    const day = Date.UTC(2027, month - 1, 8);
    const genitive = `${nominative.format(day).replace(/bar$/, 'br')}a`;
    expect(genitive).toBe(String(textFile('sr')[`month_long.${month}`]));
    expect(speak('sr').date('date_long', new Date(day).toISOString().slice(0, 10))).toBe(
      `${weekday.format(day)}, 8. ${genitive}`,
    );
  }
});

describe('the language of a tag', () => {
  const tags = new Map([...TAGS.map((tag) => [tag, tag] as const), ['ku', 'kmr'], ['ku-arab', 'ckb'], ['prs', 'fa']]);

  it.each([
    ['de', 'de'],
    ['DE-at', 'de'],
    ['de-simple', 'de-simple'],
    ['fa_AF', 'fa'],
    ['prs-Arab-AF', 'fa'],
    ['ku-TR', 'kmr'],
    ['ku-Arab-IQ', 'ckb'],
    [' tr ', 'tr'],
    ['xx', undefined],
    ['dex', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('%s is %s', (range, tag) => expect(nearestTag(range, tags)).toBe(tag));
});

describe('reasons', () => {
  const week = readWeekFile(weekFile());
  if (!week) throw new Error('the builder made no week file');

  it.each([
    ['tr', 'public_holiday/christmas_day', textFile('tr')['holiday.christmas_day'] as string, 'tr'],
    ['de', 'public_holiday/christmas_day', '1. Weihnachtstag', 'de'],
    ['en', 'public_holiday/christmas_day', 'Christmas Day', 'en'],
    ['tr', 'closure/umbau', 'Building work', 'en'],
    ['tr', 'closure/fortbildung', 'Fortbildung', 'de'],
    ['de-simple', 'closure/umbau', 'Umbau', 'de'],
    ['tr', 'closure/never-heard-of', '', 'de'],
  ])('in %s: %s is called %s', (tag, id, name, lang) => {
    expect(reasonInLanguage(speak(tag), week, id)).toEqual([name, lang]);
  });

  it('of a status note the reader gets the best language there is', () => {
    expect(bestName(speak('fr'), { de: 'Umbau' })).toEqual(['Umbau', 'de']);
    expect(bestName(speak('fr'), { de: 'Umbau', fr: 'Travaux' })).toEqual(['Travaux', 'fr']);
  });
});

describe('a file of another version', () => {
  const { today: _, opens_in_minutes: __, ...older } = fileOf('tr');

  it('that is older is completed from the German that is inside, with German plural forms', () => {
    const words = wordsOf('tr', older as WordsFile, fileOf('de'));
    expect(words.say('today')).toBe('heute');
    expect([words.count('opens_in_minutes', 1), words.count('opens_in_minutes', 2)]).toEqual([
      'Öffnet in 1 Minute',
      'Öffnet in 2 Minuten',
    ]);
    expect(words.say('closed_now')).toBe(textFile('tr')['closed_now']);
  });

  it('that is newer says what this version knows of it', () => {
    const newer = { ...fileOf('tr'), meta: { ...fileOf('tr').meta, script: 'Latn' }, seats_left: { other: '{n}' } };
    expect(wordsOf('tr', newer, fileOf('de')).say('today')).toBe('bugün');
  });

  it('that has no table of plurals says the form for all numbers', () => {
    const plain = { ...fileOf('pl'), meta: { lang: 'pl', dir: 'ltr' } };
    const forms = textFile('pl')['opens_in_minutes'] as Record<string, string>;
    expect(wordsOf('pl', plain).count('opens_in_minutes', 5)).toBe(forms['other']?.replace('{n}', '5'));
  });
});
