/** What the house still has against its rules; both tables may only shrink, and a row that is needed no more fails. */

/** Files above 150 lines, with their lines today. */
export const LONGER_FILES: Readonly<Record<string, number>> = {};

/** Names that two files define with different meanings, and what they mean in each. Empty: keep it so. */
export const DOUBLED_NAMES: Readonly<Record<string, string>> = {};
