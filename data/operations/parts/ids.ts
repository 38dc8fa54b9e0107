/** Ids that an operation invents: each ends in the letters of its change and never stood in any edition. */
import { type Directory, type Schedule, type Service, WEEKDAYS } from '../../model/directory.ts';
import { freeName } from './free-name.ts';
import type { Occasion } from './operation.ts';

/** The longest id that the schema allows. */
const LONGEST = 60;
const LETTERS = /-[b-df-hj-np-tv-z]{6}(-\d+)?$/;

/**
 * Makes ids for one change: "mitte-open-we" -> "mitte-open-we-kxqvbn", again "mitte-open-we-kxqvbn-2". The letters of an
 * earlier change at the end are replaced.
 */
export function idMaker(directory: Directory, { letters, archive }: Occasion): (base: string) => string {
  const taken = new Set([directory, ...archive].flatMap(idsOf));
  return (base) => {
    const stem = base
      .replace(LETTERS, '')
      .slice(0, LONGEST - letters.length - 5)
      .replace(/-$/, '');
    const id = freeName(`${stem}-${letters}`, (one) => taken.has(one));
    taken.add(id);
    return id;
  };
}

function idsOf({ centers, closures, extra_sessions, outreach }: Directory): string[] {
  const schedules = centers.flatMap((center) => center.schedules);
  return [...centers, ...schedules, ...closures, ...extra_sessions, ...outreach].map(({ id }) => id);
}

const SERVICE_WORDS: { readonly [service in Service]: string } = {
  open_consultation: 'open',
  phone: 'phone',
  outreach: 'outreach',
  consultation: 'consultation',
};

/** "mitte-open-mo-we"; without weekdays where they are many. */
export function scheduleName(center: string, { service, byday }: Pick<Schedule, 'service' | 'byday'>): string {
  const days = WEEKDAYS.filter((code) => byday.some((one) => one.endsWith(code)));
  const word = SERVICE_WORDS[service];
  return [center.slice(0, 30), word, ...(days.length > 3 ? [] : days)].join('-').toLowerCase();
}

/** "RSC Süd" -> "sued": small letters, digits and hyphens, without the words that all centers share. */
export function idFromName(name: string, shared: readonly string[]): string {
  const own = name.split(/\s+/).filter((word) => !shared.some((other) => other.split(/\s+/).includes(word)));
  return (own.length > 0 ? own.join(' ') : name)
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? '')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
