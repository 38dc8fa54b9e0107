// The way to a center: one text for a messenger, in the reader's language and in German, and the addresses of routes and calendars.
import type { CenterView } from './choose.ts';
import { when } from './tell.ts';
import * as ids from './ids.ts';
import type { Center } from './week.ts';
import type { Words } from './words.ts';

/** Center, next session, address, number, page; a reader of another language can show the German line to somebody. */
export function shareText(words: Words, german: Words, { center, state, stale }: CenterView, tag: string): string {
  const session = 'session' in state ? state.session : undefined;
  const said = (by: Words): string =>
    session ? when(by, session, undefined, ids.date_long) : by.say(ids.no_session_known);
  const sentences = [...new Set([said(words), said(german)])];
  const doubt = state.kind === 'tentative' || stale ? [words.say(ids.possibly_closed)] : [];
  const place = [center.address, center.district].filter(Boolean).join(', ');
  const numbers = center.phones.map(({ number }) => number);
  return [center.name, ...sentences, ...doubt, place, ...numbers, page(center, tag)].filter(Boolean).join('\n');
}

/** The center's page in a language; the file names the German one, the others follow by rule. */
export const page = (center: Center, tag: string): string => (center.links['html'] ?? '').replace('/de/', `/${tag}/`);

/** A calendar's address in a language: X.ics is German, X.{tag}.ics the others. */
export const calendar = (address: string, tag: string): string =>
  tag === 'de' ? address : address.replace(/\.ics$/, `.${tag}.ics`);

/** One day's sessions as a download. */
export const sessionCalendar = (center: Center, day: string, tag: string): string =>
  calendar((center.links['ics'] ?? '').replace(/\.ics$/, `/sessions/${day}.ics`), tag);

/** By address text, since no door was measured: the phone's own maps app, elsewhere the center's page. */
export function route(center: Center, agent: string, otherwise: string): string {
  const query = encodeURIComponent(center.address ?? '');
  if (/Android/.test(agent)) return `geo:0,0?q=${query}`;
  return /iPhone|iPad|Macintosh/.test(agent) ? `maps:?q=${query}` : otherwise;
}

/** "+4920360802707" as "+49 203 60802707": area codes around Duisburg have three digits after 20, others four. */
export const spaced = (number: string): string => number.replace(/^(\+49)(20[1-389]|\d{4})/, '$1 $2 ');
