// Hands a text to the device: its share sheet where it has one, else the clipboard.
import { warnOnce } from './attributes.ts';

export const hasShareSheet = (): boolean => !!navigator.share;

/** True when the text was copied. */
export async function shareOrCopy(text: string): Promise<boolean> {
  try {
    if (hasShareSheet()) {
      await navigator.share({ text });
      return false;
    }
    // A page without https has no clipboard, and an older browser none at all.
    if (!navigator.clipboard) return copyBySelection(text);
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    // Closing the share sheet is no fault; a page may also forbid the clipboard.
    if ((error as Error).name !== 'AbortError') warnOnce(`share: ${error}`);
    return false;
  }
}

/** The old way: what is selected in a field is copied, and the focus goes back to where it was. */
function copyBySelection(text: string): boolean {
  const before = document.activeElement?.shadowRoot?.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  (before as HTMLElement | null | undefined)?.focus({ preventScroll: true });
  return copied;
}
