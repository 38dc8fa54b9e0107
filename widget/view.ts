// The view of a state in one of the four layouts; decides nothing.
import { html, type TemplateResult } from 'lit/html.js';
import { dateOfSession, dateText } from './answer-text.ts';
import { addDays } from './clock.ts';
import { centerName, partBox, rowList, type Renderable } from './markup.ts';
import { earlierRun, runOfOne } from './session-runs.ts';
import { actionsBox } from './view-actions.ts';
import { answerBox } from './view-answer.ts';
import { contactBox, staleNote } from './view-contact.ts';
import { footerBox } from './view-footer.ts';
import type { CenterViewModel, Interaction, ViewModel } from './view-model.ts';
import { followingRows, limitedRows, PRINTED, sessionRow } from './view-rows.ts';

type FullModel = ViewModel & Interaction;

const DAYS_SHOWN = 7;

export function view(model: FullModel): TemplateResult {
  const { words, layout, announcement } = model;
  return html`<div part=${`root layout-${layout}`} lang=${words.lang} dir=${words.dir}>
    ${LAYOUT_VIEWS[layout](model)}${isUncovered(model) ? html`<slot></slot>` : ''}${footerBox(model)}
    <div part="status" role="status">${announcement}</div>
  </div>`;
}

/** Nothing can be said of this day: the page's own words stand below the numbers, regular hours where the builder wrote them. */
const isUncovered = ({ centers }: ViewModel): boolean => centers.some(({ state }) => state.kind === 'failed');

const LAYOUT_VIEWS: Readonly<Record<ViewModel['layout'], (model: FullModel) => Renderable>> = {
  card: (model) =>
    centersOf(model).map((center) =>
      cardBox(
        [headedAnswer(center), followingRows(center)],
        [staleNote(model, [center]), contactBox(center)],
        actionsBox(center),
      ),
    ),
  line: (model) => [
    centersOf(model).map((center) =>
      partBox('card', [headedAnswer(center), contactBox(center), followingRows(center)]),
    ),
    staleNote(model, model.centers),
  ],
  list: (model) => oneAnswer(model, listRows(model)),
  week: (model) => oneAnswer(model, weekDays(model)),
};

const centersOf = (model: FullModel): CenterViewModel[] => model.centers.map((center) => ({ ...model, ...center }));

/** Several centers under one answer: that of the center which can be reached first. */
const oneAnswer = (model: FullModel, below: Renderable): Renderable =>
  model.lead
    ? cardBox(
        [headedAnswer({ ...model, ...model.lead }), below],
        [staleNote(model, model.centers), centersOf(model).map(contactBox)],
      )
    : '';

const cardBox = (main: Renderable, side: Renderable, end?: Renderable): Renderable =>
  partBox('card', [partBox('main', main), partBox('side', side), end]);

const headedAnswer = (model: CenterViewModel): Renderable => [
  html`<div part="heading" role="heading" aria-level=${model.heading}>${centerName(model.center)}</div>`,
  answerBox(model),
];

const listRows = (model: ViewModel): Renderable =>
  limitedRows(model, model.centers.flatMap(({ upcoming }) => upcoming).sort(earlierRun), PRINTED, true);

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
      .map((run) => sessionRow(model, run, { withCenter: true, hoursOnly: true }));
  return [
    partBox('label', words.say((dates[0] ?? end) < end ? 'week_picture_title' : 'no_session_this_week')),
    dates.map((date) =>
      partBox(date < end ? 'day' : 'day paper', [
        html`<b>${dateText(words, date, today, 'date_short')}</b>`,
        rowList(onDate(date)),
      ]),
    ),
  ];
}
