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
  /** open_consultation, phone, outreach or consultation, which has a condition; more may come. */
  readonly service: string;
  readonly schedule?: string;
  readonly starts_at: string;
  readonly ends_at: string;
  /** confirmed, tentative or cancelled (RFC 5545). */
  readonly status: string;
  /** A key of `reasons`. */
  readonly reason?: string;
  /** Where it takes place, if that is not plainly the center's address. */
  readonly location?: string;
  /** Its end, where nobody new is let in after `ends_at`. */
  readonly session_ends_at?: string;
  /** Keys of the file's `notes`. */
  readonly notes?: readonly string[];
}

export interface Phone {
  readonly number: string;
  readonly formatted?: string;
  /** German. */
  readonly label?: string;
  readonly labels?: Names;
}

/** What of a center may change from a day on. */
export interface CenterFacts {
  readonly district?: string;
  readonly address?: string;
  readonly phones?: readonly Phone[];
  /** active, temporarily_closed or closed. */
  readonly status?: string;
  readonly status_note?: Names;
}

/** As on the file's first day. */
export interface Center extends CenterFacts {
  readonly id: string;
  readonly name: string;
  readonly verified_on?: string;
  readonly review_by?: string;
  /** Where the hours of a visit, or those of the phone, were confirmed at another time than the rest. */
  readonly open_verified_on?: string;
  readonly open_review_by?: string;
  readonly phone_verified_on?: string;
  readonly phone_review_by?: string;
  readonly links?: Readonly<Record<string, string>>;
  /** In time order; each says all that holds from its day on, and `notes` what is new then. */
  readonly dated?: readonly (CenterFacts & { readonly valid_from: string; readonly notes?: readonly string[] })[];
}

export interface Note {
  readonly href?: string;
  readonly words: Names;
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
  readonly notes?: Readonly<Record<string, Note>>;
  /** At the address and by the numbers of `centers`, for everybody, without an appointment. */
  readonly occurrences: readonly Session[];
  /** All others. */
  readonly further_occurrences?: readonly Session[];
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

/** What a page may write on the element; each is a property of the class, too, and custom-elements.json says what it does. */
export interface NextConsultationAttributes {
  center?: string | null | undefined;
  service?: Service | null | undefined;
  layout?: Layout | null | undefined;
  theme?: Theme | null | undefined;
  limit?: number | string | null | undefined;
  heading?: number | string | null | undefined;
  languages?: boolean | '' | undefined;
  src?: string | null | undefined;
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
