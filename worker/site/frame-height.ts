/** What a frame needs at 300 px of width in the longest language, in CSS pixels; snippets and oEmbed reserve it. */
export const FRAME_HEIGHT = 560;
