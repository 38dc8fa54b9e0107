// What lit-html finds as its globalThis, so that it asks for a Trusted Types policy of our own name (Trusted Types, 2.3.1).
//
// lit-html creates the policy "lit-html" as it loads. Where a page's Content-Security-Policy allows that name once, a second Lit on
// the page would throw; and partners have been promised that "trusted-types next-consultation" is enough. The bundler puts this
// object in the place of the name globalThis (widget/publish/bundle-script.ts); no source of the widget uses that name.

const createPolicy = (_name: string, rules: { createHTML(html: string): string }): unknown => {
  try {
    return window.trustedTypes?.createPolicy('next-consultation', rules);
  } catch {
    // Refused. Where the page requires Trusted Types a template cannot be made: define.ts finds out before it defines the element.
    return;
  }
};

/** Lit's build for servers asks for a document before it takes one: importing it in Node does nothing. */
const ownDocument = typeof document === 'object' ? document : undefined;

export const litGlobal = { trustedTypes: { createPolicy }, document: ownDocument };

declare global {
  interface Window {
    readonly trustedTypes?: { createPolicy(name: string, rules: object): unknown };
  }
}
