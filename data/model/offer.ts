/** What is offered when: services, schedules, extra sessions, and what those who come have to know (RFC 5545's and HSDS 3's names). */

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

/** Whether people take part from wherever they are: by phone, video or chat. */
export function isRemote({
  service,
  channel = 'in_person',
}: Conditions & { readonly service?: Service } = {}): boolean {
  return service === 'phone' || channel !== 'in_person';
}

/** Whether the conditions let everybody simply come, in the hours of whatever service. */
export function isOpenToAll({ access, audience, channel = 'in_person' }: Conditions = {}): boolean {
  return access !== 'appointment' && !audience && channel === 'in_person';
}

/** Whether everybody can come to the center, with an appointment. An extra session or schedule elsewhere is none. */
export function isByAppointment({
  service,
  access,
  audience,
  location,
  channel = 'in_person',
}: Conditions & { readonly service: Service }): boolean {
  const isHere = location === undefined && channel === 'in_person';
  return service === 'consultation' && access === 'appointment' && isHere && !audience;
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

export interface ExtraSession extends Conditions {
  readonly id: string;
  readonly center: string;
  readonly service: Service;
  readonly date: string;
  readonly opens_at: string;
  readonly closes_at: string;
}

/** What a center offers, by the services of its schedules and extra sessions; one without any is still found by the first. */
export function servicesOffered(services: Iterable<Service>): readonly Service[] {
  const offered = new Set(services);
  return offered.size === 0 ? SERVICES.slice(0, 1) : SERVICES.filter((service) => offered.has(service));
}
