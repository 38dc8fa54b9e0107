/** Somebody who is to say yes, and what they ask before. */
import type { OfficeTag } from '../../page/addresses.ts';
import type { Proof } from './proof.ts';

type InBoth = { readonly [tag in OfficeTag]: string };

export interface Claim {
  readonly question: InBoth;
  /** With {places} as the legal pages have them, and {days}, {trusted} and {iri}. */
  readonly answer: InBoth;
  readonly proofs: readonly Proof[];
}

export interface Asker {
  readonly id: string;
  readonly title: InBoth;
  /** As the page's first links name it. */
  readonly short: InBoth;
  readonly claims: readonly Claim[];
}
