// What the element cannot do without. Where one of these is missing it is not defined, and the page's own content stays as it is.
//
// All of it is in Chrome 80, Safari 14 and Firefox 78. What came later, or may be switched off, is an extra, and tested for where it is used.

const needed = (): readonly (readonly [object, string])[] => [
  [window, 'customElements fetch URL CustomEvent Promise WeakMap Set Map'],
  [Element.prototype, 'attachShadow closest append replaceWith getRootNode'],
  [document, 'createTreeWalker importNode'],
  [[], 'find flatMap includes'],
  [Object, 'assign entries'],
];

/** The name of something that the browser does not have; undefined where the element can run. */
export function missingFeature(): string | undefined {
  for (const [owner, names] of needed()) {
    const missing = names.split(' ').find((name) => !(owner as Readonly<Record<string, unknown>>)[name]);
    if (missing) return missing;
  }
  return;
}
