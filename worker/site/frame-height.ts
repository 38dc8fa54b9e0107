/**
 * What a frame needs at 300 px of width in the longest language (French, 684 px while a session is open), in CSS pixels. Snippets and oEmbed reserve it.
 */
export const FRAME_HEIGHT = 700;
