/** The corpus as one list: slips of the hand and right edits, by which the questions of the check are measured. */
import { ADDRESSES_EDITS } from './addresses.ts';
import { ADDRESSES_RIGHT_EDITS } from './addresses-right.ts';
import { AUDIENCE_EDITS } from './audience.ts';
import { BOOKING_EDITS } from './booking.ts';
import { BOOKING_RIGHT_EDITS } from './booking-right.ts';
import { CENTERS_EDITS } from './centers.ts';
import { CENTERS_RIGHT_EDITS } from './centers-right.ts';
import { CHANGE_DATES_EDITS } from './change-dates.ts';
import { CHANGES_EDITS } from './changes.ts';
import { CHANGES_RIGHT_EDITS } from './changes-right.ts';
import { CHANNELS_EDITS } from './channels.ts';
import { CLOSURE_DAYS_EDITS } from './closure-days.ts';
import { CLOSURE_LISTS_RIGHT_EDITS } from './closure-lists-right.ts';
import { CLOSURE_PARTS_RIGHT_EDITS } from './closure-parts-right.ts';
import { CLOSURE_PLACES_EDITS } from './closure-places.ts';
import { CLOSURES_EDITS } from './closures.ts';
import { CLOSURES_RIGHT_EDITS } from './closures-right.ts';
import { CONFIRMATIONS_EDITS } from './confirmations.ts';
import { CUSTOMARY_EDITS } from './customary.ts';
import { DATED_EDITS } from './dated.ts';
import { DATED_RIGHT_EDITS } from './dated-right.ts';
import { DATED_STATUS_EDITS } from './dated-status.ts';
import { EXTRAS_EDITS } from './extras.ts';
import { EXTRAS_RIGHT_EDITS } from './extras-right.ts';
import { HOLIDAYS_EDITS } from './holidays.ts';
import { HOLIDAYS_RIGHT_EDITS } from './holidays-right.ts';
import { HOURS_EDITS } from './hours.ts';
import { HOURS_RIGHT_EDITS } from './hours-right.ts';
import { INTERPRETERS_EDITS } from './interpreters.ts';
import { LANGUAGES_EDITS } from './languages.ts';
import { LANGUAGES_RIGHT_EDITS } from './languages-right.ts';
import { NEW_CENTERS_EDITS } from './new-centers.ts';
import { NOTES_EDITS } from './notes.ts';
import { NOTES_RIGHT_EDITS } from './notes-right.ts';
import { NUMBERS_EDITS } from './numbers.ts';
import { NUMBERS_RIGHT_EDITS } from './numbers-right.ts';
import { OUTREACH_EDITS } from './outreach.ts';
import { PEOPLE_EDITS } from './people.ts';
import { PEOPLE_RIGHT_EDITS } from './people-right.ts';
import { PHONES_EDITS } from './phones.ts';
import { POSITIONS_EDITS } from './positions.ts';
import { RECURRENCE_EDITS } from './recurrence.ts';
import { RECURRENCE_RIGHT_EDITS } from './recurrence-right.ts';
import { WEB_EDITS } from './web.ts';
import { WEB_RIGHT_EDITS } from './web-right.ts';
import { WEEKDAYS_EDITS } from './weekdays.ts';
import { WEEKDAYS_RIGHT_EDITS } from './weekdays-right.ts';
import type { Edit } from './build.ts';

export { baseDirectory, type Edit, TODAY } from './build.ts';

export const CORPUS: readonly Edit[] = [
  ...HOURS_EDITS,
  ...WEEKDAYS_EDITS,
  ...HOURS_RIGHT_EDITS,
  ...WEEKDAYS_RIGHT_EDITS,
  ...CHANGES_EDITS,
  ...CHANGE_DATES_EDITS,
  ...CHANGES_RIGHT_EDITS,
  ...RECURRENCE_EDITS,
  ...RECURRENCE_RIGHT_EDITS,
  ...BOOKING_EDITS,
  ...BOOKING_RIGHT_EDITS,
  ...CHANNELS_EDITS,
  ...AUDIENCE_EDITS,
  ...OUTREACH_EDITS,
  ...LANGUAGES_EDITS,
  ...INTERPRETERS_EDITS,
  ...LANGUAGES_RIGHT_EDITS,
  ...CLOSURES_EDITS,
  ...CLOSURE_DAYS_EDITS,
  ...CLOSURE_PLACES_EDITS,
  ...CLOSURES_RIGHT_EDITS,
  ...CLOSURE_PARTS_RIGHT_EDITS,
  ...CLOSURE_LISTS_RIGHT_EDITS,
  ...EXTRAS_EDITS,
  ...EXTRAS_RIGHT_EDITS,
  ...HOLIDAYS_EDITS,
  ...CUSTOMARY_EDITS,
  ...HOLIDAYS_RIGHT_EDITS,
  ...NUMBERS_EDITS,
  ...PHONES_EDITS,
  ...NUMBERS_RIGHT_EDITS,
  ...ADDRESSES_EDITS,
  ...POSITIONS_EDITS,
  ...WEB_EDITS,
  ...ADDRESSES_RIGHT_EDITS,
  ...WEB_RIGHT_EDITS,
  ...PEOPLE_EDITS,
  ...NOTES_EDITS,
  ...PEOPLE_RIGHT_EDITS,
  ...NOTES_RIGHT_EDITS,
  ...DATED_EDITS,
  ...DATED_STATUS_EDITS,
  ...DATED_RIGHT_EDITS,
  ...CENTERS_EDITS,
  ...NEW_CENTERS_EDITS,
  ...CONFIRMATIONS_EDITS,
  ...CENTERS_RIGHT_EDITS,
];
