/** One counter for each UID (RFC 5545, sections 3.8.7.3 and 3.8.7.4), over any history and whichever address serves it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { built, eventsOf } from '../calendar/parts.ts';
import { SEED, THOROUGH, WHOLE } from '../thorough.ts';
import { type Build, history } from './histories.ts';

const PATHS = [
  ...['centers.ics', 'centers.dates.ics', 'centers.phone.ics', 'centers/mitte.ics', 'centers/mitte.dates.ics'],
  ...['centers/nord.ar.ics', 'centers/west.phone.ics', 'centers/mitte.phone.dates.ics'],
].map((path) => `/v1/${path}`);

const STAMPS = new Set(['DTSTAMP', 'LAST-MODIFIED', 'SEQUENCE']);

interface Seen {
  readonly sequence: number;
  readonly modified: string;
  readonly day: string;
}

/** What an event says, without its stamps. */
function wordsOf(event: ReadonlyMap<string, string>): string {
  return JSON.stringify([...event].filter(([name]) => !STAMPS.has(name)));
}

/** Everything that a reader of all addresses would see go wrong from build to build. */
async function faultsOf(builds: readonly Build[]): Promise<string[]> {
  const faults: string[] = [];
  const newest = new Map<string, Seen>();
  const said = new Map<string, string>();
  const at = new Map<string, Seen>();
  for (const { day, editions } of builds) {
    const data = built(editions.at(-1) as never, day, editions.slice(0, -1));
    const ofDay = new Map<string, Seen & { readonly path: string }>();
    for (const path of PATHS) {
      for (const [uid, event] of await eventsOf(data, path)) {
        const now = { sequence: Number(event.get('SEQUENCE')), modified: event.get('LAST-MODIFIED') ?? '', day };
        const elsewhere = ofDay.get(uid);
        if (elsewhere && (elsewhere.sequence !== now.sequence || elsewhere.modified !== now.modified))
          faults.push(
            `${day} ${path} ${uid}: ${now.sequence} ${now.modified}, in ${elsewhere.path} ${elsewhere.sequence}`,
          );
        ofDay.set(uid, { ...now, path });
        const before = newest.get(uid);
        if (before && (now.sequence < before.sequence || now.modified < before.modified))
          faults.push(
            `${day} ${path} ${uid}: fell from ${before.sequence} ${before.modified} to ${now.sequence} ${now.modified}`,
          );
        const key = `${path} ${uid}`;
        const [then, words] = [at.get(key), wordsOf(event)];
        const changed = said.has(key) && said.get(key) !== words;
        if (then && changed && (now.sequence <= then.sequence || now.modified <= then.modified))
          faults.push(`${day} ${path} ${uid}: changed at ${now.sequence}\n${said.get(key)}\n${words}`);
        said.set(key, words);
        at.set(key, now);
      }
    }
    for (const [uid, seen] of ofDay) newest.set(uid, seen);
  }
  return faults;
}

describe('over any history of editions', () => {
  it('a UID’s SEQUENCE and LAST-MODIFIED never fall, rise with its words, and are the same at every address', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (builds) => {
        expect(await faultsOf(builds)).toEqual([]);
      }),
      { numRuns: WHOLE ? 100 : THOROUGH ? 12 : 2, seed: SEED },
    );
  }, 600_000);
});
