/** The data of a build, as the build wrote it: JSON texts, parsed when first used. Everything else is derived from here. */
import type { Directory } from './directory.ts';
import { Edition, type Revisions } from './edition.ts';
import { formsAt } from './feeds/index.ts';
import { parseText, type Text } from './text.ts';

/** What the build compiles in (dist/build/data.js). Values are JSON texts unless said otherwise. */
export interface BuiltData {
  /** Local date of the build, "2026-11-22". */
  readonly as_of: string;
  readonly directory: string;
  /** data/directory.schema.json. */
  readonly schema: string;
  /** Released editions by name, oldest first. */
  readonly editions: { readonly [edition: string]: string };
  /** Language files by tag. */
  readonly texts: { readonly [tag: string]: string };
  readonly revisions: string;
  /** dist/…/widget/manifest.json. */
  readonly widget: string;
  /** Licence notices of everything that is bundled, as text; the build collects them. */
  readonly notices?: string;
}

export class Source {
  readonly data: BuiltData;
  readonly texts: readonly Text[];
  readonly #byOrigin = new Map<string, Edition>();
  #directory: Directory | undefined;

  constructor(data: BuiltData) {
    this.data = data;
    this.texts = Object.entries(data.texts)
      .map(([tag, text]) => parseText(tag, text))
      .sort((a, b) => a.meta.order - b.meta.order);
  }

  get directory(): Directory {
    this.#directory ??= JSON.parse(this.data.directory) as Directory;
    return this.#directory;
  }

  /** Language tags in the site's order, German first. */
  get tags(): readonly string[] {
    return this.texts.map((text) => text.tag);
  }

  get ids(): readonly string[] {
    return this.directory.centers.map((center) => center.id);
  }

  /** The current edition with links on an origin; the last few origins are kept (one, where PUBLIC_ORIGIN is set). */
  edition(origin: string): Edition {
    const known = this.#byOrigin.get(origin);
    if (known) return known;
    if (this.#byOrigin.size >= 4) this.#byOrigin.clear();
    const { directory, texts } = this;
    const revisions = JSON.parse(this.data.revisions) as Revisions;
    const forms = formsAt(origin, directory.centers.length);
    const edition = new Edition({ directory, as_of: this.data.as_of, origin, texts, revisions, forms });
    this.#byOrigin.set(origin, edition);
    return edition;
  }
}
