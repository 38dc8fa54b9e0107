// The values of the element's attributes, each list once: the embed builder of the site offers the same. No DOM here.

/** The first of each is what holds without the attribute. */
export const SERVICE_VALUES = ['both', 'open_consultation', 'phone'] as const;
export const LAYOUT_VALUES = ['card', 'line', 'list', 'week'] as const;
export const THEME_VALUES = ['auto', 'light', 'dark'] as const;

/** Levels that a page may choose of, in their order; 3 holds without the attribute. */
export const HEADING_VALUES = ['2', '3', '4', '5', '6'] as const;

export type Layout = (typeof LAYOUT_VALUES)[number];
