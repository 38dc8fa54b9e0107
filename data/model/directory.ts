/** The types of data/directory.json (HSDS 3's names where it has the field), and the directory of a single center. */

export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';
export const WEEKDAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * `open_consultation`: at the center, for everybody, without an appointment. `consultation`: with a condition of any kind, so that
 * readers who know the other three alone skip it and never promise more than is true.
 */
export type Service = 'open_consultation' | 'phone' | 'outreach' | 'consultation';
/** In the order in which lists name them. */
export const SERVICES: readonly Service[] = ['open_consultation', 'phone', 'outreach', 'consultation'];

/** Whom a session is for, where it is not for everybody. */
export type Audience =
  | 'women'
  | 'men'
  | 'families'
  | 'parents'
  | 'children'
  | 'young_people'
  | 'seniors'
  | 'students'
  | 'refugees'
  | 'newcomers'
  | 'disabled_people';

export type Channel = 'in_person' | 'phone' | 'video' | 'chat';

export type Effect = 'cancelled' | 'tentative';

/** Words by language tag; German always stands. */
export type Words = { readonly de: string } & { readonly [lang: string]: string };

/** What those who come have to know of a session; shared by schedules and extra sessions. */
export interface Conditions {
  /** Where it takes place, when not at the center. */
  readonly location?: string;
  /** None = walk_in. */
  readonly access?: 'walk_in' | 'appointment';
  /** How to get an appointment. */
  readonly booking?: {
    readonly url?: string;
    /** E.164; `formatted` is added by the build. */
    readonly phone?: string;
    readonly formatted?: string;
    readonly note?: Words;
  };
  /** Local time "HH:MM" after which nobody new is let in. */
  readonly last_admission?: string;
  /** None = in_person. */
  readonly channel?: Channel;
  /** The address of the video call or the chat. */
  readonly link?: string;
  /** None = everybody. */
  readonly audience?: readonly Audience[];
  /** Languages (BCP 47) in which counselling takes place. */
  readonly languages?: readonly string[];
  /** Languages (BCP 47) for which an interpreter is there. */
  readonly interpreter?: readonly string[];
  readonly note?: Words;
}

export interface Schedule extends Conditions {
  readonly id: string;
  readonly service: Service;
  /** Weekdays, "TU", or nth weekdays of a month, "2TU", "-1FR" (RFC 5545, BYDAY). */
  readonly byday: readonly string[];
  /** Local time "HH:MM", as all times here. */
  readonly opens_at: string;
  readonly closes_at: string;
  /** Local date "YYYY-MM-DD", as all dates here. */
  readonly valid_from: string;
  readonly valid_to?: string;
  /** Every n weeks, counted from the week of valid_from. */
  readonly interval?: number;
}

export interface Phone {
  /** E.164, "+4920360802707". */
  readonly number: string;
  /** As people read it, "+49 203 60802707"; the build adds it. */
  readonly formatted?: string;
  /** None = phone. */
  readonly kind?: 'phone' | 'mobile';
  readonly label?: Words;
}

/** A number that nobody answers by voice. */
export interface OtherNumber {
  readonly number: string;
  readonly formatted?: string;
  readonly kind: 'fax' | 'sms' | 'whatsapp' | 'signal';
  readonly label?: Words;
}

export interface Address {
  readonly address_1: string;
  readonly postal_code: string;
  readonly city: string;
  readonly state_province?: string;
  readonly country: string;
  /** The house by its name, from a source of its own (an id of `sources`). */
  readonly building?: { readonly name: string; readonly source: string };
  /** How to find the door. */
  readonly entrance?: Words;
}

export interface Position {
  readonly latitude: number;
  readonly longitude: number;
  readonly accuracy_m: number;
  readonly method: string;
  /** An id of `sources`. */
  readonly source: string;
}

/** The facts of a center that may take effect from a date. */
export interface DatableFacts {
  readonly status: 'active' | 'temporarily_closed' | 'closed';
  readonly status_note?: Words;
  readonly district: string;
  readonly address: Address;
  readonly position: Position;
  readonly phones: readonly Phone[];
  readonly other_numbers?: readonly OtherNumber[];
}

/** Facts that hold instead of the center's own from a day on, or between two days (both included). A later entry wins. */
export interface DatedFacts extends Partial<DatableFacts> {
  readonly valid_from: string;
  readonly valid_to?: string;
}

/** The facts that are confirmed each for itself. */
export type VerifiedFact = 'open_hours' | 'phone_hours' | 'address';
export const VERIFIED_FACTS: readonly VerifiedFact[] = ['open_hours', 'phone_hours', 'address'];

export interface Center extends DatableFacts {
  readonly id: string;
  readonly name: string;
  readonly full_name: string;
  readonly postal_address?: Address;
  readonly dated_facts?: readonly DatedFacts[];
  readonly email?: string;
  readonly url?: string;
  readonly languages?: readonly string[];
  readonly accessibility?: string;
  readonly schedules: readonly Schedule[];
  /** The local date of the last confirmation of all of these facts: the oldest, where they were confirmed one by one. */
  readonly verified_on: string;
  /** Later confirmations of single facts. */
  readonly verified?: { readonly [fact in VerifiedFact]?: string };
  readonly source: string;
}

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

export interface ExtraSession extends Conditions {
  readonly id: string;
  readonly center: string;
  readonly service: Service;
  readonly date: string;
  readonly opens_at: string;
  readonly closes_at: string;
}

export interface Change {
  readonly edition: string;
  readonly released_at: string;
  readonly centers: readonly string[] | 'all';
  readonly summary: Words;
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
    /** The name by language tag, in the form that "a service of the city of …" asks for (uk, ru: genitive; kmr: oblique). */
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

/** "Brückenstraße 30, 47053 Duisburg": street, postal code, city; what a map or a letter needs. */
export function addressLine(address: Address): string {
  return `${address.address_1}, ${address.postal_code} ${address.city}`;
}

/** What a center offers, by the services of its schedules and extra sessions; one without any is still found by the first. */
export function servicesOffered(services: Iterable<Service>): readonly Service[] {
  const offered = new Set(services);
  return offered.size === 0 ? SERVICES.slice(0, 1) : SERVICES.filter((service) => offered.has(service));
}
