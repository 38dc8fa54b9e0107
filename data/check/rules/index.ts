/** Every rule for directory.json beyond its schema, in the order in which they are read. */
import { ADDRESSES } from './addresses.ts';
import { CLOSURES } from './closures.ts';
import { CONFIRMATION } from './confirmation.ts';
import { CONTENT } from './content.ts';
import { DATES } from './dates.ts';
import { EDITIONS } from './editions.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { EXTRAS } from './extras.ts';
import { HISTORY } from './history.ts';
import { IDENTITY } from './identity.ts';
import { NAMES } from './names.ts';
import { NEW_HOURS } from './new-hours.ts';
import { PLACES } from './places.ts';
import { POSITIONS } from './positions.ts';
import { PUBLISHER } from './publisher.ts';
import { REFERENCES } from './references.ts';
import type { Rule } from './rule.ts';
import { TIMES } from './times.ts';

export const RULES: readonly Rule[] = [
  ...IDENTITY,
  ...NAMES,
  ...TIMES,
  ...NEW_HOURS,
  ...DATES,
  ...PLACES,
  ...ADDRESSES,
  ...POSITIONS,
  ...REFERENCES,
  ...CLOSURES,
  ...EXCEPTIONS,
  ...EXTRAS,
  ...CONTENT,
  ...PUBLISHER,
  ...HISTORY,
  ...CONFIRMATION,
  ...EDITIONS,
];
