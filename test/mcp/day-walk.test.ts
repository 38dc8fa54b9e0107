/** Questions at instants of two years against the day walk: whatever the walk does not call open is never called open. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applicationOf, dataOf, ORIGIN } from '../application.ts';
import { closureWith, directoryWith } from '../fixtures/directory.ts';
import { THOROUGH } from '../thorough.ts';
import { type Phone, tell, type Told } from './ask.ts';
import { walkCenter, type Walked, wallClock } from './walk.ts';

const QUESTIONS = THOROUGH ? 10_000 : 300;
const DAY = 86_400_000;

const VERIFIED = { nord: '2026-11-20', mitte: '2025-12-20', west: '2021-08-05' } as Record<string, string>;
const directory = directoryWith({
  centers: directoryWith().centers.map((one) => ({ ...one, verified_on: VERIFIED[one.id] ?? one.verified_on })),
  closures: [
    closureWith({ id: 'training', centers: ['mitte'], from: '2026-12-07', to: '2026-12-11' }),
    closureWith({ id: 'works', centers: ['nord', 'west'], from: '2026-12-08', to: '2026-12-17', effect: 'tentative' }),
    closureWith({ id: 'move', from: '2027-02-03', to: '2027-02-05', effect: 'tentative' }),
  ],
});
/** Around closures, Christmas, carnival, both changes of the clock and Easter. */
const BUILDS = ['2026-10-20', '2026-11-22', '2026-12-06', '2026-12-20', '2027-02-01', '2027-03-20'];
const clocks = new Map(
  BUILDS.map((as_of) => {
    const clock = { now: 0 };
    const app = applicationOf(dataOf(directory, { as_of }), () => clock.now);
    return [
      as_of,
      { clock, get: (path: string, init?: RequestInit) => app.request(path, init, { PUBLIC_ORIGIN: ORIGIN }) },
    ];
  }),
);

const questions = fc.record({
  as_of: fc.constantFrom(...BUILDS),
  /** A day beyond what a build is trusted for, too; more often when offices are open than at night. */
  day: fc.integer({ min: 0, max: 16 }),
  minute: fc.oneof(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 475, max: 850 })),
  center: fc.constantFrom('nord', 'mitte', 'west'),
  tool: fc.constantFrom('phone_now', 'next_sessions'),
});

const isOn = ({ starts, ends }: Walked, at: string) => starts <= at && at < ends;
const clockOf = (instant = '') => instant.slice(0, 16).replace('T', ' ');

function checkPhone(phone: Phone | undefined, walked: readonly Walked[], at: string, doubts: readonly string[]) {
  const coming = walked.filter(
    ({ service, ends, status }) => service === 'phone' && status !== 'cancelled' && at < ends,
  );
  const [first] = coming;
  const on = first && isOn(first, at) ? first : undefined;
  expect(phone?.status).toBe(on ? { confirmed: 'open', tentative: 'tentative', cancelled: '' }[on.status] : 'closed');
  expect(clockOf((phone?.session ?? phone?.next)?.starts_at)).toBe(first?.starts);
  expect(doubts.includes('tentative')).toBe(first?.status === 'tentative');
  expect(doubts.includes('not_confirmed')).toBe(first?.verification === 'overdue');
  if (first?.verification === 'overdue') expect(phone?.answer).toContain('Not confirmed since');
}

function checkSessions(sessions: readonly Told[], walked: readonly Walked[], at: string) {
  const coming = walked.filter(({ service, ends }) => service !== 'phone' && at < ends).slice(0, 4);
  const told = sessions.map(({ starts_at, ends_at, status, verification }) => [
    clockOf(starts_at),
    clockOf(ends_at),
    status,
    verification,
  ]);
  expect(told).toEqual(coming.map(({ starts, ends, status, verification }) => [starts, ends, status, verification]));
  for (const { status, verification, doubts } of sessions) {
    const expected = status === 'cancelled' ? 0 : Number(status === 'tentative') + Number(verification === 'overdue');
    expect(doubts.length).toBe(expected);
  }
}

it(`${QUESTIONS} questions are answered as the day walk says`, async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(questions, async ({ as_of, day, minute, center, tool }) => {
      const site = clocks.get(as_of);
      if (!site) throw new Error(`no build of ${as_of}`);
      // Minutes of UTC: the wall clock is asked afterwards.
      site.clock.now = Date.parse(`${as_of}T00:00:00Z`) + day * DAY + minute * 60_000;
      const at = wallClock(site.clock.now);
      const answer = await tell(site.get, tool, { center, ...(tool === 'next_sessions' && { limit: 4 }) });
      const kinds = answer.doubts.map(({ kind }) => kind);
      const trusted = at.slice(0, 10) <= new Date(Date.parse(as_of) + 15 * DAY).toISOString().slice(0, 10);
      expect(kinds.includes('build_too_old')).toBe(!trusted);
      expect(answer.sure).toBe(kinds.length === 0);
      if (!trusted) {
        seen.add('too old');
        expect(answer.sessions ?? answer.centers?.map(({ status }) => status)).toEqual(
          tool === 'phone_now' ? ['unknown'] : [],
        );
        return;
      }
      const walked = walkCenter(directory, center, at.slice(0, 10), 50);
      if (tool === 'phone_now') checkPhone(answer.centers?.[0], walked, at, kinds);
      else checkSessions(answer.sessions ?? [], walked, at);
      seen.add(answer.centers?.[0]?.status ?? 'sessions');
      kinds.forEach((kind) => seen.add(kind));
    }),
    { numRuns: QUESTIONS, seed: 20261122 },
  );
  // A run that never met one of these would prove nothing of it.
  expect([...seen].sort()).toEqual(['closed', 'not_confirmed', 'open', 'sessions', 'tentative', 'too old']);
}, 300_000);
