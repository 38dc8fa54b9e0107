/** What an isolate keeps between requests: a budget of bytes for what is really held, and the least recently used goes first. */

const MB = 1024 * 1024;

/**
 * The platform ends an isolate that holds more than 128 MB. With 10,000 centers a build takes about 45 MB (code 18, data 27);
 * this is a quarter of the whole, and the rest is for answers that are just being made. Centers have a share of their own: each
 * weighs as much as twenty answers, and a robot that reads every center once would else push out all answers.
 */
export const KEPT_BYTES = { answers: 24 * MB, centers: 8 * MB } as const;

/** Of an entry beside its key and its value: the Map's slots and the objects that hold it. */
const ENTRY_BYTES = 160;
/** What is larger than this part of the budget is not kept: it would push out too much else. */
const LARGEST_PART = 1 / 4;

/** Values of one kind. */
export interface Drawer<T> {
  readonly get: (key: string) => T | undefined;
  readonly set: (key: string, value: T) => void;
  /** Kept once it is made: what fails is made again for the next who asks. */
  readonly getOrMake: (key: string, make: () => Promise<T>) => Promise<T>;
}

export class Kept {
  readonly #most: number;
  /** Maps remember their order: the first was used longest ago. */
  readonly #entries = new Map<string, { readonly value: unknown; readonly bytes: number }>();
  #bytes = 0;

  /** `most`: bytes. */
  constructor(most: number) {
    this.#most = most;
  }

  /** What is held, by estimate. */
  get bytes(): number {
    return this.#bytes;
  }

  /** `bytesOf` a value: all that is freed when it goes. */
  drawer<T>(name: string, bytesOf: (value: T) => number): Drawer<T> {
    const get = (key: string) => this.#get(`${name} ${key}`) as T | undefined;
    const set = (key: string, value: T) => this.#set(`${name} ${key}`, value, bytesOf(value));
    const getOrMake = async (key: string, make: () => Promise<T>): Promise<T> => {
      const known = get(key);
      if (known !== undefined) return known;
      const made = await make();
      set(key, made);
      return made;
    };
    return { get, set, getOrMake };
  }

  #get(key: string): unknown {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  #set(key: string, value: unknown, valueBytes: number): void {
    this.#delete(key);
    const bytes = valueBytes + 2 * key.length + ENTRY_BYTES;
    if (bytes > this.#most * LARGEST_PART) return;
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes + bytes <= this.#most) break;
      this.#delete(oldest);
    }
    this.#entries.set(key, { value, bytes });
    this.#bytes += bytes;
  }

  #delete(key: string): void {
    this.#bytes -= this.#entries.get(key)?.bytes ?? 0;
    this.#entries.delete(key);
  }
}
