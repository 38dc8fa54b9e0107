/** Types of <next-consultation>: the class, its events, and the week file that it reads. */

export type Service = 'both' | 'open_consultation' | 'phone';
export type Layout = 'card' | 'line' | 'list' | 'week';
export type Theme = 'auto' | 'light' | 'dark';
export type State = 'open' | 'closing' | 'soon' | 'next' | 'tentative' | 'none' | 'failed';

/** Words by language tag. */
export type Names = Readonly<Record<string, string>>;

/** A session on one date; times are ISO 8601 with the UTC offset that holds on that day. */
export interface Session {
  readonly center: string;
  /** open_consultation, phone or outreach; more may come. */
  readonly service: string;
  readonly schedule?: string;
  readonly starts_at: string;
  readonly ends_at: string;
  /** confirmed, tentative or cancelled (RFC 5545). */
  readonly status: string;
  /** A key of `reasons`. */
  readonly reason?: string;
  readonly location?: string;
}

export interface Center {
  readonly id: string;
  readonly name: string;
  readonly district?: string;
  readonly address?: string;
  readonly phones?: readonly { readonly number: string; readonly formatted?: string; readonly label?: string }[];
  readonly verified_on?: string;
  readonly review_by?: string;
  /** active, temporarily_closed or closed. */
  readonly status?: string;
  readonly status_note?: Names;
  readonly links?: Readonly<Record<string, string>>;
}

/** The content of /v1/weeks/{monday}.json, as far as the element reads it; newer files may hold more. */
export interface Week {
  readonly edition?: string;
  readonly from: string;
  readonly until: string;
  readonly phone_until?: string;
  readonly utc_offsets: readonly { readonly from: string; readonly offset: string }[];
  readonly report_url?: string;
  readonly centers: readonly Center[];
  readonly reasons?: Readonly<Record<string, Names>>;
  readonly occurrences: readonly Session[];
}

export interface LoadDetail {
  readonly edition?: string;
}

export interface StateDetail {
  readonly state: State;
  readonly stale: boolean;
  /** The center that the state belongs to. */
  readonly center?: string;
}

export interface ErrorDetail {
  readonly message: string;
}

export interface NextConsultationEventMap {
  'nc-load': CustomEvent<LoadDetail>;
  'nc-state': CustomEvent<StateDetail>;
  'nc-error': CustomEvent<ErrorDetail>;
}

export class NextConsultation extends HTMLElement {
  static readonly version: string;
  static readonly observedAttributes: readonly string[];
  /** Ids of centers, separated by spaces; null means all. */
  center: string | null;
  service: Service | null;
  layout: Layout | null;
  theme: Theme | null;
  /** Reads back as text. */
  get limit(): string | null;
  set limit(value: string | number | null);
  get heading(): string | null;
  set heading(value: string | number | null);
  /** True and false set and remove the attribute. */
  get languages(): string | null;
  set languages(value: string | boolean | null);
  src: string | null;
  /** A week file's content, given instead of fetched. */
  get data(): Week | undefined;
  set data(value: Week | null | undefined);
  /** Asks for the data again. */
  reload(): Promise<void>;
}

declare global {
  interface HTMLElementTagNameMap {
    'next-consultation': NextConsultation;
  }
  // The events bubble and are composed: a document hears them too.
  interface GlobalEventHandlersEventMap extends NextConsultationEventMap {}
}
