/** The gates of data/text: they hold for the files as they are, and each bites when a file is broken. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { holidayNames } from '../../data/check/holiday-names.ts';
import { checkWording } from '../../data/check/wording.ts';
import { TEXT_FILES as texts } from '../fixtures/text-files.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const german = JSON.parse(texts['de'] ?? '{}') as Record<string, unknown>;

/** The same files with one value of one language replaced. */
function broken(language: string, id: string, value: unknown): Record<string, string> {
  const wording = JSON.parse(texts[language] ?? '{}') as Record<string, unknown>;
  if (value === undefined) delete wording[id];
  else wording[id] = value;
  return { ...texts, [language]: JSON.stringify(wording) };
}

function sources(path: string): string[] {
  return readdirSync(join(ROOT, path)).flatMap((name) => {
    const file = join(path, name);
    if (statSync(join(ROOT, file)).isDirectory()) return name === 'releases' ? [] : sources(file);
    return /\.tsx?$/.test(name) ? [readFileSync(join(ROOT, file), 'utf8')] : [];
  });
}

describe('data/text', () => {
  it('has its languages without a finding, not even a warning', () => {
    expect(checkWording(texts).map((one) => `${one.file} ${one.pointer}: ${one.message.en}`)).toEqual([]);
  });

  it('names every holiday of every federal state in every language', () => {
    for (const text of Object.values(texts))
      for (const id of holidayNames()) expect(JSON.parse(text)).toHaveProperty([id]);
  });

  it('holds no text that nothing uses', () => {
    const code = [...sources('worker'), ...sources('widget')].join('\n');
    const families = /^(meta$|holiday\.|weekday_|month_)/;
    // An id may be joined from its family and a name, as in `subscribe_${client}`.
    const used = (id: string) =>
      new RegExp(`\\b${id}\\b`).test(code) || new RegExp(`${id.slice(0, id.lastIndexOf('_') + 1)}\\$\\{`).test(code);
    const idle = Object.keys(german).filter((id) => !families.test(id) && !used(id));
    if (idle.length > 0) console.log(`${idle.length} texts that no page shows yet: ${idle.join(', ')}`);
    expect(idle.length).toBeLessThan(Object.keys(german).length / 4);
  });

  it.each([
    ['null instead of a text', 'address', null, '/address'],
    ['a number instead of a text', 'address', 7, '/address'],
    ['a list instead of a text', 'address', ['Adresse'], '/address'],
    ['null as a plural form', 'opens_in_minutes', { one: null, other: '{n}' }, '/opens_in_minutes/one'],
    ['a plural form within a plural form', 'opens_in_minutes', { one: { one: '{n}' } }, '/opens_in_minutes/one'],
  ])('names the place of %s, in German and in a translation', (_, id, value, pointer) => {
    for (const language of ['de', 'tr']) {
      const found = checkWording(broken(language, id, value));
      expect(found.map((one) => `${one.file} ${one.pointer} ${one.message.en}`)).toContain(
        `data/text/${language}.json ${pointer} this is not a text`,
      );
      // It is there, so nobody is told to add it.
      expect(found.map((one) => one.message.en)).not.toContain(`"${id}" is missing`);
    }
  });

  it.each([
    ['a file that does not say whose it is', undefined, '/meta/lang', '"lang" is missing or not as it must be'],
    ['a direction that is none', { dir: 'right' }, '/meta/dir', '"dir" is missing'],
    ['an alias that is no tag', { aliases: ['Türkçe'] }, '/meta/aliases', '"aliases" is missing or not'],
    ['an alias that is another language', { aliases: ['kmr'] }, '/meta/aliases', 'kmr.json has "kmr" already'],
    ['an alias that another has', { aliases: ['ku'] }, '/meta/aliases', '"ku" already'],
    ['a place that another has', { order: 1 }, '/meta/order', '"1" already'],
    ['a plural rule that is none', { plurals: { one: 'n = 1', few: 'n % 10 in 2..4' } }, '/meta/plurals', '"plurals"'],
    ['a plural category that is none', { plurals: { some: 'n = 3' } }, '/meta/plurals', '"plurals"'],
    ['a day that no month has', { days: { 32: 'otuz iki' } }, '/meta/days', '"days"'],
    [
      'eleven months',
      { months_before_year: Array(11).fill('ocak') },
      '/meta/months_before_year',
      '"months_before_year"',
    ],
    ['a script that is none', { script: 'Abcd' }, '/meta/script', '"script"'],
    ['a form without its English name', { city_form: { de: 'Genitiv' } }, '/meta/city_form', '"city_form"'],
    ['a word that is the same without an id', { same_words: [7] }, '/meta/same_words', '"same_words"'],
    ['a field that is none', { digits: 'arab' }, '/meta/digits', '"meta" has no "digits"'],
  ])('names the place of %s', (_, change, pointer, words) => {
    const { meta } = JSON.parse(texts['tr'] ?? '{}') as { meta: object };
    const found = checkWording(broken('tr', 'meta', change && { ...meta, ...change }));
    const there = found.filter((one) => one.pointer === pointer && one.message.en.includes(words));
    expect(there.map(({ severity, repair }) => [severity, repair.en !== ''])).toEqual([['error', true]]);
  });

  it.each(['null', '[]', '"Adresse"', '7'])('refuses a file that holds %s', (text) => {
    for (const language of ['de', 'tr']) {
      const [finding] = checkWording({ ...texts, [language]: text });
      expect(finding).toMatchObject({ file: `data/text/${language}.json`, pointer: '', severity: 'error' });
    }
  });

  it.each([
    ['a missing text', 'tr', 'address', undefined, 'missing'],
    ['a text that German lacks', 'tr', 'greeting', 'Merhaba', 'not in de.json'],
    ['a lost placeholder', 'pl', 'open_until', 'Czynne', 'placeholders'],
    ['a misspelled placeholder', 'pl', 'open_until', 'Czynne do {tiem}', 'placeholders'],
    [
      'a lost plural form',
      'ru',
      'opens_in_minutes',
      { one: 'Откроется через {n} минуту', other: 'Откроется через {n} минуты' },
      'plural',
    ],
    ['a text left in German', 'fr', 'directions', german['directions'], 'same words as de.json'],
    ['a text left in English', 'fr', 'open_session', 'Open consultation', 'same words as en.json'],
    ['the wrong script', 'bg', 'address', 'Adres', 'script'],
    ['markup', 'en', 'address', '<b>Address</b>', 'not allowed'],
    ['a control character', 'en', 'address', 'Addr\u0007ess', 'not allowed'],
    ['an empty text', 'en', 'address', '', 'empty'],
    ['a text too long for a button', 'en', 'address', 'Address '.repeat(12).trim(), 'longer'],
  ])('refuses %s', (_, language, id, value, word) => {
    const english = id === 'open_session' ? broken('en', id, 'Open consultation') : texts;
    const found = checkWording({
      ...broken(language, id, value),
      ...(id === 'open_session' ? { en: english['en'] ?? '' } : {}),
    });
    expect(found.map((one) => `${one.file} ${one.message.en}`).join('\n')).toContain(word);
    expect(found.some((one) => one.file === `data/text/${language}.json`)).toBe(true);
  });
});
