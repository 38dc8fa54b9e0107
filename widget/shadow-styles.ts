// Gives a shadow root the style sheet: adopted where the browser can, which no policy forbids, else as an element.
import styles from './styles.css';

/** A constructed sheet belongs to one document: an element that moves to another needs another. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/** To be called again when the root has come into another document. */
export function applyStyles(root: ShadowRoot): void {
  if (root.querySelector('style') || adopt(root)) return;
  // Where style-src refuses it the content is plain, and can be read.
  const element = document.createElement('style');
  element.textContent = styles;
  root.appendChild(element);
}

function adopt(root: ShadowRoot): boolean {
  const page = root.ownerDocument;
  try {
    const sheet = sheets.get(page) ?? new (page.defaultView ?? window).CSSStyleSheet();
    if (!sheets.has(page)) sheet.replaceSync(styles);
    sheets.set(page, sheet);
    // An older browser would take the list as any property.
    return !!root.adoptedStyleSheets && !!(root.adoptedStyleSheets = [sheet]);
  } catch {
    return false;
  }
}
