/** Limits of what is published. */

/** Above this many centers there is no all-in-one calendar, JSON-LD or week file: those addresses name the form of each center. */
export const MOST_IN_ONE_FILE = 200;

/** The same for calendars of single dates, tables of sessions and the workbook, whose entries are many: one file would pass the platform's 25 MiB. */
export const MOST_DATES_IN_ONE_FILE = 50;
