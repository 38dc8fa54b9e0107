/**
 * What a frame needs at 300 px of width in the longest language (French, 646 px), and a line more for "open until …", in CSS
 * pixels. Snippets and oEmbed reserve it.
 */
export const FRAME_HEIGHT = 680;
