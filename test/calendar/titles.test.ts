/** What people see of an event: its title in a narrow column, and its description. */
import { describe, expect, it } from 'vitest';
import { closureWith, directoryWith, withCenter } from '../fixtures/directory.ts';
import { distinctName } from '../../data/model/distinct-name.ts';
import { answer, built, eventsOf } from './parts.ts';
import { VOCABULARY } from './vocabulary.ts';

const closures = [
  closureWith({ centers: ['mitte'], from: '2027-03-01', to: '2027-03-01' }),
  closureWith({ id: 'umbau', centers: ['mitte'], from: '2027-03-08', to: '2027-03-08', effect: 'tentative' }),
];
const data = built(directoryWith({ closures }));
const TAGS = Object.keys(data.texts);
const UIDS = ['mitte-open-mo-2027', 'closure.team-tag-2027.mitte.open', 'mitte-open-mo.2027-03-08'];

const titles = async (path: string) => {
  const events = await eventsOf(data, path);
  return UIDS.map((uid) => events.get(uid)?.get('SUMMARY'));
};

/** The direction that a line begins in (UAX 9, rule P2): that of its first strong character outside of isolates. */
function directionOf(line: string): 'ltr' | 'rtl' {
  const outside = line.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, '');
  return /^[^\p{L}]*[\p{Script=Arabic}]/u.test(outside) ? 'rtl' : 'ltr';
}

describe('the title of an event', () => {
  it('begins with what tells centers apart where there are several', async () => {
    expect(await titles('/v1/centers.ics')).toEqual([
      'Mitte · Sprechstunde (nicht bestätigt)',
      'Mitte entfällt · Sprechstunde',
      'Mitte unsicher · Sprechstunde',
    ]);
    expect(await titles('/v1/centers/mitte.ics')).toEqual([
      'Offene Sprechstunde · RSC Mitte (nicht bestätigt)',
      'Entfällt: Offene Sprechstunde · RSC Mitte',
      'Unsicher: Offene Sprechstunde · RSC Mitte',
    ]);
  });

  it.each(TAGS)('does so in %s, and three different things are three different titles', async (tag) => {
    const said = await titles(`/v1/centers${tag === 'de' ? '' : `.${tag}`}.ics`);
    for (const title of said) expect(title).toMatch(/^\u2068?Mitte/);
    expect(new Set(said).size).toBe(3);
    const { session_short, consultation_session, phone } = JSON.parse(data.texts[tag] ?? '{}');
    expect(new Set([session_short, consultation_session, phone]).size).toBe(3);
  });

  it.each(['ar', 'fa'])('is read from the right in %s, though a Latin name comes first', async (tag) => {
    for (const title of await titles(`/v1/centers.${tag}.ics`)) {
      expect(title?.slice(0, 7)).toBe('\u2068Mitte\u2069');
      expect(directionOf(title ?? '')).toBe('rtl');
    }
  });

  it('is distinct for any names: words that all begin with are left out, unless nothing would be left', () => {
    const named = (...names: string[]) => {
      const centers = directoryWith().centers.map((center, at) => ({ ...center, name: names[at] ?? '' }));
      const directory = { ...directoryWith(), centers };
      return centers.map((center) => distinctName(directory, center));
    };
    expect(named('Treff am Ring', 'Treff am Park', 'Treff am See')).toEqual(['Ring', 'Park', 'See']);
    expect(named('Treff', 'Treff Nord', 'Treff Süd')).toEqual(['Treff', 'Treff Nord', 'Treff Süd']);
    expect(named('Nord', 'Mitte', 'West')).toEqual(['Nord', 'Mitte', 'West']);
  });
});

describe('the description of an event', () => {
  it.each(TAGS)(
    'says in %s whose service it is not and where the news are, in one line, and no sentence twice',
    async (tag) => {
      const suffix = tag === 'de' ? '' : `.${tag}`;
      const wording = JSON.parse(data.texts[tag] ?? '{}');
      for (const [source, path] of [
        [data, `/v1/centers${suffix}.ics`],
        [built(VOCABULARY), `/v1/centers${suffix}.ics`],
        [built(VOCABULARY), `/v1/centers/west.phone${suffix}.ics`],
      ] as const) {
        for (const [uid, event] of await eventsOf(source, path)) {
          const lines = (event.get('DESCRIPTION') ?? '').split('\\n');
          const last = (lines.at(-1) ?? '').replaceAll('\\', '');
          expect(last, uid).toContain('https://example.test/');
          expect(last, uid).toContain(wording.unofficial_notice.split('{city}')[0]);
          if (!tag.startsWith('de')) expect(last, uid).toContain(wording.translation_notice);
          const sentences = lines.flatMap((line) => line.split(/(?<=\D[.!?])\s+/)).map((one) => one.trim());
          expect(
            sentences.filter((one, at) => sentences.indexOf(one) !== at),
            uid,
          ).toEqual([]);
        }
      }
    },
  );

  it('says once in each calendar, for old and new clients, where the facts come from', async () => {
    const text = (await (await answer(data, '/v1/centers.ics')).text()).replaceAll('\r\n ', '');
    expect(/^X-WR-CALDESC:(.*)$/m.exec(text)?.[1]).toBe(/^DESCRIPTION:(.*)$/m.exec(text)?.[1]);
  });
});

describe('the end of a calendar', () => {
  it('is said on its last day, in the reader’s language, with the page; at New Year it moves on as another event', async () => {
    const ends = async (day: string, path: string) =>
      [...(await eventsOf(built(directoryWith(), day), path))].filter(([uid]) => uid.startsWith('end.'));
    const [[uid, event] = [], ...others] = await ends('2026-11-22', '/v1/centers/mitte.tr.ics');
    expect([uid, others]).toEqual(['end.2027.mitte.open', []]);
    expect([event?.get('DTSTART'), event?.get('SUMMARY')]).toEqual(['20271231', 'Bu takvimin sonu']);
    expect(event?.get('DESCRIPTION')).toContain('https://example.test/tr/centers/mitte/');
    expect((await ends('2027-01-01', '/v1/centers.ics')).map(([one]) => one)).toEqual(['end.2028.all.open']);
    const closed = withCenter(directoryWith(), 'mitte', { schedules: [] });
    expect([...(await eventsOf(built(closed), '/v1/centers/mitte.ics')).keys()]).toEqual([]);
  });
});
