/** Text as it stands in HTML that others copy: in an element or between double quotes. */

const ENTITIES: { readonly [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

export const markup = (text: string): string => text.replace(/[&<"]/g, (sign) => ENTITIES[sign] ?? sign);
