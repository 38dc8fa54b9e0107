/** An edition as it is published: below a public origin, with links between its forms and the revisions of its events. */
import { type Directory, narrow } from '../../data/model/directory.ts';
import { Edition, type EditionInput } from '../../data/model/edition.ts';
import { type Day, epochOf, utcOf } from '../../data/model/zone.ts';
import { type InlineFiles, NO_INLINE_FILES } from './inline-files.ts';
import { type Drawer, Kept, KEPT_BYTES } from './kept.ts';

/** One form of the directory that a reader can fetch, as it stands in links, catalog and pages (RFC 8288). */
export interface FormLink {
  readonly rel: string;
  readonly href: string;
  readonly type: string;
  readonly title: string;
  readonly hreflang?: string;
}

/** Which edition last changed a calendar event and how often that happened (RFC 5545 LAST-MODIFIED, SEQUENCE). */
export interface EventRevision {
  readonly sequence: number;
  /** UTC, "YYYY-MM-DDTHH:MM:SSZ", as `since`. */
  readonly last_modified: string;
  /** When the edition was released that added the event, or added it again. */
  readonly since: string;
}

/** Revisions by UID; "*" stands for every event that is not named. */
export type EventRevisions = { readonly [uid: string]: EventRevision };

/** What concerns one center. */
export interface CenterPart {
  readonly directory: Directory;
  readonly revisions: EventRevisions;
}

/** Centers that can be read one by one, without parsing the directory. */
export interface CenterParts {
  readonly count: number;
  /** In the file's order. */
  readonly ids: () => readonly string[];
  readonly part: (center: string) => CenterPart | undefined;
}

/** Links to the forms of a center, or of all centers. */
export type FormLinks = (center?: string) => readonly FormLink[];

export interface PublishedInput extends EditionInput {
  /** Public origin without a slash at its end. */
  readonly origin: string;
  readonly revisions: EventRevisions;
  readonly forms: FormLinks;
  /** What stands inside people's pages; nothing where none are rendered. */
  readonly inline?: InlineFiles;
  /** The day on which the directory last changed by itself, where that is known without reading the centers. */
  readonly last_day_by_itself?: () => Day;
  /** Without it, centers are taken from `directory`. */
  readonly parts?: CenterParts;
  /** Where centers are kept between requests, for all origins; without it, this edition keeps its own. */
  readonly kept?: Kept;
}

/** Of one center beside its sessions: its directory, parsed. Measured: 4 KB. */
const CENTER_BYTES = 8 * 1024;
/** The sessions of one weekday of one schedule over the two years to the horizon. Measured: 12 KB. */
const WEEKDAY_BYTES = 16 * 1024;

/** What a center holds once its sessions are derived. */
function bytesOfCenter({ directory }: PublishedEdition): number {
  const weekdays = directory.centers.flatMap(({ schedules }) => schedules.flatMap(({ byday }) => byday));
  return CENTER_BYTES + WEEKDAY_BYTES * weekdays.length;
}

export class PublishedEdition extends Edition {
  readonly origin: string;
  readonly inline: InlineFiles;
  readonly #published: PublishedInput;
  readonly #parts: CenterParts;
  /** The most recently used centers with their sessions, by origin and id. */
  readonly #narrowed: Drawer<PublishedEdition>;

  constructor(input: PublishedInput, scope?: string) {
    super(input, scope);
    this.#published = input;
    this.#parts = input.parts ?? centerPartsOf(input);
    this.origin = input.origin;
    this.inline = input.inline ?? NO_INLINE_FILES;
    this.#narrowed = (input.kept ?? new Kept(KEPT_BYTES.centers)).drawer('center', bytesOfCenter);
  }

  override of(center: string): PublishedEdition | undefined {
    const key = `${this.origin} ${center}`;
    const known = this.#narrowed.get(key);
    if (known) return known;
    const part = this.#parts.part(center);
    if (!part) return undefined;
    const { parts: _, last_day_by_itself: __, ...input } = this.#published;
    const edition = new PublishedEdition({ ...input, ...part }, center);
    this.#narrowed.set(key, edition);
    return edition;
  }

  /** Looked up without reading the centers, where the store knows. */
  protected override get lastDayByItself(): Day {
    return this.#published.last_day_by_itself?.() ?? super.lastDayByItself;
  }

  /** Counted without reading the centers. */
  override get count(): number {
    return this.#parts.count;
  }

  /** Listed without reading the centers. */
  override get ids(): readonly string[] {
    return this.#parts.ids();
  }

  /** Which edition last changed each calendar event. */
  get revisions(): EventRevisions {
    return this.#published.revisions;
  }

  /** The last change of a form that also says something of its build's day, in UTC. */
  lastBuilt(formatRevised: string): string {
    return this.lastModified(formatRevised, utcOf(epochOf(this.directory.timezone, this.asOf, 0)));
  }

  /** Links to every form of this scope. */
  get forms(): readonly FormLink[] {
    return this.#published.forms(this.scope);
  }

  /** Links to every form of one center. */
  formsOf(center: string): readonly FormLink[] {
    return this.#published.forms(center);
  }
}

/** The centers of a directory that is already parsed. */
function centerPartsOf({ directory, revisions }: PublishedInput): CenterParts {
  return {
    count: directory.centers.length,
    ids: () => directory.centers.map(({ id }) => id),
    part: (center) => {
      const narrowed = narrow(directory, center);
      return narrowed && { directory: narrowed, revisions };
    },
  };
}
