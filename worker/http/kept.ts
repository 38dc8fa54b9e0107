/** Keeps prepared answers by address, within a bound: what is asked for often is rendered once per isolate. */
import type { Prepared } from './respond.ts';

/** An isolate has 128 MB; a quarter of it at most is spent on kept answers. */
const MOST_BYTES = 32 * 1024 * 1024;
/** Origins: one where PUBLIC_ORIGIN is set, a few while developing. */
const MOST_ORIGINS = 4;

export class Kept {
  readonly #byOrigin = new Map<string, Map<string, Prepared>>();
  #bytes = 0;

  get(origin: string, path: string): Prepared | undefined {
    return this.#byOrigin.get(origin)?.get(path);
  }

  keep(origin: string, path: string, prepared: Prepared): void {
    const answers = this.#of(origin);
    if (!answers.has(path)) this.#bytes += prepared.bytes.byteLength;
    answers.set(path, prepared);
    // Maps remember their order, so the first is the oldest.
    for (const [oldest, { bytes }] of answers) {
      if (this.#bytes <= MOST_BYTES || oldest === path) break;
      answers.delete(oldest);
      this.#bytes -= bytes.byteLength;
    }
  }

  #of(origin: string): Map<string, Prepared> {
    const known = this.#byOrigin.get(origin);
    if (known) return known;
    if (this.#byOrigin.size >= MOST_ORIGINS) {
      this.#byOrigin.clear();
      this.#bytes = 0;
    }
    const answers = new Map<string, Prepared>();
    this.#byOrigin.set(origin, answers);
    return answers;
  }
}

/** The same for a few parts of answers that depend on the moment: the oldest goes when there are too many. */
export class Shared<T> {
  readonly #most: number;
  readonly #values = new Map<string, T>();

  constructor(most: number) {
    this.#most = most;
  }

  peek(key: string): T | undefined {
    return this.#values.get(key);
  }

  get(key: string, make: () => T): T {
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    const made = make();
    const oldest = this.#values.keys().next();
    if (this.#values.size >= this.#most && !oldest.done) this.#values.delete(oldest.value);
    this.#values.set(key, made);
    return made;
  }
}
