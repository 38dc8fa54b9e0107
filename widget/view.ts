// Draws a View in one of the four layouts; decides nothing.
import { html, type TemplateResult } from 'lit/html.js';
import { addDays } from './clock.ts';
import { byStart, entryOf } from './entries.ts';
import * as ids from './ids.ts';
import { box, centerName, rows } from './markup.ts';
import type { Model, Shown } from './model.ts';
import { dayName, dayOf } from './tell.ts';
import { answer, following, PRINTED, row, several } from './view-answer.ts';
import { actions, contact, footer, stale } from './view-contact.ts';

const WEEK = 7;

export function draw(model: Model): TemplateResult {
  const { words, announced, layout } = model;
  return html`<div part=${`root layout-${layout}`} lang=${words.lang} dir=${words.dir}>
    ${body(model)}${footer(model)}
    <div part="status" role="status">${announced}</div>
  </div>`;
}

function body(model: Model): unknown {
  const { layout, centers, lead } = model;
  const shown = centers.map((center): Shown => ({ ...model, ...center }));
  if (layout === 'card')
    return shown.map((it) => card(answered(it, following(it)), [stale(model, [it]), contact(it)], actions(it)));
  if (layout === 'line')
    return [shown.map((it) => box('card', [answered(it), contact(it), following(it)])), stale(model, centers)];
  // Several centers under one answer: that of the center which can be reached first.
  const below = (layout satisfies 'list' | 'week') === 'list' ? list : days;
  return lead && card(answered({ ...model, ...lead }, below(model)), [stale(model, centers), shown.map(contact)]);
}

const card = (main: unknown, side: unknown, end?: unknown): unknown =>
  box('card', [box('main', main), box('side', side), end]);

const answered = (it: Shown, ...more: readonly unknown[]): unknown => [
  html`<div part="heading" role="heading" aria-level=${it.heading}>${centerName(it.center)}</div>`,
  answer(it),
  more,
];

const list = (model: Model): unknown =>
  several(model, model.centers.flatMap(({ upcoming }) => upcoming).sort(byStart), true, PRINTED);

/** Seven days from today on, every weekday once, none of them past; on paper as many more as it takes to name the next dates. */
function days(model: Model): unknown {
  const { centers, words, today } = model;
  const end = addDays(model.day, WEEK);
  const near = centers
    .flatMap(({ center, sessions }) => sessions.map((session) => entryOf(center, session)))
    .sort(byStart)
    .filter(({ first }, place) => dayOf(first) < end || place < PRINTED);
  const dates = [...new Set(near.map(({ first }) => dayOf(first)))];
  return [
    box('label', words.say((dates[0] ?? end) < end ? ids.week_picture_title : ids.no_session_this_week)),
    dates.map((day) =>
      box(day < end ? 'day' : 'day paper', [
        html`<b>${dayName(words, day, today, ids.date_short)}</b>`,
        rows(near.filter(({ first }) => dayOf(first) === day).map((entry) => row(model, entry, true, 0))),
      ]),
    ),
  ];
}
