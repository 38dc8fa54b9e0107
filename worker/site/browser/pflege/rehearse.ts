/** The first check takes longest, since texts are read and code is compiled for it: it is done while somebody still chooses. */
import { factsConfirmed } from '../../../../data/operations/confirm-facts.ts';
import { proposeChange } from '../../../../data/operations/inbox/propose.ts';
import type { Office } from '../../office/pflege/office.ts';
import { newLetters } from './new-letters.ts';

/** Goes the whole way of a change once, and forgets it. */
export function rehearse({ input, moment }: Office): void {
  proposeChange(input, { operation: factsConfirmed, typed: { centers: 'alle' }, answers: {} }, moment, newLetters());
}
