/** Every edit of the corpus, slips first and legal edits after them. */
import { ADDRESSES } from './addresses.ts';
import { ADDRESSES_LEGAL } from './addresses-legal.ts';
import type { Edit } from './build.ts';
import { CENTERS, CENTERS_LEGAL } from './centers.ts';
import { CLOSURES_LEGAL } from './closures-legal.ts';
import { CLOSURES } from './closures.ts';
import { CONDITIONS_LEGAL } from './conditions-legal.ts';
import { CONDITIONS } from './conditions.ts';
import { DATED } from './dated.ts';
import { DATED_LEGAL } from './dated-legal.ts';
import { EXTRAS_LEGAL } from './extras-legal.ts';
import { EXTRAS } from './extras.ts';
import { HOLIDAYS } from './holidays.ts';
import { HOURS_LEGAL } from './hours-legal.ts';
import { HOURS } from './hours.ts';
import { NUMBERS } from './numbers.ts';
import { ONLINE } from './online.ts';
import { OTHER_HOURS } from './other-hours.ts';
import { PEOPLE_LEGAL } from './people-legal.ts';
import { PEOPLE } from './people.ts';

const ALL: readonly Edit[] = [
  ...[...HOURS, ...HOURS_LEGAL, ...CONDITIONS, ...CONDITIONS_LEGAL, ...CLOSURES, ...CLOSURES_LEGAL, ...OTHER_HOURS],
  ...[...EXTRAS, ...EXTRAS_LEGAL, ...NUMBERS, ...ADDRESSES, ...ADDRESSES_LEGAL, ...HOLIDAYS],
  ...[...PEOPLE, ...PEOPLE_LEGAL, ...DATED, ...DATED_LEGAL, ...ONLINE, ...CENTERS, ...CENTERS_LEGAL],
];

/** Slips first. */
export const CORPUS: readonly Edit[] = (['slip', 'legal'] as const).flatMap((kind) =>
  ALL.filter((one) => one.kind === kind),
);
