// The week file /v1/weeks/{monday}.json as the widget uses it, and the tolerant reader that an older widget needs for newer answers.

/** One session on one date; times are ISO 8601 with the right UTC offset, so wall clock and instant both stand in them. */
export interface WeekSession {
  readonly center: string;
  readonly service: string;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly status: string;
  readonly reason?: string;
  readonly location?: string;
}

export interface WeekCenter {
  readonly id: string;
  readonly name: string;
  readonly district?: string;
  readonly address?: string;
  /** `formatted` as people read it, grouped by the country's plan. */
  readonly phones?: readonly { readonly number: string; readonly formatted?: string; readonly label?: string }[];
  readonly verified_on?: string;
  readonly review_by?: string;
  readonly status?: string;
  readonly status_note?: NamesByLanguage;
  readonly links?: Readonly<Record<string, string>>;
}

export type NamesByLanguage = Readonly<Record<string, string>>;

export interface WeekFile {
  readonly edition?: string;
  readonly from: string;
  readonly until: string;
  readonly phone_until?: string;
  readonly utc_offsets: readonly { readonly from: string; readonly offset: string }[];
  readonly report_url?: string;
  readonly centers: readonly WeekCenter[];
  readonly reasons?: Readonly<Record<string, NamesByLanguage>>;
  readonly occurrences: readonly WeekSession[];
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** What of an answer can be used; undefined when it is no week file at all (a captive portal's page, an error, half a file). */
export function readWeekFile(json: unknown): WeekFile | undefined {
  const week = json as WeekFile;
  try {
    if (!week.utc_offsets[0] || !(week.from < week.until) || !week.centers.every(({ id }) => id)) return;
    const readable = (session: WeekSession | null): boolean =>
      INSTANT.test(session?.starts_at ?? '') && INSTANT.test(session?.ends_at ?? '');
    return { ...week, occurrences: week.occurrences.filter(readable) };
  } catch {
    return;
  }
}
