/** What those who come have to know, in every language: each condition has its words, and nothing else is said. */
import { describe, expect, it } from 'vitest';
import { conditionLines, conditionPhrases, languageName } from '../../data/model/conditions.ts';
import { comingChanges } from '../../data/model/coming-changes.ts';
import type { Audience, Center, Channel, Conditions } from '../../data/model/directory.ts';
import { daysInWords } from '../../data/model/text.ts';
import { dayOf } from '../../data/model/zone.ts';
import { directoryWith } from '../fixtures/directory.ts';
import { TEXTS, textOf } from './texts.ts';

const AUDIENCES: readonly Audience[] = [
  'women',
  'men',
  'families',
  'parents',
  'children',
  'young_people',
  'seniors',
  'students',
  'refugees',
  'newcomers',
  'disabled_people',
];
const CHANNELS: readonly Channel[] = ['phone', 'video', 'chat'];
const ALL: Conditions = {
  access: 'appointment',
  audience: AUDIENCES,
  channel: 'video',
  link: 'https://example.org/video',
  last_admission: '11:30',
  languages: ['en', 'tr'],
  interpreter: ['ar', 'uk'],
  booking: {
    phone: '+4920360802707',
    formatted: '+49 203 60802707',
    url: 'https://example.org/termin',
    note: { de: 'Bitte früh.', en: 'Early, please.' },
  },
  note: { de: 'Im ersten Stock.', ar: 'في الطابق الأول.' },
};

describe.each(TEXTS)('in $tag', (text) => {
  const words = (one: Conditions) => conditionPhrases(text, one).map((phrase) => phrase.words);

  it('a session without conditions needs no words', () => {
    expect(words({})).toEqual([]);
    expect(words({ access: 'walk_in', channel: 'in_person', location: 'Rathaus' })).toEqual([]);
  });

  it('every condition has a phrase, in the order of what decides whether to come', () => {
    const phrases = conditionPhrases(text, ALL);
    expect(phrases).toHaveLength(11);
    for (const { words: phrase } of phrases) {
      expect(phrase).not.toMatch(/[{}]|undefined/);
      expect(phrase.trim()).toBe(phrase);
    }
    expect(phrases.map(({ href }) => href).filter(Boolean)).toEqual([
      'https://example.org/video',
      'tel:+4920360802707',
      'https://example.org/termin',
    ]);
    expect(new Set(phrases.map((one) => one.words)).size).toBe(11);
  });

  it('every audience, channel and language has words of its own', () => {
    const groups = AUDIENCES.map((one) => words({ audience: [one] })[0]);
    expect(new Set(groups).size).toBe(AUDIENCES.length);
    expect(new Set(CHANNELS.map((channel) => words({ channel })[0])).size).toBe(CHANNELS.length);
    for (const tag of ['ar', 'kmr', 'uk', 'vi', 'gsg']) expect(languageName(text, tag)).not.toBe(tag);
  });

  it('a note is told in its language: the reader’s, else English, else German', () => {
    const [own] = conditionPhrases(text, { note: ALL.note! });
    expect(own).toEqual(
      text.tag === 'ar' ? { words: 'في الطابق الأول.', lang: 'ar' } : { words: 'Im ersten Stock.', lang: 'de' },
    );
  });

  it('lines carry the web addresses, and numbers run from left to right', () => {
    const lines = conditionLines(text, ALL).join('\n');
    expect(lines).toContain('https://example.org/video');
    expect(lines).toContain('https://example.org/termin');
    expect(lines).toContain('\u2066+49 203 60802707\u2069');
  });

  it('days of the month are told apart', () => {
    const told = [['1TU'], ['3TU'], ['1TU', '3TU'], ['-1TU'], ['-2TU'], ['TU']].map((byday) =>
      daysInWords(text, { byday }),
    );
    expect(new Set(told).size).toBe(told.length);
    for (const one of told) expect(one).not.toMatch(/[{}]/);
  });
});

describe('what will change', () => {
  const [, mitte] = directoryWith().centers;
  const center: Center = {
    ...mitte!,
    dated_facts: [
      { valid_from: '2027-01-11', valid_to: '2027-01-29', status: 'temporarily_closed', status_note: { de: 'Umzug.' } },
      {
        valid_from: '2027-02-01',
        address: { ...mitte!.address, address_1: 'Musterallee 14' },
        phones: [{ number: '+492032830', formatted: '+49 203 2830' }],
      },
      { valid_from: '2027-03-01', district: 'Altstadt' },
      { valid_from: '2029-01-01', status: 'closed', status_note: { de: 'Zu.' } },
    ],
  };

  it('is told in time order, within a year, with the day on which it begins', () => {
    const changes = comingChanges(textOf('de'), center, dayOf('2026-11-23'));
    expect(changes.map(({ phrases }) => phrases.map(({ words }) => words))).toEqual([
      ['Ab 11. Januar 2027 geschlossen', 'Umzug.'],
      ['Ab 30. Januar 2027 wieder geöffnet'],
      [
        'Neue Adresse ab 1. Februar 2027: Musterallee 14, 47053 Duisburg',
        'Neue Telefonnummer ab 1. Februar 2027: +49 203 2830',
      ],
    ]);
    expect(changes[2]?.center.phones[0]?.number).toBe('+492032830');
  });

  it('is over once its day has come', () => {
    expect(comingChanges(textOf('de'), center, dayOf('2027-02-01'))).toEqual([]);
    expect(comingChanges(textOf('de'), mitte!, dayOf('2026-11-23'))).toEqual([]);
  });

  it.each(TEXTS)('has words in $tag', (text) => {
    for (const { phrases } of comingChanges(text, center, dayOf('2026-11-23'))) {
      for (const { words } of phrases) expect(words).not.toMatch(/[{}]|undefined/);
    }
  });
});
