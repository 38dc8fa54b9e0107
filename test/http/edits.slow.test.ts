/** Whatever an office edits: where an answer changes, its Last-Modified rises, and where a calendar's event changes, its own. */
import { applicationOf } from '../application.ts';
import { describe, expect, it } from 'vitest';
import { cutEdition } from '../../data/operations/cut.ts';
import type { Directory } from '../../data/model/directory.ts';
import { built } from '../calendar/parts.ts';
import { closureWith, directoryWith, extraWith, withCenter, withSchedule } from '../fixtures/directory.ts';
import { ORIGIN } from '../application.ts';
import { sample } from '../thorough.ts';
import { triedAddresses } from './tried-addresses.ts';

const AS_OF = '2026-12-05';
/** The edition is cut in a far year, so that no revision of a format is newer. */
const NOW = Date.parse('2035-12-05T12:00:00Z');
const before = directoryWith({
  closures: [closureWith()],
  extra_sessions: [extraWith({ id: 'extra', date: '2027-03-13' })],
});
const [nord] = before.centers;
if (!nord) throw new Error('the fixture has no centers');

const EDITS: Readonly<Record<string, Directory>> = {
  'a title': { ...before, title: 'Beratung in Duisburg' },
  'an attribution': { ...before, attribution: 'Angaben: Stadt Duisburg' },
  'a licence': { ...before, license: 'http://dcat-ap.de/def/licenses/dl-by-de/2.0' },
  'a contact': { ...before, publisher: { ...before.publisher, contact: { email: 'info@example.org' } } },
  'that it is official': { ...before, official: true },
  'how long a confirmation lasts': { ...before, review_after_days: 3000 },
  'a partner’s name': {
    ...before,
    organizations: before.organizations.map((one) => ({ ...one, name: `${one.name}!` })),
  },
  'an outreach that runs': {
    ...before,
    outreach: before.outreach.map((one) => ({ ...one, status: 'running' as const })),
  },
  'customary days': { ...before, recurring_closures: [] },
  'a phone number': withCenter(before, 'nord', { phones: [{ number: '+49203123456' }] }),
  'a phone’s label': withCenter(before, 'nord', {
    phones: nord.phones.map((one) => ({ ...one, label: { de: 'Büro' } })),
  }),
  'a confirmation': withCenter(before, 'nord', { verified_on: '2026-12-01' }),
  'a name': withCenter(before, 'nord', { name: 'RSC Hamborn' }),
  'a street': withCenter(before, 'nord', { address: { ...nord.address, address_1: 'Weseler Straße 1' } }),
  'a measured door': withCenter(before, 'nord', { position: { ...nord.position!, accuracy_m: 5 } }),
  'an e-mail address': withCenter(before, 'nord', { email: 'nord@example.org' }),
  'a closed center': withCenter(before, 'nord', { status: 'temporarily_closed', status_note: { de: 'Wasserschaden' } }),
  'an hour that ends': withSchedule(before, 'nord-open-mo', { valid_to: '2027-03-31' }),
  'a note': withSchedule(before, 'nord-open-mo', { note: { de: 'Bitte klingeln' } }),
  'a closure that is called off': { ...before, closures: [] },
  'a closure’s reason': { ...before, closures: [closureWith({ reason: { de: 'Umzug', en: 'Moving' } })] },
  'a closure in other words': { ...before, closures: [closureWith({ effect: 'tentative' })] },
  'a closure of one center': { ...before, closures: [closureWith({ centers: ['nord'] })] },
  'an extra session elsewhere': {
    ...before,
    extra_sessions: [extraWith({ id: 'extra', center: 'west', date: '2027-03-13' })],
  },
  'one more extra session': { ...before, extra_sessions: [...before.extra_sessions, extraWith()] },
};

interface Said {
  readonly body: string;
  readonly modified: number;
}

async function answers(directory: Directory, archived: readonly Directory[]): Promise<ReadonlyMap<string, Said>> {
  const app = applicationOf(built(directory, AS_OF, archived), () => NOW);
  const all = new Map<string, Said>();
  for (const path of triedAddresses(app.prerenderedPaths(ORIGIN))) {
    const response = await app.request(path, {}, { PUBLIC_ORIGIN: ORIGIN });
    all.set(path, { body: await response.text(), modified: Date.parse(response.headers.get('Last-Modified') ?? '') });
  }
  return all;
}

/** UID -> the event's text, and what it says of its own age. */
function eventsOf(calendar: string): ReadonlyMap<string, { text: string; stamp: string; sequence: number }> {
  const blocks = calendar.replaceAll('\r\n ', '').split('BEGIN:VEVENT\r\n').slice(1);
  const events = blocks.map((block) => block.split('END:VEVENT')[0] ?? '');
  const value = (text: string, name: string) => new RegExp(`^${name}:(.*)\r$`, 'm').exec(text)?.[1] ?? '';
  return new Map(
    events.map((text) => [
      value(text, 'UID'),
      { text, stamp: value(text, 'LAST-MODIFIED'), sequence: Number(value(text, 'SEQUENCE')) },
    ]),
  );
}

const old = await answers(before, []);

describe('an edition that changes', () => {
  it.each(sample(Object.entries(EDITS), 8, undefined, 2))('%s says so wherever it shows', async (_, edited) => {
    const { directory } = cutEdition(before, edited, NOW, [before.edition]);
    const young = await answers(directory, [before]);
    const shown = [...young].filter(([path, { body }]) => (old.get(path)?.body ?? body) !== body);
    expect(shown.length).toBeGreaterThan(0);
    const silent = shown.filter(([path, { modified }]) => modified <= (old.get(path)?.modified ?? Infinity));
    expect(silent.map(([path]) => path)).toEqual([]);
    for (const [path, { body }] of shown.filter(([path]) => path.endsWith('.ics'))) {
      const known = eventsOf(old.get(path)?.body ?? '');
      for (const [uid, { text, stamp, sequence }] of eventsOf(body)) {
        const one = known.get(uid);
        if (!one || one.text === text) continue;
        expect([stamp > one.stamp, sequence > one.sequence], `${path} ${uid}`).toEqual([true, true]);
      }
    }
  });
});
