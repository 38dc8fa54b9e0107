/** What somebody sees who has subscribed since 1.0: each event changes once, and none is there twice. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { directoryWith } from '../fixtures/directory.ts';
import { answer, built, type Events, eventsIn } from './parts.ts';

const released = (file: string) => eventsIn(readFileSync(new URL(`./released/1.0-${file}`, import.meta.url), 'utf8'));

const CASES = [
  { file: 'regular-all.tr.ics', path: '/v1/centers.tr.ics' },
  { file: 'regular-mitte.ics', path: '/v1/centers/mitte.ics' },
  { file: 'regular-mitte.phone.ar.ics', path: '/v1/centers/mitte.phone.ar.ics' },
];

/** A client as most are: it keeps events by UID, and takes a newer one for an older where both stamps rose. */
class Client {
  readonly kept = new Map<string, ReadonlyMap<string, string>>();
  readonly changes = new Map<string, number>();

  refresh(events: Events): void {
    for (const [uid, event] of events) {
      const before = this.kept.get(uid);
      if (before && !this.#rose(before, event)) continue;
      this.kept.set(uid, event);
      if (before) this.changes.set(uid, (this.changes.get(uid) ?? 0) + 1);
    }
    for (const uid of this.kept.keys()) if (!events.has(uid)) this.kept.delete(uid);
  }

  #rose(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): boolean {
    const later = (now.get('LAST-MODIFIED') ?? '') > (before.get('LAST-MODIFIED') ?? '');
    return later && Number(now.get('SEQUENCE')) > Number(before.get('SEQUENCE'));
  }
}

describe.each(CASES)('a subscriber of $path since 1.0', ({ file, path }) => {
  it('sees each event change once, none doubled, and nothing the day after', async () => {
    const client = new Client();
    const old = released(file);
    client.refresh(old);
    const now = eventsIn(await (await answer(built(directoryWith(), '2026-11-28'), path)).text());
    client.refresh(now);
    expect(new Map(client.kept)).toEqual(new Map(now));
    const stayed = [...old.keys()].filter((uid) => now.has(uid));
    expect(stayed.length).toBeGreaterThan(2);
    expect(Object.fromEntries(client.changes)).toEqual(Object.fromEntries(stayed.map((uid) => [uid, 1])));
    const starts = [...client.kept].map(([uid, event]) => `${uid.split(/[-.]20\d\d/)[0]} ${event.get('DTSTART')}`);
    expect(new Set(starts).size).toBe(starts.length);
    client.refresh(eventsIn(await (await answer(built(directoryWith(), '2026-11-29'), path)).text()));
    expect([...client.changes.values()].every((count) => count === 1)).toBe(true);
  });

  it('keeps every UID of a series at its start', async () => {
    const now = eventsIn(await (await answer(built(directoryWith(), '2026-11-28'), path)).text());
    for (const [uid, event] of released(file)) {
      if (event.has('RRULE')) expect(now.get(uid)?.get('DTSTART'), uid).toBe(event.get('DTSTART'));
    }
  });
});
