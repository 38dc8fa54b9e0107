/** Marks of direction (Unicode, U+2066 to U+2069): a number runs from left to right in every script. */

/** First-strong isolates would turn a number round between right-to-left words. */
export const isolateNumber = (number: string): string => `\u2066${number}\u2069`;

/** For terminals and records, which hold no invisible characters. */
export const withoutIsolates = (words: string): string => words.replace(/[\u2066-\u2069]/g, '');
