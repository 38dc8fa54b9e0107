// The week file /v1/weeks/{monday}.json as the widget uses it, and the tolerant reader that an older widget needs for newer answers.

/** One session on one date; times are ISO 8601 with the right UTC offset, so wall clock and instant both stand in them. */
export interface WeekSession {
  readonly center: string;
  readonly service: string;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly status: string;
  readonly reason?: string;
  /** Where it takes place, if that is not plainly the center's address. */
  readonly location?: string;
  /** Its end, where nobody new is let in after `ends_at`. */
  readonly session_ends_at?: string;
  /** Ids of notes: what those who come have to know. */
  readonly notes?: readonly string[];
}

/** What of a center may change from a day on. */
export interface CenterFacts {
  readonly district?: string;
  readonly address?: string;
  /** `formatted` as people read it, grouped by the country's plan; `label` is German. */
  readonly phones?: readonly {
    readonly number: string;
    readonly formatted?: string;
    readonly label?: string;
    readonly labels?: NamesByLanguage;
  }[];
  readonly status?: string;
  readonly status_note?: NamesByLanguage | undefined;
}

/** As on the file's first day. */
export interface WeekCenter extends CenterFacts {
  readonly id: string;
  readonly name: string;
  readonly full_name?: string;
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

export type NamesByLanguage = Readonly<Record<string, string>>;

export interface WeekFile {
  readonly edition?: string;
  readonly from: string;
  readonly until: string;
  readonly phone_until?: string;
  /** The last date on which the file may be believed: a service that is renewed has a newer one. */
  readonly trusted_until?: string;
  readonly utc_offsets: readonly { readonly from: string; readonly offset: string }[];
  readonly report_url?: string;
  readonly centers: readonly WeekCenter[];
  readonly reasons?: Readonly<Record<string, NamesByLanguage>>;
  /** Phrases in the readers' languages. */
  readonly notes?: Readonly<Record<string, { readonly href?: string; readonly words: NamesByLanguage }>>;
  readonly occurrences: readonly WeekSession[];
}

/** A field that may have any shape, as a list. */
export const listOf = <Item>(field: readonly Item[] | undefined): readonly Item[] =>
  Array.isArray(field) ? field : [];

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** What of an answer can be used; undefined when it is no week file at all (a captive portal's page, an error, half a file). */
export function readWeekFile(json: unknown): WeekFile | undefined {
  try {
    // What widgets up to 1.1.0 would have misunderstood stands apart; here it is one list again.
    const { further_occurrences, ...week } = json as WeekFile & { further_occurrences?: WeekSession[] };
    if (!week.utc_offsets[0] || !(week.from < week.until) || !week.centers.every(({ id }) => id)) return;
    const readable = (session: WeekSession | null): boolean =>
      INSTANT.test(session?.starts_at ?? '') && INSTANT.test(session?.ends_at ?? '');
    const occurrences = [...week.occurrences, ...listOf(further_occurrences)].filter(readable);
    return { ...week, occurrences: occurrences.sort((a, b) => Date.parse(a.starts_at) - Date.parse(b.starts_at)) };
  } catch {
    return;
  }
}
