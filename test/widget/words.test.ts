// The packed words: every language against full ICU where ICU knows it, plural forms, date patterns, reasons, sizes in place.
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as ids from '../../widget/ids.ts';
import { pack } from '../../widget/publish/pack.ts';
import { named, reasonName } from '../../widget/tell.ts';
import { readWeek } from '../../widget/week.ts';
import { wordsOf, type Words } from '../../widget/words.ts';
import { weekFile } from './weeks.ts';

const TAGS = readdirSync('data/text').map((name) => name.replace('.json', ''));
const fileOf = (tag: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`data/text/${tag}.json`, 'utf8')) as Record<string, unknown>;
const speak = (tag: string): Words => wordsOf(tag, pack(tag, fileOf(tag)));
const icu = (tag: string): string => ({ 'de-simple': 'de', en: 'en-GB' })[tag] ?? tag;

it('there are thirteen languages', () => expect(TAGS).toHaveLength(13));

it('places are numbered without a gap, so that appending is the only change', () => {
  const places = Object.values(ids);
  expect([...places].sort((a, b) => a - b)).toEqual(places.map((_, index) => index));
});

describe.each(TAGS)('%s', (tag) => {
  const words = speak(tag);
  const file = fileOf(tag);

  it('says every sentence of the widget as data/text has it', () => {
    for (const [id, place] of Object.entries(ids)) {
      if (place <= ids.holiday || typeof file[id] !== 'string') continue;
      const echo = new Proxy({}, { get: (_, name) => `{${String(name)}}` });
      expect(words.say(place, echo)).toBe(file[id]);
    }
  });

  it('counts minutes with the plural forms of ICU', () => {
    const rules = new Intl.PluralRules(icu(tag));
    for (let n = 0; n <= 60; n++) {
      const category = tag === 'kmr' ? (n === 1 ? 'one' : 'other') : rules.select(n);
      const forms = file['opens_in_minutes'] as Record<string, string>;
      expect(words.count(ids.opens_in_minutes, n)).toBe((forms[category] ?? forms['other'])?.replace('{n}', String(n)));
    }
  });
});

// Arabic month names are double, Kurmanji's are ours, and Persian ICU counts in another calendar: they differ on purpose.
describe.each(TAGS.filter((tag) => !['ar', 'kmr', 'fa'].includes(tag)))('%s', (tag) => {
  it('names every day of a year as ICU does', () => {
    const words = speak(tag);
    const format = new Intl.DateTimeFormat(icu(tag), {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    });
    for (let day = Date.UTC(2027, 0, 1); day < Date.UTC(2028, 0, 1); day += 86_400_000) {
      const date = new Date(day).toISOString().slice(0, 10);
      const first = tag === 'fr' && date.endsWith('-01');
      const expected = format.format(day).replace('ʼ', '’');
      expect(words.date(ids.date_long, date)).toBe(first ? expected.replace(' 1 ', ' 1er ') : expected);
    }
  });
});

describe('reasons', () => {
  const week = readWeek(weekFile());
  if (!week) throw new Error('the builder made no week file');

  it.each([
    ['tr', 'public_holiday/christmas_day', fileOf('tr')['holiday.christmas_day'] as string, 'tr'],
    ['de', 'public_holiday/christmas_day', '1. Weihnachtstag', 'de'],
    ['en', 'public_holiday/christmas_day', 'Christmas Day', 'en'],
    ['tr', 'closure/umbau', 'Building work', 'en'],
    ['tr', 'closure/fortbildung', 'Fortbildung', 'de'],
    ['de-simple', 'closure/umbau', 'Umbau', 'de'],
    ['tr', 'closure/never-heard-of', '', 'de'],
  ])('in %s: %s is called %s', (tag, id, name, lang) => {
    expect(reasonName(speak(tag), week, id)).toEqual([name, lang]);
  });

  it('of a status note the reader gets the best language there is', () => {
    expect(named(speak('fr'), { de: 'Umbau' })).toEqual(['Umbau', 'de']);
    expect(named(speak('fr'), { de: 'Umbau', fr: 'Travaux' })).toEqual(['Travaux', 'fr']);
  });
});

describe('an older list of words', () => {
  it('is completed from the German that is inside', () => {
    const short = pack('tr', fileOf('tr')).split('~').slice(0, 20).join('~');
    const words = wordsOf('tr', short, pack('de', fileOf('de')));
    expect(words.say(ids.today)).toBe('heute');
    expect(words.say(ids.closed_now)).toBe(fileOf('tr')['closed_now']);
  });
});
