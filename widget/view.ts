// Draws a View in one of the four layouts; decides nothing.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { addDays } from './clock.ts';
import type { CenterView, View } from './choose.ts';
import { byStart, entryOf } from './entries.ts';
import * as ids from './ids.ts';
import type { Model } from './model.ts';
import { contact, footer, number, stale } from './view-contact.ts';
import { answer, centerName, following, row, titled } from './view-answer.ts';
import { dayName, dayOf } from './tell.ts';

const WEEK = 7;
/** Print shows this many dates, whatever the limit on screen. */
const PRINTED = 4;

export type Drawn = TemplateResult | typeof nothing;

export function draw(model: Model): TemplateResult {
  const { words, layout, view } = model;
  return html`<div class="root ${layout}" part="root" lang=${words.lang} dir=${words.dir}>
    ${body(model, view)}${footer(model)}
  </div>`;
}

function body(model: Model, view: View): unknown {
  const { layout } = model;
  switch (layout) {
    case 'card':
      return view.centers.map((center) => card(model, center));
    case 'line':
      return view.centers.map((center) => line(model, center));
    case 'list':
    case 'week':
      return several(model, layout === 'week' ? days(model) : rows(model));
    default:
      return layout satisfies never;
  }
}

function card(model: Model, center: CenterView): TemplateResult {
  return html`<article class="card" part="card" aria-label=${center.center.name}>
    <div class="main">
      ${titled(model, html`${centerName(center.center)}<span class="soft">${center.center.district}</span>`)}
      ${answer(model, center)}${following(model, center, PRINTED)}
    </div>
    <div class="side">${stale(model, [center])}${contact(model, center, true)}</div>
  </article>`;
}

function line(model: Model, center: CenterView): TemplateResult {
  return html`<div class="card one" part="card">
    ${titled(model, centerName(center.center))}${answer(model, center)}
    ${center.center.phones.slice(0, 1).map((phone) => number(model, center, phone))}
  </div>`;
}

/** Several centers under one answer: that of the center which can be reached first. */
function several(model: Model, list: Drawn): TemplateResult {
  const { view } = model;
  const lead = view.lead;
  return html`<div class="card" part="card">
    <div class="main">${lead ? [titled(model, centerName(lead.center)), answer(model, lead)] : nothing} ${list}</div>
    <div class="side">
      ${stale(model, view.centers)}
      <div class="contacts">${view.centers.map((center) => contact(model, center, false))}</div>
    </div>
  </div>`;
}

function rows(model: Model): Drawn {
  const entries = model.view.centers.flatMap((center) => center.entries).sort(byStart);
  const shown = entries.slice(0, Math.max(model.limit, PRINTED));
  return html`<ul class="rows" part="rows">
    ${shown.map((entry, place) => row(model, entry, { named: true, onPaper: place >= model.limit }))}
  </ul>`;
}

/** Seven days from today on: every weekday once, none of them past. */
function days(model: Model): Drawn {
  const { view, words } = model;
  const end = addDays(view.day, WEEK);
  const near = view.centers
    .flatMap(({ center, sessions }) => sessions.map((session) => entryOf(center, session)))
    .filter(({ first }) => dayOf(first) < end)
    .sort(byStart);
  const dates = [...new Set(near.map(({ first }) => dayOf(first)))];
  return html`<div class="label">${words.say(dates.length ? ids.week_picture_title : ids.no_session_this_week)}</div>
    <ul class="days" part="rows">
      ${dates.map(
        (day) =>
          html`<li>
            <b>${dayName(words, day, view.today, ids.date_short)}</b>
            <ul class="rows">
              ${near.filter(({ first }) => dayOf(first) === day).map((entry) => row(model, entry, { named: true, day }))}
            </ul>
          </li>`,
      )}
    </ul>`;
}
