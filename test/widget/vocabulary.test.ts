// The Worker's week files with conditions, moves and closings: what stands where, in which languages, and what the widget makes of it.
import { describe, expect, it } from 'vitest';
import { answerText, bestName, notesInLanguage, reasonInLanguage } from '../../widget/answer-text.ts';
import { widgetLanguages } from '../../widget/publish/languages.ts';
import { TEXT_FILES } from '../fixtures/text-files.ts';
import { type CenterState, viewStateOf, type ViewOptions } from '../../widget/state.ts';
import { readWeekFile, type WeekFile, type WeekSession } from '../../widget/week-file.ts';
import { HOLIDAYS } from '../../widget/word-ids.ts';
import { wordsOf, type WidgetWords } from '../../widget/words.ts';
import { NAMED_BY_WIDGETS } from '../../worker/feeds/weeks/week-reasons.ts';
import { closureWith, directoryWith, oneCenterWith, scheduleWith } from '../fixtures/directory.ts';
import { siteOf } from '../application.ts';
import {
  CHANGE,
  consultationsOnly,
  newVocabulary,
  NEW_ADDRESS,
  NEW_NUMBER,
  OLD_ADDRESS,
  OLD_NUMBER,
  workersWeek,
} from './vocabulary.ts';

const languages = widgetLanguages(TEXT_FILES);
const speak = (tag: string): WidgetWords => {
  const found = languages.find((one) => one.tag === tag);
  if (!found) throw new Error(`data/text has no ${tag}`);
  return wordsOf(tag, found.words);
};

const served = await workersWeek('2027-02-01');
const occurrences = served['occurrences'] as readonly WeekSession[];
const further = served['further_occurrences'] as readonly WeekSession[];
const notes = served['notes'] as NonNullable<WeekFile['notes']>;
const centers = served['centers'] as WeekFile['centers'];
const readable = (json: unknown): WeekFile => {
  const week = readWeekFile(json);
  if (!week) throw new Error('refused');
  return week;
};

const at = (instant: string, week = readable(served), more: Partial<ViewOptions> = {}): CenterState => {
  const options: ViewOptions = { centers: ['mitte'], service: 'both', clockTrusted: true, ...more };
  const { lead } = viewStateOf(week, Date.parse(`${instant}:00+01:00`), options);
  if (!lead) throw new Error('no center');
  return lead;
};

describe('a week file', () => {
  it('keeps for every reader what is at the address and by the numbers that it says, without a condition', () => {
    const services = new Set(occurrences.map(({ service }) => service));
    expect(services).toEqual(new Set(['open_consultation', 'phone']));
    const mitte = occurrences.filter(({ center }) => center === 'mitte');
    expect(mitte.every(({ starts_at }) => starts_at < CHANGE)).toBe(true);
    expect(new Set(mitte.map(({ location }) => location))).toEqual(new Set([OLD_ADDRESS, undefined]));
  });

  it('names no last admission where a closure ends the session before it', async () => {
    const schedules = [scheduleWith({ last_admission: '11:30' })];
    const closures = [closureWith({ from: '2027-03-01', to: '2027-03-01', opens_at: '11:00', closes_at: '12:00' })];
    const site = siteOf(oneCenterWith(schedules, { closures }));
    const file = (await (await site.get('/v1/weeks/2027-03-01.json')).json()) as WeekFile;
    const held = file.occurrences.filter(({ status }) => status === 'confirmed').slice(0, 2);
    expect(held.map(({ ends_at }) => ends_at.slice(0, 16))).toEqual(['2027-03-01T11:00', '2027-03-08T11:30']);
    expect(held.map(({ notes: ids = [] }) => ids.length)).toEqual([0, 1]);
  });

  it('holds apart what has a condition, what is elsewhere, and calls by other numbers', () => {
    const after = further.filter(({ starts_at }) => starts_at >= CHANGE);
    expect(new Set(after.map(({ service }) => service))).toEqual(
      new Set(['open_consultation', 'phone', 'consultation']),
    );
    const open = after.filter(({ service }) => service === 'open_consultation');
    expect(new Set(open.map(({ location }) => location))).toEqual(new Set([NEW_ADDRESS]));
    const before = further.filter(({ starts_at }) => starts_at < CHANGE);
    expect(new Set(before.map(({ service }) => service))).toEqual(new Set(['consultation']));
  });

  it('gives a session on the phone or by video no place, though the center moves', () => {
    const remote = further.filter(({ service, starts_at }) => service === 'phone' || starts_at.includes('T17:10'));
    expect(remote.length).toBeGreaterThan(2);
    expect(remote.filter(({ location }) => location !== undefined)).toEqual([]);
  });

  it('has each note once, only those that are used, each in every language that it was written in', () => {
    const used = [...occurrences, ...further, ...centers.flatMap(({ dated = [] }) => dated)].flatMap(
      (it) => it.notes ?? [],
    );
    expect(new Set(used)).toEqual(new Set(Object.keys(notes)));
    expect(new Set(Object.values(notes).map((note) => JSON.stringify(note))).size).toBe(Object.keys(notes).length);
    const byHref = Object.values(notes).filter(({ href }) => href);
    expect(byHref.map(({ href }) => href)).toEqual([
      'tel:+4920312345679',
      'https://termin.example/mitte',
      'https://video.example/raum',
    ]);
    for (const { words } of byHref)
      for (const { tag, words: own } of languages) expect(words[tag] ?? words[own.meta.lang], tag).toMatch(/\S/);
  });

  it('tells of a center as it is on the first day, and of all that changes later', () => {
    const [nord, mitte, west] = centers;
    expect(mitte).toMatchObject({ address: OLD_ADDRESS, district: 'Hochfeld', phones: [{ number: OLD_NUMBER }] });
    const labels = { de: 'Empfang', en: 'Reception' };
    expect(mitte?.dated).toMatchObject([
      {
        valid_from: CHANGE,
        status: 'active',
        address: NEW_ADDRESS,
        district: 'Altstadt',
        phones: [{ number: NEW_NUMBER, label: 'Empfang', labels }],
      },
    ]);
    expect(nord).toMatchObject({ status: 'active', dated: [{ valid_from: CHANGE, status: 'closed' }] });
    expect(west).toMatchObject({
      status: 'temporarily_closed',
      dated: [{ valid_from: '2027-02-10', status: 'active' }],
    });
  });

  it('says when phone hours were confirmed, where that was not when the rest was', () => {
    const [nord, mitte] = centers;
    expect(mitte).toMatchObject({
      verified_on: '2026-12-01',
      phone_verified_on: '2026-01-01',
      phone_review_by: '2027-01-01',
    });
    expect(Object.keys(nord ?? {}).filter((name) => /^(?:open|phone)_/.test(name))).toEqual([]);
  });

  it('says the same of a week, whichever day it was built on', async () => {
    for (const as_of of ['2027-02-02', '2027-02-10']) {
      const answer = await siteOf(newVocabulary(), { as_of }).get('/v1/weeks/2027-02-01.json');
      const { trusted_until: _, ...week } = (await answer.json()) as WeekFile;
      expect({ ...week, trusted_until: served.trusted_until }).toEqual(served);
    }
  });

  it('that begins on the day of the move has nothing that is elsewhere', async () => {
    const answer = await siteOf(newVocabulary()).get(`/v1/centers/mitte.next.json?from=${CHANGE}`);
    const next = (await answer.json()) as WeekFile & { further_occurrences: readonly WeekSession[] };
    expect(next.centers).toMatchObject([{ address: NEW_ADDRESS, phones: [{ number: NEW_NUMBER }] }]);
    expect(next.occurrences[1]).toMatchObject({ service: 'open_consultation', starts_at: `${CHANGE}T10:00:00+01:00` });
    const places = [...next.occurrences, ...next.further_occurrences].map(({ location }) => location);
    expect(new Set(places)).toEqual(new Set([undefined, 'Rathaus, Burgplatz 19']));
  });

  it('is as it was where nothing of this is in the directory', async () => {
    const plain = await workersWeek('2027-02-01', directoryWith());
    expect(Object.keys(plain)).not.toContain('notes');
    expect(Object.keys(plain)).not.toContain('further_occurrences');
    expect(JSON.stringify(plain)).not.toContain('dated');
  });
});

describe('reasons', () => {
  it('that widgets name by themselves are those of their words', () => {
    expect([...NAMED_BY_WIDGETS]).toEqual([...HOLIDAYS]);
  });

  it('of all other kinds have a name in every language', async () => {
    const rules = ['bridge_days', 'easter+40'];
    const closures = rules.map((rule) => ({ id: rule === 'bridge_days' ? 'bridge_day' : 'after_ascension', rule }));
    const directory = directoryWith({
      recurring_closures: closures.map((one) => ({ ...one, effect: 'tentative' as const })),
      closures: [],
    });
    const answer = await siteOf(directory, { as_of: '2027-04-26' }).get('/v1/weeks/2027-04-26.json');
    const week = readable(await answer.json());
    const ids = Object.keys(week.reasons ?? {}).filter((id) => id.startsWith('customary/'));
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids)
      for (const { tag, words } of languages) {
        const [name, lang] = reasonInLanguage(speak(tag), week, id);
        expect([name !== '', lang], `${id} in ${tag}`).toEqual([true, words.meta.lang]);
      }
  });
});

describe('the state of a center', () => {
  it.each([
    ['2027-02-01T10:30', 'open', OLD_ADDRESS, OLD_NUMBER],
    ['2027-02-01T11:30', 'next', NEW_ADDRESS, OLD_NUMBER],
    ['2027-02-02T08:30', 'next', NEW_ADDRESS, OLD_NUMBER],
    ['2027-02-02T10:00', 'next', NEW_ADDRESS, NEW_NUMBER],
    ['2027-02-03T10:30', 'open', NEW_ADDRESS, NEW_NUMBER],
  ])('at %s is %s, with the place and the number of the day that it speaks of', (instant, kind, address, number) => {
    const { state, center } = at(instant);
    expect([state.kind, center.address, center.phones?.[0]?.number]).toEqual([kind, address, number]);
  });

  it('lists what has a condition among what is to come', () => {
    const { sessions } = at('2027-02-01T12:00');
    expect(sessions.slice(0, 3).map(({ service, starts_at }) => [service, starts_at.slice(0, 16)])).toEqual([
      ['consultation', '2027-02-02T08:05'],
      ['consultation', '2027-02-02T13:15'],
      ['open_consultation', '2027-02-03T10:00'],
    ]);
  });

  it('is none, never open or soon, where all sessions have a condition', async () => {
    const week = readable(await workersWeek('2027-02-08', consultationsOnly()));
    for (let minute = 0; minute < 14 * 24 * 60; minute += 20) {
      const now = new Date(Date.parse('2027-02-08T00:00:00+01:00') + minute * 60_000);
      const { lead } = viewStateOf(week, now.getTime(), { centers: ['mitte'], service: 'both', clockTrusted: true });
      expect(lead?.state.kind, now.toISOString()).toBe('none');
      expect(lead?.upcoming.length).toBeGreaterThan(0);
    }
  });

  it('is closed for good from the day on, and closed for a time until the day', () => {
    const nord = (instant: string): unknown => at(instant, readable(served), { centers: ['nord'] });
    expect(nord('2027-02-02T23:59')).toMatchObject({ active: true, state: { kind: 'none' } });
    expect(nord('2027-02-03T00:00')).toMatchObject({ active: false, center: { status_note: { en: 'Given up.' } } });
    const west = at('2027-02-02T10:00', readable(served), { centers: ['west'] });
    expect(west).toMatchObject({ active: false, state: { kind: 'none' } });
    expect(west.upcoming[0]?.first.starts_at).toBe('2027-02-11T10:00:00+01:00');
    expect(at('2027-02-11T10:30', readable(served), { centers: ['west'] }).state.kind).toBe('open');
  });

  it.each([
    ['open_consultation', false, '2026-12-01'],
    ['phone', true, '2026-01-01'],
    ['both', true, '2026-01-01'],
  ] as const)('of the service %s is stale by its own confirmation', (service, stale, verifiedOn) => {
    expect(at('2027-02-02T10:00', readable(served), { service })).toMatchObject({ stale, verifiedOn });
  });
});

describe('words', () => {
  it('of hours reach to the real end, those of an open door to the last admission', () => {
    const line = (instant: string): string =>
      answerText({ ...at(instant), words: speak('de'), today: instant.slice(0, 10), phoneOnly: false }).line;
    expect(line('2027-02-01T08:00')).toBe('heute, 10:00–12:00 Uhr');
    expect(line('2027-02-01T10:30')).toBe('Geöffnet bis 11:30 Uhr');
  });

  it.each([
    ['de', ['Nur mit Termin', 'de'], ['Bitte Ausweis mitbringen.', 'de']],
    ['ar', ['بموعد مسبق فقط', 'ar'], ['Bitte Ausweis mitbringen.', 'de']],
    ['de-simple', ['Nur mit Termin', 'de'], ['Bitte Ausweis mitbringen.', 'de']],
  ])('of a condition in %s are in the language that they say', (tag, first, last) => {
    const [appointment] = further;
    const said = notesInLanguage(speak(tag), readable(served), appointment?.notes);
    expect(said[0]?.slice(0, 2)).toEqual(first);
    expect(said.at(-1)?.slice(0, 2)).toEqual(last);
  });

  it('of a variant of a language come before those of the language', () => {
    expect(bestName(speak('de-simple'), { de: 'Beratung', 'de-simple': 'Reden' })).toEqual(['Reden', 'de']);
  });
});

describe('a file with shapes that nobody expects', () => {
  it.each([
    { further_occurrences: 3 },
    { further_occurrences: [null, 'x', { center: 'mitte' }] },
    { notes: null },
    { notes: { n1: null, n2: { words: 'x' }, n3: { words: null, href: 4 } } },
    { centers: centers.map((center) => ({ ...center, dated: 'soon' })) },
    { centers: centers.map((center) => ({ ...center, dated: [null, 3, { valid_from: 5 }, {}] })) },
    { occurrences: occurrences.map((session) => ({ ...session, notes: 'n1', session_ends_at: undefined })) },
    { occurrences: occurrences.map((session) => ({ ...session, notes: [null, 7, {}] })) },
  ])('is read without an error: %j', (broken) => {
    const week = readable({ ...served, ...broken });
    const { state, sessions } = at('2027-02-01T10:30', week);
    expect(state.kind).toBe('open');
    for (const session of sessions)
      for (const [text] of notesInLanguage(speak('ar'), week, session.notes)) expect(text).toBeTypeOf('string');
  });

  it('is the same when what was read is handed in again', () => {
    expect(readWeekFile(readable(served))).toEqual(readable(served));
  });
});
