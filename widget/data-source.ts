// Where one element has its week from: given by the page, or fetched by the client that it shares with others.
import { warnOnce } from './attributes.ts';
import { weekClientFor, type WeekClient } from './client.ts';
import { dataAddress } from './data-address.ts';
import { readWeekFile, type WeekFile } from './week-file.ts';

export interface DataSource {
  /** Joins the client of the element's address. */
  connect(): void;
  disconnect(): void;
  /** What there is by now. */
  week(): WeekFile | undefined;
  given(): WeekFile | undefined;
  /** A week file's content in place of what is fetched; anything else ends that. */
  give(value: unknown): void;
  /** Why there is nothing, where that is known. */
  failure(): string;
  /** Asks for data where they are due; returns now, corrected, whether that may be trusted to the minute, and ms until data are due. */
  check(): { readonly now: number; readonly clockTrusted: boolean; readonly dueIn: number };
  refresh(networkIsBack: boolean): void;
  reload(): Promise<void>;
}

export function createDataSource(element: Element, onLoad: () => void): DataSource {
  let given: WeekFile | undefined;
  let joined: WeekClient | undefined;
  const client = (): WeekClient => (joined ??= weekClientFor(dataAddress(element, '../../v1/')));
  const disconnect = (): void => void joined?.listeners.delete(onLoad);
  return {
    connect() {
      disconnect();
      joined = undefined;
      client().listeners.add(onLoad);
    },
    disconnect,
    week: () => given ?? joined?.week,
    given: () => given,
    give(value) {
      given = readWeekFile(value);
      if (value && !given) warnOnce('data is no week file');
    },
    failure: () => joined?.failure ?? '',
    check() {
      const dueIn = given ? Infinity : client().loadIfDue();
      return { now: client().now(), clockTrusted: !!given || client().clockTrusted, dueIn };
    },
    refresh(networkIsBack) {
      if (!given) joined?.refresh(networkIsBack);
    },
    reload: () => client().load(),
  };
}
