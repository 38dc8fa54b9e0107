/** Text as it stands in HTML that others copy: in an element or between double quotes. */

const ENTITIES: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

export const escapeHtml = (text: string): string =>
  text.replace(/[&<"]/g, (character) => ENTITIES[character] ?? character);
