// Gives a shadow root the style sheet: adopted where the browser can, which no policy forbids, else as an element.
import styles from './styles.css';

/** A constructed sheet belongs to one document: an element that moves to another needs another. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/** To be called again when the root has come into another document. */
export function applyStyles(root: ShadowRoot): void {
  if (!root.querySelector('style') && !adopt(root)) {
    // Where style-src refuses it the content is plain, and can be read.
    const element = document.createElement('style');
    element.textContent = styles;
    root.append(element);
  }
}

function adopt(root: ShadowRoot): boolean {
  const { ownerDocument } = root;
  try {
    // Without this question an older browser would take the list as any property.
    if (!root.adoptedStyleSheets) return false;
    let sheet = sheets.get(ownerDocument);
    if (!sheet) {
      sheet = new (ownerDocument.defaultView ?? window).CSSStyleSheet();
      sheet.replaceSync(styles);
      sheets.set(ownerDocument, sheet);
    }
    root.adoptedStyleSheets = [sheet];
    return true;
  } catch {
    return false;
  }
}
