// Rows of sessions to come, below an answer or in a list of all centers.
import { html } from 'lit/html.js';
import { centerName, rowList, type Renderable } from './markup.ts';
import type { SessionRun } from './session-runs.ts';
import type { CenterViewModel, ViewModel } from './view-model.ts';
import { sessionContent } from './view-session.ts';

/** Print shows this many dates, whatever layout and limit show on screen. */
export const PRINTED = 4;

interface RowOptions {
  readonly withCenter?: boolean;
  /** The date stands above the row already. */
  readonly hoursOnly?: boolean;
  /** Not seen on screen. */
  readonly paperOnly?: boolean;
}

export const sessionRow = (model: ViewModel, run: SessionRun, options: RowOptions): Renderable =>
  html`<li part=${options.paperOnly ? 'row paper' : 'row'}>
    <div>${sessionContent(model, run, options.hoursOnly)}</div>
    ${options.withCenter ? html`<b>${centerName(run.center)}</b>` : ''}
  </li>`;

/** As many rows as the limit allows; on paper never fewer than `printed`. */
export const limitedRows = (
  model: ViewModel,
  runs: readonly SessionRun[],
  printed: number,
  withCenter = false,
): Renderable =>
  rowList(
    runs
      .slice(0, Math.max(model.limit, printed))
      .map((run, index) => sessionRow(model, run, { withCenter, paperOnly: index >= model.limit })),
  );

/** Rows of what follows the answer, which is the first date of those on paper. */
export function followingRows(model: CenterViewModel): Renderable {
  const { upcoming, state } = model;
  // A closure that comes first stands as a note in the answer, and so does what comes first where nothing is open to all.
  const rest = upcoming.filter(
    ({ first, last, cancelled }, index) =>
      (first !== state.session || last !== first) && (index || !(cancelled || state.kind === 'none')),
  );
  return limitedRows(model, rest, PRINTED - 1);
}
