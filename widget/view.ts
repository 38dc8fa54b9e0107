// The view of a state in one of the four layouts; decides nothing.
import { html, type TemplateResult } from 'lit/html.js';
import { dateOfSession, dateText } from './answer-text.ts';
import { addDays } from './clock.ts';
import { nameAndDistrict, partBox, rowList, type Renderable } from './markup.ts';
import { earlierRun, runOfOne } from './session-runs.ts';
import { printing } from './shared-timer.ts';
import { startsEarlier } from './state.ts';
import { actionsBox } from './view-actions.ts';
import { answerBox, answerHead, answerRest, toneOf } from './view-answer.ts';
import { callLinks, contactBox } from './view-contact.ts';
import { footerBox } from './view-footer.ts';
import type { CenterViewModel, Interaction, ViewModel } from './view-model.ts';
import { followingRows, limitedRows, PRINTED, sessionRow } from './view-rows.ts';

type FullModel = ViewModel & Interaction;

const DAYS_SHOWN = 7;

export function view(model: FullModel): TemplateResult {
  const { words, layout, announcement, dark } = model;
  const centers = [...model.centers].sort(startsEarlier).map((center) => ({ ...model, ...center }));
  return html`<div part=${`root layout-${layout}`} class=${dark ? 'dark' : ''} lang=${words.lang} dir=${words.dir}>
    ${LAYOUT_VIEWS[layout](model, centers)}${isUncovered(model) ? html`<slot></slot>` : ''}${footerBox(model)}
    <div part="status" role="status">${announcement}</div>
  </div>`;
}

/** Nothing can be said of this day: the page's own words stand below the numbers, regular hours where the builder wrote them. */
const isUncovered = ({ centers }: ViewModel): boolean => centers.some(({ state }) => state.kind === 'failed');

type LayoutView = (model: FullModel, centers: readonly CenterViewModel[]) => Renderable;

/** A row for each center. */
const foldedRows: LayoutView = (_, centers) =>
  centers.map((center) =>
    toneBox(center, 'card center', [
      headingBox(center),
      foldedBox(center, partBox('answer', answerHead(center, true)), [answerRest(center), followingRows(center)]),
    ]),
  );

const LAYOUT_VIEWS: Readonly<Record<ViewModel['layout'], LayoutView>> = {
  card: (model, centers) =>
    centers.length > 1 ? foldedRows(model, centers) : oneAnswer(centers, centers.map(followingRows)),
  line: foldedRows,
  list: (model, centers) => oneAnswer(centers, listRows(model)),
  week: (model, centers) => oneAnswer(centers, weekDays(model)),
};

/** The answer of the center which can be reached first; how to reach it, or several. */
const oneAnswer = (centers: readonly CenterViewModel[], below: Renderable): Renderable =>
  centers
    .slice(0, 1)
    .map((first) =>
      toneBox(first, 'card', [
        partBox('main', [headingBox(first), answerBox(first), below]),
        partBox(
          'side',
          centers.length > 1
            ? centers.map((one) => partBox('center', foldedBox(one, html`<b>${nameAndDistrict(one.center)}</b>`)))
            : [contactBox(first), actionsBox(first)],
        ),
      ]),
    );

/** What one has to see, a number beside it, the rest on demand and on paper. */
const foldedBox = (center: CenterViewModel, summary: Renderable, details?: Renderable): Renderable => [
  html`<details ?open=${printing}>
    <summary>${summary}</summary>
    ${details}${contactBox(center)}${actionsBox(center)}
  </details>`,
  partBox('dial', callLinks(center)[0]),
];

const toneBox = (center: CenterViewModel, part: string, content: Renderable): Renderable =>
  html`<div part=${part} class=${toneOf(center)}>${content}</div>`;

const headingBox = ({ center, heading }: CenterViewModel): Renderable =>
  html`<div part="heading" role="heading" aria-level=${heading}>${nameAndDistrict(center)}</div>`;

const listRows = (model: ViewModel): Renderable =>
  limitedRows(
    model,
    model.centers.flatMap(({ upcoming }) => upcoming).sort(earlierRun),
    PRINTED,
    model.centers.length > 1,
  );

/** Seven days from today on, every weekday once, none of them past; on paper as many more as it takes to name the next dates. */
function weekDays(model: ViewModel): Renderable {
  const { centers, words, today } = model;
  const end = addDays(model.firstDate, DAYS_SHOWN);
  const runs = centers
    .flatMap(({ center, sessions }) => sessions.map((session) => runOfOne(center, session)))
    .sort(earlierRun)
    .filter(({ first }, index) => dateOfSession(first) < end || index < PRINTED);
  if (isUncovered(model)) return '';
  const dates = [...new Set(runs.map(({ first }) => dateOfSession(first)))];
  const onDate = (date: string): Renderable[] =>
    runs
      .filter(({ first }) => dateOfSession(first) === date)
      .map((run) => sessionRow(model, run, { withCenter: centers.length > 1, hoursOnly: true }));
  return [
    partBox('label', (dates[0] ?? end) < end ? '' : words.say('no_session_this_week')),
    dates.map((date) =>
      partBox(date < end ? 'day' : 'day paper', [
        html`<b>${dateText(words, date, today, 'date_short')}</b>`,
        rowList(onDate(date)),
      ]),
    ),
  ];
}
