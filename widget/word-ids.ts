// The words that the widget uses, by their ids in data/text: the build puts these into words/{lang}.json, and no other id compiles.

/** A text, perhaps with {places} to fill. */
export const SENTENCES = [
  'next_open_session',
  'open_until',
  'closed_now',
  'opens_again',
  'another_center_open_now',
  'another_center_phone_now',
  'no_session_known',
  'come_without_appointment',
  'phone_open_now',
  'phone_opens_again',
  'call_named',
  'today',
  'tomorrow',
  'when_range',
  'time_range',
  'hours_until',
  'date_long',
  'date_short',
  'date_with_year',
  'list_join_two',
  'list_join_more',
  'list_join_last',
  'cancelled_because',
  'maybe_because',
  'possibly_closed',
  'no_call_before',
  'closed_from_to',
  'outreach_session',
  'consultation_session',
  'directions',
  'calendar',
  'one_session_to_calendar',
  'series_to_calendar',
  'share',
  'copy',
  'copied',
  'data_as_of',
  'may_be_outdated',
  'local_time',
  'more_information',
  'report_error',
  'language_menu',
  'no_session_this_week',
  'loading',
  'load_error',
  'try_again',
] as const;

/** Sentences that count minutes: a form for each plural category. */
export const COUNTED = ['opens_in_minutes', 'closes_in_minutes'] as const;

/** The parts of the ids weekday_long.MO and so on, from Monday. */
export const WEEKDAY_KEYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export const MONTH_KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;

/** holiday.{…}: names in other languages than German and English, which the week file has. */
export const HOLIDAYS = [
  'new_years_day',
  'good_friday',
  'easter_monday',
  'labour_day',
  'ascension_day',
  'whit_monday',
  'corpus_christi',
  'german_unity_day',
  'all_saints_day',
  'christmas_day',
  'second_christmas_day',
  'rose_monday',
  'christmas_eve',
  'new_years_eve',
] as const;

export type SentenceId = (typeof SENTENCES)[number];
export type CountedId = (typeof COUNTED)[number];
export type DateId = Extract<SentenceId, `date_${string}`>;
