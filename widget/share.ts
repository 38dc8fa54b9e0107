// Hands a text to the device: its share sheet where it has one, else the clipboard.
import { warnOnce } from './attributes.ts';

export const HAS_SHARE_SHEET = !!navigator.share;

/** True when the text was copied. */
export async function shareOrCopy(text: string): Promise<boolean> {
  try {
    if (HAS_SHARE_SHEET) await navigator.share({ text });
    else await navigator.clipboard.writeText(text);
    return !HAS_SHARE_SHEET;
  } catch (error) {
    // Closing the share sheet is no fault; a page may also forbid the clipboard.
    if ((error as Error).name !== 'AbortError') warnOnce(`share: ${error}`);
    return false;
  }
}
