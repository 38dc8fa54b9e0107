/** Directory + as_of -> scope, dates and the moments of its last change. Pure; equal inputs, equal outputs. */
import { addressLine, type Center, type Directory, narrow, type Service, type VerifiedFact } from './directory.ts';
import { TRUSTED_DAYS } from './trusted-days.ts';
import { lastChangeByItself, NEVER_CHANGED } from './changes-by-themselves.ts';
import { factOf, type Verification, verifiedOn } from './verification.ts';
import type { PublicHoliday } from './public-holidays.ts';
import type { Text } from './text.ts';
import { type Day, dateOf, dayAt, dayOf, epochOf, partsOf, utcOf } from './zone.ts';

export interface EditionInput {
  readonly directory: Directory;
  /** Local date on which the build was made; the horizon follows from it. */
  readonly as_of: string;
  /** Every language, German first. */
  readonly texts: readonly Text[];
  /** Statutory holidays of as_of's year and the year after. */
  readonly public_holidays: () => readonly PublicHoliday[];
}

/** A directory, or one narrowed to a center (`scope`), as of the day of a build. */
export class Edition {
  readonly directory: Directory;
  /** The id of the only center; undefined for all of them. */
  readonly scope: string | undefined;
  readonly asOf: Day;
  /** 1 January of as_of's year. */
  readonly first: Day;
  /** 31 December of the year after: the last day for which sessions are derived. */
  readonly horizon: Day;
  readonly texts: readonly Text[];
  readonly #input: EditionInput;

  constructor(input: EditionInput, scope?: string) {
    this.#input = input;
    this.directory = input.directory;
    this.scope = scope;
    this.asOf = dayOf(input.as_of);
    const { year } = partsOf(this.asOf);
    this.first = dayAt(year, 1, 1);
    this.horizon = dayAt(year + 1, 12, 31);
    this.texts = input.texts;
  }

  /** The last local day on which what this build says of days may be trusted. */
  get trustedUntil(): Day {
    return Math.min(this.asOf + TRUSTED_DAYS, this.horizon);
  }

  /** The same edition narrowed to one center; undefined when there is no such center. */
  of(center: string): Edition | undefined {
    const directory = narrow(this.directory, center);
    return directory && new Edition({ ...this.#input, directory }, center);
  }

  /** How many centers this scope has. */
  get count(): number {
    return this.directory.centers.length;
  }

  /** Their ids in the file's order. */
  get ids(): readonly string[] {
    return this.directory.centers.map(({ id }) => id);
  }

  /** Statutory holidays of as_of's year and the year after, in time order. */
  get publicHolidays(): readonly PublicHoliday[] {
    return this.#input.public_holidays();
  }

  /** When an edition last touched this scope, in UTC. */
  get touched(): string {
    const change = this.directory.changes[0];
    return utcOf(Date.parse(change?.released_at ?? this.directory.released_at));
  }

  /** When the horizon last moved: the local start of as_of's year, in UTC. */
  get horizonMoved(): string {
    return utcOf(epochOf(this.directory.timezone, this.first, 0));
  }

  /** When the edition was released, in UTC. */
  get released(): string {
    return utcOf(Date.parse(this.directory.released_at));
  }

  /**
   * The newest of the four moments that change a form: edition, horizon, the day on which its words change by themselves, format. A
   * form that names the edition changes with each, also where another center was touched. Its days may move more often than the
   * horizon. All in UTC, "YYYY-MM-DDTHH:MM:SSZ".
   */
  lastModified(formatRevised: string, windowMoved = this.horizonMoved): string {
    return newest(this.released, this.horizonMoved, windowMoved, this.changedByItself, formatRevised);
  }

  /** The same for a form that does not name the edition, so that others' changes leave it as it was; its days may move weekly. */
  lastTouched(formatRevised: string, windowMoved = this.horizonMoved): string {
    return newest(this.touched, this.horizonMoved, windowMoved, this.changedByItself, formatRevised);
  }

  /**
   * When this scope last changed by itself, in UTC: a confirmation grew too old, or a dated fact began or ended. Before all other
   * moments where nothing did.
   */
  get changedByItself(): string {
    const last = this.lastDayByItself;
    return last === NEVER_CHANGED ? '' : utcOf(epochOf(this.directory.timezone, last, 0));
  }

  /** The local day of that moment, or NEVER_CHANGED. */
  protected get lastDayByItself(): Day {
    return lastChangeByItself(this.directory, this.directory.centers, this.asOf);
  }

  /** The local date after which the facts of a center, or one of them, should have been confirmed again. */
  reviewBy(center: Center, fact?: VerifiedFact): string {
    const verified = fact === undefined ? center.verified_on : verifiedOn(center, fact);
    return dateOf(dayOf(verified) + this.directory.review_after_days);
  }

  /**
   * Whether hours have been confirmed in time: of a session, for its own date; else as of today. Never a word about the session's
   * own status.
   */
  verification(center: Center, service: Service, day?: Day): Verification {
    return this.reviewBy(center, factOf(service)) < dateOf(day ?? this.asOf) ? 'overdue' : 'current';
  }

  /** The text of a language tag, or German. @throws Error where no language was given */
  text(tag: string): Text {
    const text = this.texts.find((one) => one.tag === tag) ?? this.texts[0];
    if (!text) throw new Error('no language file was loaded; see data/text');
    return text;
  }

  /** The municipality's name in a language, in the form that its sentence "a service of the city of {city}" asks for. */
  city({ tag, meta }: Text): string {
    const { name, names } = this.directory.municipality;
    return names?.[tag] ?? names?.[meta.lang] ?? name;
  }

  /** "Brückenstraße 30, 47053 Duisburg". */
  address(center: Center): string {
    return addressLine(center.address);
  }
}

function newest(...moments: readonly string[]): string {
  return moments.reduce((a, b) => (a > b ? a : b));
}
