/** A model of git, of main and of a publication: what forms, merges, cuts and deployments do to them, step by step. */
import type { Repository } from '../../../data/commands/robot/push-change.ts';
import type { Schedule } from './schedule.ts';

/** What the files say: changes that wait, changes of the directory in their order, and how many editions there are. */
export interface Tree {
  readonly inbox: readonly string[];
  readonly directory: readonly string[];
  readonly editions: number;
}

export interface Commit {
  readonly parent: Commit | undefined;
  readonly tree: Tree;
  readonly mark?: string;
}

export class Main {
  head: Commit = { parent: undefined, tree: { inbox: [], directory: [], editions: 1 } };

  history(from = this.head): Commit[] {
    const list: Commit[] = [];
    for (let one: Commit | undefined = from; one; one = one.parent) list.push(one);
    return list;
  }
}

/** How a push may go wrong beside a moved main: it never arrives, or its answer never does. */
export interface Faults {
  /** How likely each of the two is. */
  readonly network: number;
  /** A broken server that takes every push: what the tests must notice. */
  readonly overwrites?: boolean;
}

/** A working copy; every call is a step at which others may run or this one may die. */
export class Clone implements Repository {
  tree: Tree;
  readonly #main: Main;
  readonly #schedule: Schedule;
  readonly #faults: Faults;
  #base: Commit;
  #own: Commit | undefined;

  constructor(main: Main, schedule: Schedule, faults: Faults) {
    this.#main = main;
    this.#schedule = schedule;
    this.#faults = faults;
    this.#base = main.head;
    this.tree = main.head.tree;
  }

  async takeMain(): Promise<void> {
    await this.#schedule.step();
    this.#base = this.#main.head;
    this.#own = undefined;
    this.tree = this.#base.tree;
  }

  async hasMark(mark: string): Promise<boolean> {
    return this.#main.history(this.#base).some((one) => one.mark === mark);
  }

  async commit(_message: string, mark?: string): Promise<boolean> {
    await this.#schedule.step();
    if (this.tree === this.#base.tree) return false;
    this.#own = { parent: this.#base, tree: this.tree, ...(mark !== undefined && { mark }) };
    return true;
  }

  async push(): Promise<boolean> {
    await this.#schedule.step();
    const luck = this.#schedule.random();
    if (luck < this.#faults.network || !this.#own) return false;
    const isTaken = this.#main.head === this.#base || this.#faults.overwrites === true;
    if (isTaken) this.#main.head = this.#own;
    // The answer is a step of its own: whoever dies here has pushed.
    await this.#schedule.step();
    return isTaken && luck >= 2 * this.#faults.network;
  }

  /** The newest commit that this copy knows. */
  get commitToBuild(): Commit {
    return this.#own ?? this.#base;
  }
}

/** Takes turns in the order of asking, as a concurrency group with a queue. */
export class Queue {
  #last: Promise<void> = Promise.resolve();

  async inTurn(work: () => Promise<void>): Promise<void> {
    const before = this.#last;
    let done = () => {};
    this.#last = new Promise((resolve) => (done = resolve));
    await before;
    await work().finally(done);
  }
}
