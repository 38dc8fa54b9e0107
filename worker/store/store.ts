/** The data of a build, as the build wrote it: each piece parsed when first used. Everything else is derived from here. */
import type { Directory } from '../../data/model/directory.ts';
import { rememberOffsets } from '../../data/model/zone-offsets.ts';
import type { PublicHoliday } from '../../data/model/public-holidays.ts';
import { Block } from './block.ts';
import { NEVER_CHANGED } from '../../data/model/changes-by-themselves.ts';
import { Centers } from './centers.ts';
import type { InlineFiles } from './inline-files.ts';
import { Kept, KEPT_BYTES } from './kept.ts';
import { type FormLinks, PublishedEdition } from './published-edition.ts';
import type { Text } from '../../data/model/text.ts';

/** What the build compiles in (dist/build/data.js): one run of bytes, laid out by pack.ts. */
export interface BuiltData {
  readonly block: ArrayBuffer | Uint8Array;
}

/** How many ids, at most, an answer lists to help a reader who named a wrong one. */
const MOST_LISTED = 100;

/** Links between the forms on an origin, for a directory of so many centers: the feeds' own, handed in. */
export type LinksAt = (origin: string, centers: number) => FormLinks;

export class Store {
  readonly block: Block;
  readonly centers: Centers;
  /** Every language, in the site's order, German first. */
  readonly texts: readonly Text[];
  readonly documents: Documents;
  readonly #asOf: string;
  #inline: InlineFiles | undefined;
  readonly #linksAt: LinksAt;
  readonly #kept = new Kept(KEPT_BYTES.centers);
  readonly #byOrigin = new Map<string, PublishedEdition>();

  constructor({ block: bytes }: BuiltData, linksAt: LinksAt) {
    this.#linksAt = linksAt;
    const block = new Block(bytes);
    this.block = block;
    this.centers = new Centers(block);
    this.documents = new Documents(block);
    this.#asOf = block.text('as_of');
    const languages = JSON.parse(block.text('languages')) as readonly Pick<Text, 'tag' | 'meta'>[];
    this.texts = languages.map(({ tag, meta }, at) => new LateText(tag, meta, () => block.shelf('texts').text(at)));
  }

  /** What stands inside people's pages, and what their policies name it by. */
  get inline(): InlineFiles {
    return (this.#inline ??= JSON.parse(this.block.text('inline')) as InlineFiles);
  }

  /** Everything; its long lists are parsed when first read. */
  get directory(): Directory {
    return this.centers.directory;
  }

  /** Language tags in the site's order, German first. */
  get tags(): readonly string[] {
    return this.texts.map((text) => text.tag);
  }

  get ids(): readonly string[] {
    return this.centers.ids();
  }

  /** The first ids: what a problem names. */
  get firstIds(): readonly string[] {
    return this.centers.ids(MOST_LISTED);
  }

  /** The current edition with links on an origin; cached for a few origins (one, where PUBLIC_ORIGIN is set). */
  edition(origin: string): PublishedEdition {
    const known = this.#byOrigin.get(origin);
    if (known) return known;
    if (this.#byOrigin.size >= 4) this.#byOrigin.clear();
    const { block, centers, texts } = this;
    rememberOffsets(centers.directory.timezone, block.numbers('offsets'));
    const edition = new PublishedEdition({
      directory: centers.directory,
      public_holidays: () => JSON.parse(block.text('public_holidays')) as PublicHoliday[],
      get revisions() {
        return centers.revisions;
      },
      as_of: this.#asOf,
      last_day_by_itself: () => block.numbers('changed_by_itself').reduce((a, b) => Math.max(a, b), NEVER_CHANGED),
      origin,
      texts,
      inline: this.inline,
      forms: this.#linksAt(origin, centers.count),
      kept: this.#kept,
      parts: { count: centers.count, ids: () => centers.ids(), part: (id) => centers.part(id) },
    });
    this.#byOrigin.set(origin, edition);
    return edition;
  }
}

/** Texts that are handed on as they are. */
class Documents {
  readonly #block: Block;

  constructor(block: Block) {
    this.#block = block;
  }

  /** data/directory.schema.json. */
  get schema(): string {
    return this.#block.text('schema');
  }

  /** dist/…/widget/manifest.json. */
  get widget(): string {
    return this.#block.text('widget');
  }

  /** Licence notices of everything that is bundled; undefined where none were collected. */
  get notices(): string | undefined {
    return this.#block.text('notices') || undefined;
  }

  /** Names of the released editions, oldest first. */
  get editions(): readonly string[] {
    return JSON.parse(this.#block.text('editions.names')) as string[];
  }

  /** A released edition as JSON text. */
  edition(name: string): string | undefined {
    const at = this.editions.indexOf(name);
    return at < 0 ? undefined : this.#block.shelf('editions').text(at);
  }
}

/** A language whose words are parsed when the first one is looked up: most answers need one language or two. */
class LateText implements Text {
  readonly tag: string;
  readonly meta: Text['meta'];
  readonly #read: () => string;
  #words: Text['words'] | undefined;

  constructor(tag: string, meta: Text['meta'], read: () => string) {
    this.tag = tag;
    this.meta = meta;
    this.#read = read;
  }

  get words(): Text['words'] {
    this.#words ??= JSON.parse(this.#read()) as Text['words'];
    return this.#words;
  }
}
