/** What a frame needs at 300 px of width in the longest language, while a session is open, in CSS pixels. Snippets and oEmbed reserve it. */
export const FRAME_HEIGHT = 740;
