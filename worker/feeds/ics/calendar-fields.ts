/** Header fields of a calendar file: its name, and for a translation the language and the page in it (RFC 9110, 8.5; RFC 8288). */
import type { Text } from '../../../data/model/text.ts';

/** `file` is the file's name, "rsc-mitte.tr.ics". The page is that of all centers: one rule of the header table for each language. */
export function calendarFields(origin: string, { tag, meta }: Text, file: string): Readonly<Record<string, string>> {
  const { lang } = meta;
  return {
    'Content-Disposition': `inline; filename="${file}"`,
    ...(tag !== 'de' && {
      'Content-Language': lang,
      Link: `<${origin}/${tag}/>; rel="alternate"; type="text/html"; hreflang="${lang}"`,
    }),
  };
}
