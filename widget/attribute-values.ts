// The values of the element's attributes, each list once: the embed builder of the site offers the same. No DOM here.

/** The first of each is what holds without the attribute. */
export const SERVICE_VALUES = ['both', 'open_consultation', 'phone'] as const;
export const LAYOUT_VALUES = ['card', 'line', 'list', 'week'] as const;
export const THEME_VALUES = ['auto', 'light', 'dark'] as const;

export type Layout = (typeof LAYOUT_VALUES)[number];
