/** Every rule for directory.json beyond its schema, in the order in which they are read. */
import { ADDRESS_RULES } from './addresses.ts';
import { CLOSURE_RULES } from './closures.ts';
import { CONDITION_RULES } from './conditions.ts';
import { CONFIRMATION_RULES } from './confirmation.ts';
import { CONTENT_RULES } from './content.ts';
import { DATE_RULES } from './dates.ts';
import { DATED_FACT_RULES } from './dated-facts.ts';
import { EDITION_RULES } from './editions.ts';
import { EXCEPTION_RULES } from './exceptions.ts';
import { EXTRAS_IN_CLOSURES_RULES } from './extras-in-closures.ts';
import { EXTRA_SESSION_RULES } from './extras.ts';
import { FRESHNESS_RULES } from './freshness.ts';
import { HISTORY_RULES } from './history.ts';
import { IDENTITY_RULES } from './identity.ts';
import { KEYWORD_RULES } from './keywords.ts';
import { MUNICIPALITY_RULES } from './municipality.ts';
import { NAME_RULES } from './names.ts';
import { NEW_HOURS_RULES } from './new-hours.ts';
import { OFFICIAL_KEY_RULES } from './official-keys.ts';
import { PHONE_RULES } from './phones.ts';
import { POSITION_METHOD_RULES } from './position-methods.ts';
import { POSITION_RULES } from './positions.ts';
import { PUBLISHER_RULES } from './publisher.ts';
import { RECORD_RULES } from './records.ts';
import { RECURRING_HISTORY_RULES } from './recurring-history.ts';
import { RECURRING_RULES } from './recurring.ts';
import { REFERENCE_RULES } from './references.ts';
import { REPLACEMENT_RULES } from './replacements.ts';
import type { Rule } from './rule.ts';
import { TIME_RULES } from './times.ts';
import { TRANSLATION_RULES } from './translations.ts';
import { WAY_IN_RULES } from './ways-in.ts';
import { WEEKDAY_RULES } from './weekdays.ts';

export const RULES: readonly Rule[] = [
  ...IDENTITY_RULES,
  ...NAME_RULES,
  ...TIME_RULES,
  ...WEEKDAY_RULES,
  ...CONDITION_RULES,
  ...WAY_IN_RULES,
  ...NEW_HOURS_RULES,
  ...DATE_RULES,
  ...FRESHNESS_RULES,
  ...PHONE_RULES,
  ...OFFICIAL_KEY_RULES,
  ...MUNICIPALITY_RULES,
  ...ADDRESS_RULES,
  ...POSITION_RULES,
  ...POSITION_METHOD_RULES,
  ...DATED_FACT_RULES,
  ...REFERENCE_RULES,
  ...CLOSURE_RULES,
  ...REPLACEMENT_RULES,
  ...RECURRING_RULES,
  ...RECURRING_HISTORY_RULES,
  ...EXCEPTION_RULES,
  ...EXTRA_SESSION_RULES,
  ...EXTRAS_IN_CLOSURES_RULES,
  ...CONTENT_RULES,
  ...KEYWORD_RULES,
  ...TRANSLATION_RULES,
  ...PUBLISHER_RULES,
  ...HISTORY_RULES,
  ...CONFIRMATION_RULES,
  ...RECORD_RULES,
  ...EDITION_RULES,
];
