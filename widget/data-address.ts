// Where an element's data lie: below its src, else where the script came from.
import { warnOnce } from './attributes.ts';
import { scriptAddress } from './script-address.ts';

/**
 * An absolute address with a slash at its end, below which weeks/ and words/ lie. `besideScript` is relative to the script; one
 * that a page holds in itself has no address, and then that page's own server is asked.
 */
export function dataAddress(element: Element, besideScript: string): string {
  const src = element.getAttribute('src');
  try {
    if (src) return new URL(src.replace(/\/?$/, '/'), document.baseURI).href;
  } catch {
    warnOnce(`src="${src}" is no address`);
  }
  return new URL(besideScript, /^https?:/.test(scriptAddress) ? scriptAddress : document.baseURI).href;
}
