// Draws a View in one of the four layouts; decides nothing.
import type { TemplateResult } from 'lit/html.js';
import { addDays } from './clock.ts';
import type { CenterView } from './choose.ts';
import { byStart, entryOf } from './entries.ts';
import * as ids from './ids.ts';
import { box, html, centerName, rows } from './markup.ts';
import type { Model } from './model.ts';
import { dayName, dayOf } from './tell.ts';
import { answer, following, PRINTED, row, several } from './view-answer.ts';
import { actions, contact, footer, stale } from './view-contact.ts';

const WEEK = 7;

export function draw(model: Model): TemplateResult {
  const { words, status, layout } = model;
  return html`<div part=${`root layout-${layout}`} lang=${words.lang} dir=${words.dir}>
    ${body(model)}${footer(model)}
    <div part="status" role="status">${status}</div>
  </div>`;
}

function body(model: Model): unknown {
  const { layout, view } = model;
  const { centers, lead } = view;
  switch (layout) {
    case 'card':
      return centers.map((center) =>
        card(
          answered(model, center, following(model, center)),
          [stale(model, [center]), contact(model, center)],
          actions(model, center),
        ),
      );
    case 'line':
      return [
        centers.map((center) =>
          box('card', [answered(model, center), contact(model, center), following(model, center)]),
        ),
        stale(model, centers),
      ];
    case 'list':
    case 'week':
      // Several centers under one answer: that of the center which can be reached first.
      return (
        lead &&
        card(answered(model, lead, layout === 'list' ? list(model) : days(model)), [
          stale(model, centers),
          centers.map((center) => contact(model, center)),
        ])
      );
    default:
      return layout satisfies never;
  }
}

const card = (main: unknown, side: unknown, end?: unknown): unknown =>
  box('card', [box('main', main), box('side', side), end]);

const answered = (model: Model, center: CenterView, ...more: readonly unknown[]): unknown => [
  html`<div part="heading" role="heading" aria-level=${model.heading}>${centerName(center.center)}</div>`,
  answer(model, center),
  more,
];

const list = (model: Model): unknown =>
  several(model, model.view.centers.flatMap(({ upcoming }) => upcoming).sort(byStart), true, PRINTED);

/** Seven days from today on, every weekday once, none of them past; on paper as many more as it takes to name the next dates. */
function days(model: Model): unknown {
  const { view, words } = model;
  const end = addDays(view.day, WEEK);
  const near = view.centers
    .flatMap(({ center, sessions }) => sessions.map((session) => entryOf(center, session)))
    .sort(byStart)
    .filter(({ first }, place) => dayOf(first) < end || place < PRINTED);
  const dates = [...new Set(near.map(({ first }) => dayOf(first)))];
  return [
    box('label', words.say((dates[0] ?? end) < end ? ids.week_picture_title : ids.no_session_this_week)),
    dates.map((day) =>
      box(day < end ? 'day' : 'day paper', [
        html`<b>${dayName(words, day, view.today, ids.date_short)}</b>`,
        rows(near.filter(({ first }) => dayOf(first) === day).map((entry) => row(model, entry, true, 0))),
      ]),
    ),
  ];
}
