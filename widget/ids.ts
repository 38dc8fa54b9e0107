// Places of the widget's words in a packed list: text/{lang}.json is a list of values without keys, to stay below 0.9 KB.
// Only ever append: an old script and a new list, or the other way round, meet in caches and on partners' pages.

// What the list begins with, made by pack.ts.
export const meta_lang = 0; // BCP 47, to print into lang=""
export const meta_dir = 1; // ltr | rtl
export const plural_of = 2; // a digit for each whole number from 0 to 60: which of the plural forms it takes
export const weekday_long = 3; // seven names from Monday on
export const weekday_short = 4;
export const month_long = 5; // twelve names, in the form used with a day
export const month_short = 6;
export const holiday = 7; // in the order of HOLIDAY_RULES; de and en have none, the week file names them

export const next_open_session = 8;
export const open_until = 9;
export const opens_in_minutes = 10;
export const closes_in_minutes = 11;
export const closed_now = 12;
export const opens_again = 13;
export const another_center_open_now = 14;
export const another_center_phone_now = 15;
export const no_session_known = 16;
export const come_without_appointment = 17;
export const phone_open_now = 18;
export const phone_opens_again = 19;
export const call_named = 20;
export const today = 21;
export const tomorrow = 22;
export const when_range = 23;
export const time_range = 24;
export const date_long = 25;
export const date_short = 26;
export const date_with_year = 27;
export const list_join_two = 28;
export const cancelled_because = 29;
export const maybe_because = 30;
export const possibly_closed = 31;
export const closed_from_to = 32;
export const outreach_session = 33;
export const directions = 34;
export const add_to_calendar = 35;
export const one_session_to_calendar = 36;
export const series_to_calendar = 37;
export const share = 38;
export const copy = 39;
export const copied = 40;
export const data_as_of = 41;
export const may_be_outdated = 42;
export const local_time = 43;
export const more_information = 44;
export const report_error = 45;
export const language_menu = 46;
export const week_picture_title = 47;
export const no_session_this_week = 48;
export const loading = 49;
export const load_error = 50;
export const try_again = 51;
