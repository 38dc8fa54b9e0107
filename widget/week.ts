// The week file /v1/weeks/{monday}.json as the widget uses it, and the tolerant reader that an older widget needs for newer answers.

export type Service = 'open_consultation' | 'phone' | 'outreach';

/** One session on one date; times are ISO 8601 with the right UTC offset, so wall clock and instant both stand in them. */
export interface Session {
  readonly center: string;
  readonly service: string;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly status: string;
  readonly reason?: string;
  readonly location?: string;
}

export interface Center {
  readonly id: string;
  readonly name: string;
  readonly district?: string;
  readonly address?: string;
  /** `formatted` as people read it, grouped by the country's plan. */
  readonly phones?: readonly { readonly number: string; readonly formatted?: string; readonly label?: string }[];
  readonly verified_on?: string;
  readonly review_by?: string;
  readonly status?: string;
  readonly status_note?: Names;
  readonly links?: Readonly<Record<string, string>>;
}

export type Names = Readonly<Record<string, string>>;

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

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** What of an answer can be used; undefined when it is no week file at all (a captive portal's page, an error, half a file). */
export function readWeek(json: unknown): Week | undefined {
  const week = json as Week;
  try {
    return week.utc_offsets[0] && week.from < week.until && week.centers.every(({ id }) => id)
      ? {
          ...week,
          occurrences: week.occurrences.filter((it) => INSTANT.test(it?.starts_at) && INSTANT.test(it.ends_at)),
        }
      : undefined;
  } catch {
    return;
  }
}
