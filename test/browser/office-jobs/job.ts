/** What a job of an office is, beside the examples of the operations: what went before, the way in, what is said, what people are told. */
import type { Example } from '../../data/operations/examples.ts';

export type Typed = Readonly<Record<string, string>>;

export interface Job {
  /** As the office would call it. */
  readonly job: string;
  readonly operation: string;
  /** What stands behind the hash of the link; the operation itself unless said otherwise. */
  readonly way?: string;
  /** Changes that were published before, in their order. */
  readonly before?: ReadonlyArray<readonly [operation: string, typed: Typed]>;
  readonly typed: Typed;
  /** Of the first of the words. */
  readonly says: string;
  /** What people are told of some days afterwards, of the sessions that begin with `of`. */
  readonly shows: Example['shows'];
  readonly of: string;
  /** Questions of the check that are ticked. */
  readonly asked?: number;
}
