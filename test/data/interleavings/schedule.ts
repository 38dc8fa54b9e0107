/** Lets processes take turns at random, from a seed, and lets any of them die at any step. */

/** What a process that died throws: nothing after it happens. */
export class Crash extends Error {}

/** Numbers from 0 to 1, the same for a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Waiting {
  readonly resume: () => void;
  readonly die: () => void;
}

export class Schedule {
  readonly random: () => number;
  readonly #crashes: number;
  readonly #waiting: Waiting[] = [];

  /** `crashes`: how likely a process dies at a step. */
  constructor(seed: number, crashes: number) {
    this.random = randomFrom(seed);
    this.#crashes = crashes;
  }

  /** A step of a process: it goes on when its turn comes, or dies here. */
  step(): Promise<void> {
    return new Promise((resume, reject) => this.#waiting.push({ resume, die: () => reject(new Crash()) }));
  }

  /** Runs until all have ended. */
  async run(processes: ReadonlyArray<() => Promise<void>>): Promise<void> {
    let alive = processes.length;
    const all = Promise.all(processes.map((process) => process().finally(() => alive--)));
    while (alive > 0) {
      await new Promise((settled) => setImmediate(settled));
      const [next] = this.#waiting.splice(Math.floor(this.random() * this.#waiting.length), 1);
      if (this.random() < this.#crashes) next?.die();
      else next?.resume();
    }
    await all;
  }
}
