/** The types of data/directory.json (HSDS 3's names where it has the field), and the directory of a single center. */
import type { Center } from './center.ts';
import type { ExtraSession, Service, Words } from './offer.ts';

export * from './center.ts';
export * from './offer.ts';

export type Effect = 'cancelled' | 'tentative';

export interface Closure {
  readonly id: string;
  readonly centers: readonly string[] | 'all';
  readonly services?: readonly Service[];
  /** Ids of schedules or extra sessions; none = all. */
  readonly schedules?: readonly string[];
  /** First and last day, both included. */
  readonly from: string;
  readonly to: string;
  /** The cancelled time range of each day; none = all day. */
  readonly opens_at?: string;
  readonly closes_at?: string;
  readonly effect: Effect;
  /** Schedules that hold on these days instead: the closure leaves them alone, and nobody calls it a closure. */
  readonly replaced_by?: readonly string[];
  readonly reason: Words;
  readonly announced_on: string;
}

export interface RecurringClosure {
  readonly id: string;
  /** "easter-48" (days from Easter Sunday), "12-24" (month and day), "12-27/12-30" (a span of either kind) or "bridge_days". */
  readonly rule: string;
  readonly effect: Effect;
  /** First and last day on which the rule holds; none = always. */
  readonly valid_from?: string;
  readonly valid_to?: string;
}

/** The answer to a question of the check: something looks unusual and is meant. */
export interface Answer {
  /** The rule that asked and the id of the entry, "closures-touch-something:umzug-2027". */
  readonly question: string;
  readonly answer: string;
}

export interface Change {
  readonly edition: string;
  readonly released_at: string;
  readonly centers: readonly string[] | 'all';
  readonly summary: Words;
  /** The id of the change, where it was handed in as a file of its own: the file's name. */
  readonly handed_in?: string;
  /** Answers to what the check asked of this change. */
  readonly answers?: readonly Answer[];
}

export interface Directory {
  readonly id: string;
  readonly iri_base: string;
  readonly edition: string;
  readonly released_at: string;
  readonly title: string;
  readonly description: string;
  readonly languages?: readonly string[];
  readonly publisher: {
    readonly name: string;
    readonly type?: string;
    readonly url?: string;
    readonly contact?: { readonly email?: string; readonly url?: string };
  };
  readonly license: string;
  readonly attribution: string;
  readonly official: boolean;
  readonly timezone: string;
  readonly holiday_region: string;
  readonly municipality: {
    readonly name: string;
    /** The name by language tag, in the form that "a service of the city of …" asks for ("meta.city_form" of data/text). */
    readonly names?: { readonly [lang: string]: string };
    /** Rules of data/holidays.json that are statutory holidays in this municipality, though not in all of its region. */
    readonly local_holidays?: readonly string[];
    readonly ags: string;
    readonly ars: string;
    readonly nuts: string;
  };
  readonly sources: ReadonlyArray<{
    readonly id: string;
    readonly title: string;
    readonly date?: string;
    readonly url?: string;
  }>;
  readonly programme: {
    readonly name: string;
    readonly set_up_by?: string;
    readonly coordination?: string;
    readonly services?: ReadonlyArray<'consultation' | 'referral'>;
    readonly case_managers?: { readonly count: number; readonly year: number; readonly employed_by?: 'partners' };
    readonly planning_partners?: readonly string[];
  };
  readonly organizations: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly url?: string;
    readonly role: 'partner' | 'coordination';
  }>;
  /** Fields that only some portals require in the catalogue; absent otherwise. */
  readonly catalog?: {
    /** An address of dcat-ap.de/def/contributors, given by the harvesting portal. */
    readonly contributor_id?: string;
    /** Whether the municipality is also published as dcatde:politicalGeocodingURI. */
    readonly political_geocoding?: boolean;
  };
  readonly review_after_days: number;
  readonly centers: readonly Center[];
  readonly outreach: ReadonlyArray<{
    readonly id: string;
    readonly area: string;
    readonly status: 'planned' | 'running';
  }>;
  readonly closures: readonly Closure[];
  readonly recurring_closures: readonly RecurringClosure[];
  readonly extra_sessions: readonly ExtraSession[];
  /** Answers to questions about what has changed since the last edition; a cut moves them into `changes`. */
  readonly answers?: readonly Answer[];
  readonly changes: readonly Change[];
}

/** Whether a closure or change of some centers applies to this one. */
export function concerns(thing: { readonly centers: readonly string[] | 'all' }, center: string): boolean {
  return thing.centers === 'all' || thing.centers.includes(center);
}

/** A directory of one center: what concerns the others is left out. Undefined when there is no such center. */
export function narrow(directory: Directory, id: string): Directory | undefined {
  const center = directory.centers.find((one) => one.id === id);
  if (!center) return undefined;
  return {
    ...directory,
    centers: [center],
    closures: directory.closures.filter((closure) => concerns(closure, id)),
    extra_sessions: directory.extra_sessions.filter((session) => session.center === id),
    changes: directory.changes.filter((change) => concerns(change, id)),
  };
}
