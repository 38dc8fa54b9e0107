/** Layout of the index of centers, for its writer and reader: units and the length of a row. */

/** Degrees are stored as integers: seven decimals, the most that RFC 7946 advises. */
export const DEGREE_SCALE = 1e7;

/** Instead of a longitude and a latitude: where the center is, nobody has found. */
export const NO_PLACE = -(2 ** 31);

/** Integers of a schedule: weekdays as bits (Monday is 1), opens, closes, first day, last day. */
export const HOURS_ROW_LENGTH = 5;

/** The last day of a schedule without one. */
export const NEVER_ENDS = 2 ** 31 - 1;
