/** VEVENTs of a calendar by UID, as unfolded lines: enough for tests of what stands in them. */
import { applicationOf, readAll } from '../application.ts';
import { type ReadData } from '../../worker/publish/read-data.ts';
import type { Directory } from '../../data/model/directory.ts';
import { dataWith, ORIGIN } from '../interop/feeds.ts';

export type Events = ReadonlyMap<string, ReadonlyMap<string, string>>;

const base = await readAll('2026-11-22');

/** A build's data with this directory as the newest edition, on a day. */
export function built(directory: Directory, as_of = '2026-11-22', archived: readonly Directory[] = []): ReadData {
  return dataWith(base, directory, archived, as_of);
}

/** The same directory with the hours of every center confirmed in November 2026. */
export function confirmed(directory: Directory): Directory {
  return { ...directory, centers: directory.centers.map((center) => ({ ...center, verified_on: '2026-11-20' })) };
}

const apps = new WeakMap<ReadData, ReturnType<typeof applicationOf>>();

/** What the application of this data answers; each has one. */
export async function answer(data: ReadData, path: string, init: RequestInit = {}): Promise<Response> {
  const app = apps.get(data) ?? applicationOf(data, () => Date.parse('2026-11-22T12:00:00Z'));
  apps.set(data, app);
  return app.request(path, init, { PUBLIC_ORIGIN: ORIGIN });
}

/** The events of one calendar: UID (without "@…") -> name -> value; several EXDATEs are joined by a comma. */
export async function eventsOf(data: ReadData, path: string): Promise<Events> {
  const response = await answer(data, path);
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
  return eventsIn(await response.text());
}

/** The same of a file's text. */
export function eventsIn(calendar: string): Events {
  const events = new Map<string, Map<string, string>>();
  const text = calendar.replaceAll('\r\n ', '');
  for (const block of text.split('BEGIN:VEVENT\r\n').slice(1)) {
    const event = new Map<string, string>();
    for (const line of block.split('END:VEVENT')[0]?.trimEnd().split('\r\n') ?? []) {
      const colon = line.indexOf(':');
      const name = line.slice(0, colon).split(';')[0] ?? '';
      event.set(name, [...(event.has(name) ? [event.get(name)] : []), line.slice(colon + 1)].join(','));
    }
    events.set(event.get('UID')?.split('@')[0] ?? '', event);
  }
  return events;
}
