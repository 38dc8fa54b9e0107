// The way to a center: its address, its page, its calendars and the route there, as addresses for links.
import type { CenterViewModel } from './view-model.ts';
import type { WeekCenter } from './week-file.ts';
import type { WidgetWords } from './words.ts';

/** Street names repeat inside the city: always with postal code and district. */
export const postalAddress = ({ address, district }: WeekCenter): string =>
  [address, district].filter(Boolean).join(', ');

/** The center's page in a language; the file names the German one, the others follow by rule. */
export const centerPageUrl = ({ links }: WeekCenter, { tag }: WidgetWords): string | undefined =>
  links?.['html']?.replace('/de/', `/${tag}/`);

/** A calendar's address in a language: X.ics is German, X.{tag}.ics the others; with `date` that date's sessions only. */
export const calendarUrl = (german: string | undefined, { tag }: WidgetWords, date = ''): string | undefined =>
  german?.replace(/\.ics$/, `${date && `/sessions/${date}`}${tag === 'de' ? '' : `.${tag}`}.ics`);

/** By address text, since no door was measured: the phone's own maps app, elsewhere the center's page. */
export function routeUrl({ center, words, userAgent }: CenterViewModel): string | undefined {
  const query = encodeURIComponent(center.address ?? '');
  if (/Android/.test(userAgent)) return `geo:0,0?q=${query}`;
  return /iP|Mac/.test(userAgent) ? `maps:?q=${query}` : centerPageUrl(center, words);
}
