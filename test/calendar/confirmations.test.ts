import { describe, expect, it } from 'vitest';
import type { Center, Directory } from '../../data/model/directory.ts';
import { closureWith, directoryWith, extraWith, withCenter } from '../fixtures/directory.ts';
import { built, confirmed, eventsOf } from './parts.ts';

const MITTE = '/v1/centers/mitte.ics';
const MARK = / \(nicht bestätigt\)$/;

/** Mitte with these confirmations; the others are confirmed. To be confirmed again after 365 days. */
const mitteWith = (facts: Partial<Center>, more: Partial<Directory> = {}): Directory => ({
  ...withCenter(confirmed(directoryWith()), 'mitte', facts),
  ...more,
});
describe('an event whose hours nobody confirmed in time', () => {
  it('says so in its title, its status and its description', async () => {
    const event = (await eventsOf(built(mitteWith({ verified_on: '2025-06-01' })), MITTE)).get('mitte-open-mo-2027');
    expect(event?.get('SUMMARY')).toBe('Offene Sprechstunde · RSC Mitte (nicht bestätigt)');
    expect(event?.get('STATUS')).toBe('TENTATIVE');
    expect(event?.get('DESCRIPTION')).toMatch(
      /^Sie können ohne Termin kommen.\\nSeit dem 1. Juni 2025 nicht bestätigt. Bitte rufen Sie vorher an.\\nRSC Mitte/,
    );
  });

  it('of a series is judged on its first day, and on the day of the build', async () => {
    const marked = async (verified_on: string, day = '2026-11-22') => {
      const events = await eventsOf(built(mitteWith({ verified_on }), day), MITTE);
      return ['mitte-open-mo-2026', 'mitte-open-mo-2027'].map((uid) =>
        MARK.test(events.get(uid)?.get('SUMMARY') ?? ''),
      );
    };
    expect(await marked('2026-06-01')).toEqual([false, false]);
    expect(await marked('2025-12-15')).toEqual([false, true]);
    expect(await marked('2025-11-22')).toEqual([false, true]);
    expect(await marked('2025-11-21')).toEqual([true, true]);
    expect(await marked('2025-12-15', '2026-12-16')).toEqual([true, true]);
  });

  it('of a single day is judged on that day alone, in the calendar and to keep', async () => {
    const extra_sessions = [extraWith(), extraWith({ id: 'early', date: '2026-12-05' })];
    const directory = mitteWith({ verified_on: '2026-01-01' }, { extra_sessions });
    const events = await eventsOf(built(directory), MITTE);
    expect(events.get('early.2026-12-05')?.get('SUMMARY')).not.toMatch(MARK);
    expect(events.get('mitte-extra-2027-03-06.2027-03-06')?.get('SUMMARY')).toMatch(MARK);
    const kept = async (date: string) => {
      const [event] = (await eventsOf(built(directory), `/v1/centers/mitte/sessions/${date}.ics`)).values();
      return [MARK.test(event?.get('SUMMARY') ?? ''), event?.get('STATUS')];
    };
    expect(await kept('2026-12-14')).toEqual([false, undefined]);
    expect(await kept('2027-01-04')).toEqual([true, 'TENTATIVE']);
  });

  it('reads otherwise than a day that is unsure, and neither that nor what is cancelled takes its words', async () => {
    const closures = [
      closureWith({ id: 'zu', schedules: ['mitte-open-mo'] }),
      closureWith({ id: 'voll', from: '2027-04-05', to: '2027-04-09' }),
    ];
    const events = await eventsOf(built(mitteWith({ verified_on: '2021-08-05' }, { closures })), MITTE);
    for (const uid of ['mitte-open-mo.2027-02-08', 'mitte-open-mo.2027-03-01', 'closure.voll.mitte.open']) {
      expect(events.get(uid)?.get('SUMMARY'), uid).toMatch(/^(?:Unsicher|Entfällt): Offene Sprechstunde · RSC Mitte$/);
      expect(events.get(uid)?.get('DESCRIPTION'), uid).not.toContain('nicht bestätigt');
    }
    expect(events.get('closure.voll.mitte.open')?.has('STATUS')).toBe(false);
  });

  it('is judged by the hours that it is about: those of visits, or those of the phone', async () => {
    const directory = mitteWith({ verified_on: '2025-06-01', verified: { open_hours: '2026-11-20' } });
    const visit = (await eventsOf(built(directory), MITTE)).get('mitte-open-mo-2027');
    const call = (await eventsOf(built(directory), '/v1/centers/mitte.phone.ics')).get('mitte-phone-2027');
    expect([visit?.get('SUMMARY'), visit?.has('STATUS')]).toEqual(['Offene Sprechstunde · RSC Mitte', false]);
    expect(visit?.get('DESCRIPTION')).toContain('Sprechzeiten bestätigt: 20. November 2026');
    expect([call?.get('SUMMARY'), call?.get('STATUS')]).toEqual([
      'Telefonische Erreichbarkeit · RSC Mitte (nicht bestätigt)',
      'TENTATIVE',
    ]);
    expect(call?.get('DESCRIPTION')).toMatch(/^RSC Mitte anrufen: [^\\]*\\nTelefonzeiten bestätigt: 1. Juni 2025\\n/);
    const reversed = mitteWith({ verified_on: '2025-06-01', verified: { phone_hours: '2026-11-20' } });
    expect((await eventsOf(built(reversed), MITTE)).get('mitte-open-mo-2027')?.get('SUMMARY')).toMatch(MARK);
  });
});
