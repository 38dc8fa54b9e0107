// How to reach a center: phone, hours of the phone, address.
import { html } from 'lit/html.js';
import { bestName } from './answer-text.ts';
import { addressText, inLanguage, partBox, partLink, type Renderable } from './markup.ts';
import { isOpen } from './state.ts';
import type { CenterViewModel } from './view-model.ts';
import { detail, noteLines, reasonContent, sessionHours, sessionTime } from './view-session.ts';
import { listOf } from './week-file.ts';

export function contactBox(model: CenterViewModel): Renderable {
  const { full_name, address, dated } = model.center;
  return partBox('contact', [
    partBox('hours', model.both ? phoneHours(model) : ''),
    callLinks(model),
    partBox('full-name', full_name && inLanguage(full_name)),
    partBox('address', address && addressText(address)),
    listOf(dated).map((one) => (one?.valid_from > model.firstDate ? noteLines(model, one.notes) : '')),
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

const RECEIVER = html`<svg viewBox="0 0 24 24">
  <path d="M5 4h4l1.5 4.5L8 10.5a12 12 0 0 0 5.5 5.5l2-2.5L20 15v4q0 2-2 1.5A16 16 0 0 1 3.5 5.6Q3.5 4 5 4z" />
</svg>`;

/** Prominent only while somebody answers. */
export const callLinks = ({ words, center, phone }: CenterViewModel): Renderable[] =>
  listOf(center.phones).map(({ number, formatted = number, label = '', labels = { de: label } }) =>
    partLink(
      isOpen(phone) ? 'call now' : 'call',
      `tel:${number}`,
      words.say('call_named', { name: center.name, number: formatted }),
      [RECEIVER, html`<bdi dir="ltr">${formatted}</bdi>`, label ? [' ', inLanguage(...bestName(words, labels))] : ''],
    ),
  );
