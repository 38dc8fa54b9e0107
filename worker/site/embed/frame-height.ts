/** What a frame needs in the longest language, while a session is open, in CSS pixels (test/browser/site-oembed.page.test.ts). */

/** From which width on which height is enough. */
const HEIGHTS: ReadonlyArray<readonly [width: number, height: number]> = [
  [600, 570],
  [500, 610],
  [360, 660],
  [300, 740],
  [250, 840],
];
const NARROWER = 1000;

export function frameHeight(width: number): number {
  return HEIGHTS.find(([least]) => width >= least)?.[1] ?? NARROWER;
}

/** For a frame of unknown width: enough from 300 px on. */
export const FRAME_HEIGHT = frameHeight(300);
