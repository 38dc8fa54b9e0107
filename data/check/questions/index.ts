/** Everything that a careful colleague would ask about what is new, by subject. */
import type { Rule } from '../rules/rule.ts';
import { AHEAD_QUESTIONS } from './ahead.ts';
import { BOOKING_QUESTIONS } from './bookings.ts';
import { CHANGE_OF_HOURS_QUESTIONS } from './changes-of-hours.ts';
import { CALENDAR_QUESTIONS } from './calendar-words.ts';
import { CLOSURE_QUESTIONS } from './closures.ts';
import { CLOSURE_DAY_QUESTIONS } from './closure-days.ts';
import { CLOSURE_HOUR_QUESTIONS } from './closure-hours.ts';
import { CLOSURE_WORD_QUESTIONS } from './closure-words.ts';
import { AUDIENCE_QUESTIONS } from './audience.ts';
import { EXTRA_QUESTIONS } from './extras.ts';
import { GROWTH_QUESTIONS } from './growth.ts';
import { SERIES_QUESTIONS } from './series.ts';
import { SPELLING_QUESTIONS } from './spelling.ts';
import { PART_OF_DAY_QUESTIONS } from './parts-of-days.ts';
import { PLACE_QUESTIONS } from './places.ts';
import { SISTER_WORD_QUESTIONS } from './sister-words.ts';
import { HOLIDAY_QUESTIONS } from './holidays.ts';
import { HOURS_QUESTIONS } from './hours.ts';
import { ID_QUESTIONS } from './ids.ts';
import { LANGUAGE_QUESTIONS } from './languages.ts';
import { RELATIVE_DAY_QUESTIONS } from './relative-days.ts';
import { REASON_QUESTIONS } from './reasons.ts';
import { NOTE_QUESTIONS } from './notes.ts';
import { NUMBER_QUESTIONS } from './numbers.ts';
import { NUMBER_KIND_QUESTIONS } from './number-kinds.ts';
import { WEB_QUESTIONS } from './web.ts';
import { ACCESSIBILITY_QUESTIONS } from './accessibility.ts';
import { ADDRESS_QUESTIONS } from './addresses.ts';
import { DATED_FACT_QUESTIONS } from './dated-facts.ts';
import { NAME_QUESTIONS } from './names.ts';
import { POSITION_QUESTIONS } from './positions.ts';
import { STATUS_QUESTIONS } from './statuses.ts';
import { RHYTHM_QUESTIONS } from './rhythm.ts';
import { SISTER_QUESTIONS } from './sisters.ts';

export const QUESTION_RULES: readonly Rule[] = [
  ...HOURS_QUESTIONS,
  ...HOLIDAY_QUESTIONS,
  ...ID_QUESTIONS,
  ...SISTER_QUESTIONS,
  ...CHANGE_OF_HOURS_QUESTIONS,
  ...GROWTH_QUESTIONS,
  ...AHEAD_QUESTIONS,
  ...RHYTHM_QUESTIONS,
  ...NOTE_QUESTIONS,
  ...BOOKING_QUESTIONS,
  ...PART_OF_DAY_QUESTIONS,
  ...CALENDAR_QUESTIONS,
  ...CLOSURE_QUESTIONS,
  ...CLOSURE_DAY_QUESTIONS,
  ...CLOSURE_HOUR_QUESTIONS,
  ...CLOSURE_WORD_QUESTIONS,
  ...AUDIENCE_QUESTIONS,
  ...EXTRA_QUESTIONS,
  ...SERIES_QUESTIONS,
  ...PLACE_QUESTIONS,
  ...SISTER_WORD_QUESTIONS,
  ...LANGUAGE_QUESTIONS,
  ...REASON_QUESTIONS,
  ...RELATIVE_DAY_QUESTIONS,
  ...SPELLING_QUESTIONS,
  ...NUMBER_QUESTIONS,
  ...NUMBER_KIND_QUESTIONS,
  ...WEB_QUESTIONS,
  ...ADDRESS_QUESTIONS,
  ...ACCESSIBILITY_QUESTIONS,
  ...DATED_FACT_QUESTIONS,
  ...NAME_QUESTIONS,
  ...POSITION_QUESTIONS,
  ...STATUS_QUESTIONS,
];
