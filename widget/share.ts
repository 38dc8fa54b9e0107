// The way to a center: one text for a messenger, in the reader's language and in German, and the addresses of routes and calendars.
import * as ids from './ids.ts';
import type { Shown } from './model.ts';
import { when } from './tell.ts';
import type { Center } from './week.ts';
import type { Words } from './words.ts';

/** Center, next session, address, number, page; a reader of another language can show the German line to somebody. */
export function shareText({ words, center, state, stale }: Shown, german: Words): string {
  const { session, kind } = state;
  const said = [words, german].map((it) =>
    session ? when(it, session, '', ids.date_long) : it.say(ids.no_session_known),
  );
  const doubt = stale || kind === 'tentative' ? words.say(ids.possibly_closed) : '';
  const numbers = (center.phones ?? []).map(({ number }) => number);
  return [center.name, ...new Set(said), doubt, place(center), ...numbers, page(center, words)]
    .filter(Boolean)
    .join('\n');
}

/** Street names repeat inside the city: always with postal code and district. */
export const place = ({ address, district }: Center): string => [address, district].filter(Boolean).join(', ');

/** The center's page in a language; the file names the German one, the others follow by rule. */
export const page = ({ links }: Center, { tag }: Words): string | undefined =>
  links?.['html']?.replace('/de/', `/${tag}/`);

/** A calendar's address in a language: X.ics is German, X.{tag}.ics the others; with `day` that day's sessions only. */
export const calendar = (address: string | undefined, { tag }: Words, day = ''): string | undefined =>
  address?.replace(/\.ics$/, `${day && `/sessions/${day}`}${tag === 'de' ? '' : `.${tag}`}.ics`);

/** By address text, since no door was measured: the phone's own maps app, elsewhere the center's page. */
export function route({ center, words, agent }: Shown): string | undefined {
  const query = encodeURIComponent(center.address ?? '');
  if (/Android/.test(agent)) return `geo:0,0?q=${query}`;
  return /iP|Mac/.test(agent) ? `maps:?q=${query}` : page(center, words);
}
