/** Directory + as_of -> everything a feed renders: horizon, stamps, addresses. Pure; equal inputs, equal outputs. */
import { addressLine, type Center, type Directory, narrow } from './directory.ts';
import type { PublicHoliday } from './public-holidays.ts';
import type { Text } from './text.ts';
import { type Day, dateOf, dayAt, dayOf, epochOf, partsOf, utcOf } from './zone.ts';

/** One form of the directory that a reader can fetch, as it stands in links, catalogue and pages. */
export interface Form {
  readonly rel: string;
  readonly href: string;
  readonly type: string;
  readonly title: string;
  readonly hreflang?: string;
}

/** Which edition last changed a calendar event and how often that happened (RFC 5545 LAST-MODIFIED, SEQUENCE). */
export interface Revision {
  readonly sequence: number;
  /** UTC, "YYYY-MM-DDTHH:MM:SSZ", as `since`. */
  readonly last_modified: string;
  /** When the edition was released that brought the event, or brought it back. */
  readonly since: string;
}

/** Revisions by UID; "*" stands for every event that is not named. */
export type Revisions = { readonly [uid: string]: Revision };

export interface EditionInput {
  readonly directory: Directory;
  /** Local date on which the build was made; the horizon follows from it. */
  readonly as_of: string;
  /** Public origin without a slash at its end. */
  readonly origin: string;
  /** Every language, German first. */
  readonly texts: readonly Text[];
  readonly revisions: Revisions;
  /** The forms of a center, or of the whole directory, for links between them. */
  readonly forms: (center?: string) => readonly Form[];
  /** Ids and parts of a directory that is not parsed as a whole; without it, they are taken from `directory`. */
  readonly parts?: Parts;
  /** Statutory holidays of as_of's year and the year after. */
  readonly public_holidays: () => readonly PublicHoliday[];
}

/** What concerns one center. */
export interface Part {
  readonly directory: Directory;
  readonly revisions: Revisions;
}

/** Centers that can be taken one by one. */
export interface Parts {
  readonly count: number;
  /** In the file's order. */
  readonly ids: () => readonly string[];
  readonly part: (center: string) => Part | undefined;
}

/** A center's sessions of two years take about 0.1 MB. */
const MOST_NARROWED = 64;

/** What one feed renders from: a whole directory, or one narrowed to a center (`scope`). */
export class Edition {
  readonly directory: Directory;
  readonly scope: string | undefined;
  readonly origin: string;
  readonly asOf: Day;
  /** 1 January of as_of's year. */
  readonly first: Day;
  /** 31 December of the year after: nothing is said beyond it. */
  readonly horizon: Day;
  readonly texts: readonly Text[];
  readonly #input: EditionInput;
  /** The last few centers that were asked for; their sessions are kept with them. */
  readonly #narrowed = new Map<string, Edition>();

  constructor(input: EditionInput, scope?: string) {
    this.#input = input;
    this.directory = input.directory;
    this.scope = scope;
    this.origin = input.origin;
    this.asOf = dayOf(input.as_of);
    const { year } = partsOf(this.asOf);
    this.first = dayAt(year, 1, 1);
    this.horizon = dayAt(year + 1, 12, 31);
    this.texts = input.texts;
  }

  /** The same edition narrowed to one center; undefined when there is no such center. */
  of(center: string): Edition | undefined {
    const known = this.#narrowed.get(center);
    if (known) return known;
    const { as_of, origin, texts, forms, parts, public_holidays } = this.#input;
    const part = parts ? parts.part(center) : this.#part(center);
    if (!part) return undefined;
    const edition = new Edition({ as_of, origin, texts, forms, public_holidays, ...part }, center);
    const [oldest] = this.#narrowed.keys();
    if (this.#narrowed.size >= MOST_NARROWED && oldest !== undefined) this.#narrowed.delete(oldest);
    this.#narrowed.set(center, edition);
    return edition;
  }

  #part(center: string): Part | undefined {
    const directory = narrow(this.directory, center);
    return directory && { directory, revisions: this.revisions };
  }

  /** How many centers this scope has, told without reading them. */
  get count(): number {
    return this.#input.parts?.count ?? this.directory.centers.length;
  }

  /** Their ids in the file's order, told without reading the centers. */
  get ids(): readonly string[] {
    return this.#input.parts?.ids() ?? this.directory.centers.map(({ id }) => id);
  }

  /** Which edition last changed each calendar event. */
  get revisions(): Revisions {
    return this.#input.revisions;
  }

  /** Statutory holidays of as_of's year and the year after, in time order. */
  get publicHolidays(): readonly PublicHoliday[] {
    return this.#input.public_holidays();
  }

  /** Links to every form of this scope. */
  get forms(): readonly Form[] {
    return this.#input.forms(this.scope);
  }

  /** Links to every form of one center. */
  formsOf(center: string): readonly Form[] {
    return this.#input.forms(center);
  }

  /** When an edition last touched this scope, in UTC. */
  get touched(): string {
    const change = this.directory.changes[0];
    return utcOf(Date.parse(change?.released_at ?? this.directory.released_at));
  }

  /** When the horizon last moved: the local begin of as_of's year, in UTC. */
  get horizonMoved(): string {
    return utcOf(epochOf(this.directory.timezone, this.first, 0));
  }

  /** When the edition was released, in UTC. */
  get released(): string {
    return utcOf(Date.parse(this.directory.released_at));
  }

  /**
   * The newest of the three moments that change a form: edition, horizon, format. A form that names the edition changes
   * with each, also where another center was touched. All in UTC, "YYYY-MM-DDTHH:MM:SSZ".
   */
  lastModified(formatRevised: string): string {
    return newest(this.released, this.horizonMoved, formatRevised);
  }

  /** The same for a form that does not name the edition: what touches only other centers leaves it as it was. */
  lastTouched(formatRevised: string): string {
    return newest(this.touched, this.horizonMoved, formatRevised);
  }

  /** The local date after which the facts of a center should have been confirmed again. */
  reviewBy(center: Center): string {
    return dateOf(dayOf(center.verified_on) + this.directory.review_after_days);
  }

  /** The text of a language tag, or German. */
  text(tag: string): Text {
    const found = this.texts.find((text) => text.tag === tag) ?? this.texts[0];
    if (!found) throw new Error('no language file was loaded; see data/text');
    return found;
  }

  /** "Brückenstraße 30, 47053 Duisburg". */
  address(center: Center): string {
    return addressLine(center.address);
  }
}

function newest(...moments: readonly string[]): string {
  return moments.reduce((a, b) => (a > b ? a : b));
}
