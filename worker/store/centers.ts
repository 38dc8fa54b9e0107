/** The directory in the block: a single center with what concerns it, or all of them, each parsed on first use. */
import type { Center, Closure, Directory, ExtraSession } from '../../data/model/directory.ts';
import { concerns } from '../../data/model/directory.ts';
import type { CenterPart, EventRevisions } from './published-edition.ts';
import type { Block, Rows, Shelf } from './block.ts';

export class Centers {
  readonly count: number;
  readonly #ids: Shelf;
  readonly #sorted: Int32Array;
  readonly #lists: { readonly centers: Shelf; readonly closures: Shelf; readonly extra_sessions: Shelf };
  readonly #own: { readonly closures: Rows; readonly extra_sessions: Rows };
  readonly #forAll: Int32Array;
  readonly #revisions: Shelf;
  readonly #block: Block;
  readonly #shared = new Map<number, Closure>();
  #shell: Directory | undefined;
  #known: readonly string[] | undefined;
  #directory: Directory | undefined;

  constructor(block: Block) {
    this.#block = block;
    this.#ids = block.shelf('ids');
    this.#sorted = block.numbers('ids.sorted');
    this.#lists = {
      centers: block.shelf('centers'),
      closures: block.shelf('closures'),
      extra_sessions: block.shelf('extra_sessions'),
    };
    this.#own = { closures: block.rows('closures.own'), extra_sessions: block.rows('extra_sessions.own') };
    this.#forAll = block.numbers('closures.all');
    this.#revisions = block.shelf('revisions');
    this.count = this.#ids.length;
  }

  /** The first ids in the file's order: all, or as many as a list for readers may hold. */
  ids(limit = this.count): readonly string[] {
    if (limit < this.count) return Array.from({ length: limit }, (_, at) => this.#ids.text(at));
    this.#known ??= this.#ids.all();
    return this.#known;
  }

  /** The id of the center at a place in the file. */
  idAt(at: number): string {
    return this.#ids.text(at);
  }

  /** Where a center stands in the file, found by bisection over the sorted ids. */
  positionOf(id: string): number | undefined {
    let low = 0;
    let high = this.#sorted.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = this.#sorted[middle] ?? 0;
      const found = this.#ids.text(at);
      if (found === id) return at;
      if (found < id) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  /** A center's facts. */
  center(at: number): Center {
    return JSON.parse(this.#lists.centers.text(at)) as Center;
  }

  /** The directory of one center, as `narrow` would cut it out, and its revisions. */
  part(id: string): CenterPart | undefined {
    const at = this.positionOf(id);
    return at === undefined ? undefined : this.partAt(at);
  }

  /** The same, by its place in the file. */
  partAt(at: number): CenterPart {
    const shell = this.shell;
    const center = this.center(at);
    const directory: Directory = {
      ...shell,
      centers: [center],
      closures: [...this.#own.closures.of(at), ...this.#forAll]
        .sort((a, b) => a - b)
        .map((number) => this.#closure(number)),
      extra_sessions: [...this.#own.extra_sessions.of(at)].map(
        (number) => JSON.parse(this.#lists.extra_sessions.text(number)) as ExtraSession,
      ),
      changes: shell.changes.filter((change) => concerns(change, center.id)),
    };
    return { directory, revisions: JSON.parse(this.#revisions.text(at)) as EventRevisions };
  }

  /** Everything that all centers share; its lists of centers, closures and extra sessions are empty. */
  get shell(): Directory {
    this.#shell ??= JSON.parse(this.#block.text('shell')) as Directory;
    return this.#shell;
  }

  /** The complete directory; each of its three long lists is parsed on first use. */
  get directory(): Directory {
    if (this.#directory) return this.#directory;
    const directory: Directory = { ...this.shell };
    for (const [name, shelf] of Object.entries(this.#lists)) {
      let list: readonly unknown[] | undefined;
      const get = () => (list ??= JSON.parse(`[${shelf.all().join(',')}]`) as readonly unknown[]);
      Object.defineProperty(directory, name, { enumerable: true, get });
    }
    this.#directory = directory;
    return directory;
  }

  /** Those of the calendar of all centers. */
  get revisions(): EventRevisions {
    return JSON.parse(this.#revisions.text(this.count)) as EventRevisions;
  }

  #closure(number: number): Closure {
    const known = this.#shared.get(number);
    if (known) return known;
    const closure = JSON.parse(this.#lists.closures.text(number)) as Closure;
    if (closure.centers === 'all') this.#shared.set(number, closure);
    return closure;
  }
}
