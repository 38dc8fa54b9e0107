// "Please call first" is said only where somebody answers before the visit begins; else what is certain is said, in every language.
import { describe, expect, it } from 'vitest';
import { answerText, doubtText } from '../../widget/answer-text.ts';
import { widgetLanguages } from '../../widget/publish/languages.ts';
import { TEXT_FILES } from '../fixtures/text-files.ts';
import { viewStateOf, type CenterState, type ViewOptions } from '../../widget/state.ts';
import { readWeekFile, type WeekFile } from '../../widget/week-file.ts';
import { wordsOf } from '../../widget/words.ts';
import { local, weekFile } from './weeks.ts';

/** A Wednesday in doubt: phone hours from 9:00 to 10:00, a visit from 14:00 to 16:00. */
const DAY = '2026-11-18';

interface Doubt {
  /** Whether somebody certainly answers the phone on that day. */
  readonly answered?: boolean;
  readonly services?: readonly string[];
}

function weekInDoubt({ answered = true, services = ['open_consultation', 'phone'] }: Doubt): WeekFile {
  const week = weekFile({ closed: [{ from: DAY, to: DAY, status: 'tentative', reason: 'customary/rose_monday' }] });
  const occurrences = week.occurrences
    .filter(({ service }) => services.includes(service))
    .map((one) => (answered && one.service === 'phone' ? { ...one, status: 'confirmed' } : one));
  const read = readWeekFile({ ...week, occurrences });
  if (!read) throw new Error('the builder made no week file');
  return read;
}

function mitteAt(time: string, doubt: Doubt = {}, more: Partial<ViewOptions> = {}): CenterState {
  const options: ViewOptions = { centers: ['mitte'], service: 'both', clockTrusted: true, ...more };
  const { lead } = viewStateOf(weekInDoubt(doubt), Date.parse(local(DAY, time)), options);
  if (!lead) throw new Error('no center');
  return lead;
}

describe('whether one can call before the next visit', () => {
  it.each([
    ['08:00', true, 'the phone is answered from 9:00 on'],
    ['09:59', true, 'it is being answered'],
    ['10:00', false, 'it will be tomorrow'],
    ['14:30', false, 'the visit has begun'],
  ])('at %s: %s, since %s', (time, callable) => {
    const { state, ...mitte } = mitteAt(time);
    expect([state.kind, mitte.callable]).toEqual(['tentative', callable]);
  });

  it('hours of the phone that are in doubt themselves are none', () => {
    expect(mitteAt('08:00', { answered: false }).callable).toBe(false);
  });

  it('where no phone hours are known, nobody can say that nobody answers', () => {
    expect(mitteAt('11:00', { services: ['open_consultation'] }).callable).toBe(true);
  });

  it('where no visit is known, any time will do', () => {
    expect(mitteAt('11:00', { services: ['phone'] }).callable).toBe(true);
  });

  it('on paper, or while the clock is in doubt, nothing is said of what is over', () => {
    expect(mitteAt('11:00', {}, { clockTrusted: false }).callable).toBe(true);
  });
});

describe.each(widgetLanguages(TEXT_FILES))('in $tag', ({ tag, words: file }) => {
  const words = wordsOf(tag, file);
  const sentences = (text: string): number => text.match(/[.!؟](?= |$)/g)?.length ?? 0;

  it.each(['possibly_closed', 'may_be_outdated'] as const)('%s is a doubt, and what to do about it', (id) => {
    const [whole, doubt] = [doubtText(words, id, true), doubtText(words, id, false)];
    expect([sentences(whole), sentences(doubt)]).toEqual([2, 1]);
    expect(whole.startsWith(`${doubt} `)).toBe(true);
  });

  it('another way is named exactly where calling is none', () => {
    const hint = (time: string) => answerText({ ...mitteAt(time), words, today: DAY, phoneOnly: false }).hint;
    expect([hint('08:00'), hint('11:00')]).toEqual(['', words.say('no_call_before')]);
    expect(words.say('no_call_before')).not.toBe('');
  });
});
