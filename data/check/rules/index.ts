/** Every rule for directory.json beyond its schema, in the order in which they are read. */
import { ADDRESS_RULES } from './addresses.ts';
import { CLOSURE_RULES } from './closures.ts';
import { CONFIRMATION_RULES } from './confirmation.ts';
import { CONTENT_RULES } from './content.ts';
import { DATE_RULES } from './dates.ts';
import { EDITION_RULES } from './editions.ts';
import { EXCEPTION_RULES } from './exceptions.ts';
import { EXTRAS_IN_CLOSURES_RULES } from './extras-in-closures.ts';
import { EXTRA_SESSION_RULES } from './extras.ts';
import { HISTORY_RULES } from './history.ts';
import { IDENTITY_RULES } from './identity.ts';
import { NAME_RULES } from './names.ts';
import { NEW_HOURS_RULES } from './new-hours.ts';
import { OFFICIAL_KEY_RULES } from './official-keys.ts';
import { PHONE_RULES } from './phones.ts';
import { POSITION_RULES } from './positions.ts';
import { PUBLISHER_RULES } from './publisher.ts';
import { REFERENCE_RULES } from './references.ts';
import type { Rule } from './rule.ts';
import { TIME_RULES } from './times.ts';

export const RULES: readonly Rule[] = [
  ...IDENTITY_RULES,
  ...NAME_RULES,
  ...TIME_RULES,
  ...NEW_HOURS_RULES,
  ...DATE_RULES,
  ...PHONE_RULES,
  ...OFFICIAL_KEY_RULES,
  ...ADDRESS_RULES,
  ...POSITION_RULES,
  ...REFERENCE_RULES,
  ...CLOSURE_RULES,
  ...EXCEPTION_RULES,
  ...EXTRA_SESSION_RULES,
  ...EXTRAS_IN_CLOSURES_RULES,
  ...CONTENT_RULES,
  ...PUBLISHER_RULES,
  ...HISTORY_RULES,
  ...CONFIRMATION_RULES,
  ...EDITION_RULES,
];
