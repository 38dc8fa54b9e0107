// How to reach a center: phone, address and route.
import { html } from 'lit/html.js';
import { bestName } from './answer-text.ts';
import { postalAddress, routeUrl } from './links.ts';
import { addressText, centerName, inLanguage, partBox, partLink, type Renderable } from './markup.ts';
import { isOpen, type CenterState } from './state.ts';
import type { CenterViewModel, ViewModel } from './view-model.ts';
import { detail, noteLines, reasonContent, sessionHours, sessionTime } from './view-session.ts';
import { listOf } from './week-file.ts';
import type { SentenceId } from './word-ids.ts';

/** "Please call first", calmly: most of the time nobody has checked the data lately. */
export const staleNote = ({ words }: ViewModel, centers: readonly CenterState[]): Renderable =>
  partBox(
    'stale',
    centers.some(({ stale, state }) => stale && state.kind !== 'failed') ? words.say('may_be_outdated') : '',
  );

export function contactBox(model: CenterViewModel): Renderable {
  const { center } = model;
  /** Several centers stand under one answer. */
  const shared = model.layout === 'list' || model.layout === 'week';
  const address = postalAddress(center);
  return partBox('contact', [
    shared ? html`<b>${centerName(center)}</b>` : '',
    partBox('hours', model.both ? phoneHours(model) : ''),
    callLinks(model),
    partBox('address', address ? addressText(address) : ''),
    listOf(center.dated).map((one) => (one?.valid_from > model.firstDate ? noteLines(model, one.notes) : '')),
    shared ? routeLink(model) : '',
  ]);
}

/** Phone hours are a fact of their own beside the visit. */
function phoneHours(model: CenterViewModel): Renderable {
  const { words, today, phone } = model;
  const { session } = phone;
  if (!session) return '';
  return [
    isOpen(phone)
      ? [html`<b>${words.say('phone_open_now')}</b>`, ' ', sessionHours(words, session)]
      : words.parts<Renderable>('phone_opens_again', { when: sessionTime(words, session, today) }),
    phone.kind === 'tentative' ? detail(reasonContent(model, session.reason)) : '',
    noteLines(model, session.notes),
  ];
}

/** Prominent only while somebody answers. */
const callLinks = ({ words, center, phone }: CenterViewModel): Renderable =>
  center.phones?.map(({ number, formatted = number, label = '', labels = { de: label } }) =>
    partLink(
      isOpen(phone) ? 'call now' : 'call',
      `tel:${number}`,
      words.say('call_named', { name: center.name, number: formatted }),
      [html`<bdi dir="ltr">${formatted}</bdi>`, label ? [' ', inLanguage(...bestName(words, labels))] : ''],
    ),
  );

export const routeLink = (model: CenterViewModel): Renderable =>
  namedLink(model, 'route', routeUrl(model), 'directions');

/** Many say "Route" or "Copy": the center's name tells them apart. */
export const namedLabel = ({ words, center }: CenterViewModel, id: SentenceId): string =>
  `${words.say(id)}: ${center.name}`;

export const namedLink = (model: CenterViewModel, part: string, href: string | undefined, id: SentenceId): Renderable =>
  partLink(part, href, namedLabel(model, id), model.words.say(id));
