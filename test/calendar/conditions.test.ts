import { describe, expect, it } from 'vitest';
import type { Schedule } from '../../data/model/directory.ts';
import { closureWith, extraWith, oneCenterWith, scheduleWith } from '../fixtures/directory.ts';
import { siteOf } from '../application.ts';
import { built, confirmed, eventsOf } from './parts.ts';
import { VOCABULARY } from './vocabulary.ts';

const PATH = '/v1/centers/mitte.ics';
const COME = 'Sie können ohne Termin kommen.';

/** The series of 2027 of one schedule of a confirmed center. */
async function seriesOf(overrides: Partial<Schedule>, path = PATH) {
  const directory = confirmed(oneCenterWith([scheduleWith(overrides)]));
  return (await eventsOf(built(directory), path)).get('mitte-open-test-2027');
}

describe('a session with a condition', () => {
  it('says in its title what decides whether to come, since many clients show nothing else', async () => {
    const title = async (overrides: Partial<Schedule>, path?: string) =>
      (await seriesOf({ service: 'consultation', ...overrides }, path))?.get('SUMMARY');
    expect(await title({ access: 'appointment' })).toBe('Beratung · Nur mit Termin · RSC Mitte');
    expect(await title({ audience: ['women', 'parents'] })).toBe('Beratung · Nur für Frauen und Eltern · RSC Mitte');
    expect(await title({ channel: 'video', access: 'appointment' })).toBe(
      'Beratung per Video · Nur mit Termin · RSC Mitte',
    );
    expect(await title({ location: 'Bürgerhaus, Wanheim' })).toBe('Beratung · RSC Mitte');
    expect(await title({ access: 'appointment' }, '/v1/centers/mitte.fr.ics')).toBe(
      'Séance de conseil · Uniquement sur rendez-vous · RSC Mitte',
    );
  });

  it('names no calendar of appointments alone an open consultation', async () => {
    const named = async (schedules: readonly Schedule[], path = PATH) => {
      const text = await (await siteOf(oneCenterWith(schedules)).get(path)).text();
      return /^NAME:(.*)\r$/m.exec(text)?.[1];
    };
    const appointment = scheduleWith({ service: 'consultation', access: 'appointment' });
    expect(await named([appointment])).toBe('Beratung · RSC Mitte');
    expect(await named([appointment], '/v1/centers/mitte.ar.ics')).not.toContain('دون موعد');
    expect(await named([appointment, scheduleWith({ id: 'mitte-open' })])).toBe('Offene Sprechstunde · RSC Mitte');
  });

  it('says all of it in its description, in the reader’s language as far as it is there', async () => {
    const events = await eventsOf(built(VOCABULARY), '/v1/centers/mitte.tr.ics');
    const said = events.get('mitte-appointment-2027')?.get('DESCRIPTION') ?? '';
    expect(said).toMatch(
      /^Yalnızca randevuyla\\nRandevu almak için: \u2066\+49 203 60802700\u2069\\n.*https:\/\/example.test\/termin\\nBitte/,
    );
    const women = (await eventsOf(built(VOCABULARY), PATH)).get('mitte-women-2027')?.get('DESCRIPTION');
    expect(women).toContain('Nur für Frauen\\nMit Dolmetschen: Arabisch\\n');
  });

  it('never invites people to come without an appointment', async () => {
    for (const one of [{ access: 'appointment' }, { audience: ['women'] }, { channel: 'chat' }] as const) {
      expect((await seriesOf({ service: 'consultation', ...one }))?.get('DESCRIPTION')).not.toContain(COME);
    }
    for (const one of [{}, { note: { de: 'Klingeln' } }, { access: 'walk_in' }, { channel: 'in_person' }] as const) {
      expect((await seriesOf(one))?.get('DESCRIPTION')).toContain(COME);
    }
  });

  it('that is a call has no place to go to, and its link in the description', async () => {
    for (const channel of ['phone', 'video', 'chat'] as const) {
      const event = await seriesOf({ service: 'consultation', channel, link: 'https://example.test/chat' });
      expect([event?.has('LOCATION'), event?.has('GEO')]).toEqual([false, false]);
      expect(event?.get('DESCRIPTION')).toContain('Zur Beratung: https://example.test/chat');
    }
    expect((await seriesOf({ service: 'consultation', access: 'appointment' }))?.has('LOCATION')).toBe(true);
  });

  it('lasts until its end, and says when the last ones are let in', async () => {
    const event = await seriesOf({ last_admission: '11:30' });
    expect(event?.get('DTEND')).toBe('20270104T120000');
    expect(event?.get('DESCRIPTION')).toContain('Letzter Einlass: 11:30 Uhr');
  });

  it('that a closure cuts before the last admission says nothing of it', async () => {
    const closures = [closureWith({ to: '2027-03-01', opens_at: '11:00', closes_at: '12:00' })];
    const directory = confirmed(oneCenterWith([scheduleWith({ last_admission: '11:30' })], { closures }));
    const events = await eventsOf(built(directory), PATH);
    const [open, closed] = ['', '.2'].map((part) => events.get(`mitte-open-test.2027-03-01${part}`));
    expect([open?.get('DTEND'), closed?.get('DTEND')]).toEqual(['20270301T110000', '20270301T120000']);
    expect(open?.get('DESCRIPTION')).not.toContain('Einlass');
    expect(closed?.get('DESCRIPTION')).toMatch(/^Fällt aus: Fortbildung des Teams\\nRSC Mitte anrufen/);
  });

  it('that is cancelled tells nobody how to book it', async () => {
    const closures = [closureWith({ schedules: ['mitte-extra'], from: '2027-03-06', to: '2027-03-06' })];
    const extra = extraWith({ id: 'mitte-extra', service: 'consultation', access: 'appointment' });
    const directory = oneCenterWith([scheduleWith({ byday: ['SA'] })], { closures, extra_sessions: [extra] });
    const event = (await eventsOf(built(directory), PATH)).get('mitte-extra.2027-03-06');
    expect(event?.get('SUMMARY')).toBe('Entfällt: Beratung · Nur mit Termin · RSC Mitte');
    expect(event?.get('DESCRIPTION')).not.toContain('Nur mit Termin');
  });
});

describe('the numbers of a center', () => {
  it('stand with their labels, and those for messages each in a line of its own', async () => {
    const said = async (path: string) =>
      (await eventsOf(built(VOCABULARY), path)).get('mitte-open-we-2027')?.get('DESCRIPTION') ?? '';
    expect(await said(PATH)).toContain(
      'RSC Mitte anrufen: +49 203 60802707 (Sekretariat)\\nWhatsApp: +49 170 1234567 (nur Text)\\n',
    );
    expect(await said('/v1/centers/mitte.en.ics')).toContain('+49 203 60802707 (Office)');
    expect(await said('/v1/centers/mitte.ar.ics')).toContain('\u2066+49 170 1234567\u2069 (رسائل فقط)');
  });
});

describe('sessions on nth weekdays', () => {
  it('are one series a year by months, whose start no closure moves', async () => {
    const closures = [closureWith({ from: '2027-01-11', to: '2027-01-13' })];
    const series = async (more = {}) =>
      (await eventsOf(built(oneCenterWith([scheduleWith({ byday: ['2TU', '4TU'] })], more)), PATH)).get(
        'mitte-open-test-2027',
      );
    const event = await series({ closures });
    expect(event?.get('RRULE')).toBe('FREQ=MONTHLY;BYDAY=2TU,4TU;UNTIL=20271231T225959Z');
    expect(event?.get('DTSTART')).toBe('20270112T100000');
    expect(event?.get('DTSTART')).toBe((await series())?.get('DTSTART'));
    expect(event?.get('EXDATE')).toBe('20270112T100000');
  });
});

describe('other hours for a span', () => {
  it('take the regular days out of their series, and nobody calls them cancelled', async () => {
    const events = await eventsOf(built(VOCABULARY), PATH);
    expect(events.get('mitte-open-we-2027')?.get('EXDATE')).toBe(
      ['0630', '0707', '0714', '0721', '0728', '0804'].map((day) => `2027${day}T140000`).join(),
    );
    expect([...events.keys()].filter((uid) => uid.includes('sommer') || uid.includes('.2027-07'))).toEqual([]);
    const summer = events.get('mitte-summer-2027');
    expect([summer?.get('DTSTART'), summer?.get('EXDATE')]).toEqual(['20270706T080000', '20270713T080000']);
    expect(events.has('closure.ausflug.mitte.open')).toBe(true);
  });

  it('never move the start of a series that they cover', async () => {
    const other = scheduleWith({ id: 'other', byday: ['TU'], valid_from: '2027-01-01', valid_to: '2027-01-31' });
    const closures = [closureWith({ from: '2027-01-01', to: '2027-01-31', replaced_by: ['other'] })];
    const events = await eventsOf(built(oneCenterWith([scheduleWith(), other], { closures })), PATH);
    const event = events.get('mitte-open-test-2027');
    expect(event?.get('DTSTART')).toBe('20270104T100000');
    expect(event?.get('EXDATE')).toMatch(/^20270104T100000,20270111T100000,20270118T100000,20270125T100000/);
    expect(events.get('other-2027')?.get('EXDATE')).toBeUndefined();
  });
});
