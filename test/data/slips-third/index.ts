/** The third corpus: what an office's year brings, right and wrong. Written before its author had read any rule of the check. */
import type { Edit } from '../slips-unseen/build.ts';
import { ADDRESS_SLIPS, NUMBER_SLIPS } from './centers-slips.ts';
import { PLACES } from './centers-legal.ts';
import { CLOSURES } from './closures-legal.ts';
import { CLOSURE_SLIPS } from './closures-slips.ts';
import { MORE_CLOSURE_SLIPS } from './closures-slips-too.ts';
import { CONDITIONS } from './conditions-legal.ts';
import { EXTRAS } from './extras-legal.ts';
import { FACTS } from './facts-legal.ts';
import { HOURS } from './hours-legal.ts';
import { HOURS_SLIPS } from './hours-slips.ts';
import { MORE_HOURS_SLIPS } from './hours-slips-too.ts';
import { CENTER_SLIPS } from './facts-slips.ts';
import { SEASONS } from './seasons-legal.ts';
import { WORDS_SLIPS } from './words-slips.ts';

export const CORPUS: readonly Edit[] = [
  ...[...CLOSURE_SLIPS, ...MORE_CLOSURE_SLIPS, ...HOURS_SLIPS, ...MORE_HOURS_SLIPS],
  ...[...NUMBER_SLIPS, ...ADDRESS_SLIPS, ...CENTER_SLIPS, ...WORDS_SLIPS],
  ...[...CLOSURES, ...SEASONS, ...HOURS, ...EXTRAS, ...CONDITIONS, ...PLACES, ...FACTS],
];
