/** What a change would do: its words, the days before and after, questions to tick, or why it does not work. */
import { fillPattern } from '../../../../data/model/fill-pattern.ts';
import { buildChanges, type ChangesOfCenter } from '../../../../data/operations/differences/changed-rows.ts';
import type { AppliedChange, Reason } from '../../../../data/operations/inbox/apply.ts';
import type { Proposal } from '../../../../data/operations/inbox/propose.ts';
import type { DirectoryOperation } from '../../../../data/operations/parts/operation.ts';
import { element, bulletList } from './element.ts';
import type { Office } from '../../office/pflege/office.ts';

/** What somebody says by ticking; it stands in the record of changes, which is German. */
export const TICKED = 'Ja, das ist so gemeint.';

export interface Questions {
  /** By the question of the check, in the order in which they were asked; one may be asked of several things. */
  readonly asked: ReadonlyMap<string, readonly Reason[]>;
  readonly ticked: ReadonlySet<string>;
  tick(question: string, on: boolean): void;
}

export function renderOutcome(
  office: Office,
  operation: DirectoryOperation,
  proposal: Proposal,
  questions: Questions,
): Node[] {
  const { words, say } = office;
  const { made, missing, refused } = proposal;
  if (!made) {
    const labels = missing.map((name) => plainLabel(say(operation.fields[name]?.label ?? { de: name })));
    const empty = fillPattern(words.missing, { list: labels.join(', ') });
    return [status(refused.size > 0 ? words.refused : empty, refused.size > 0 ? 'wrong' : 'open')];
  }
  const { outcome } = made;
  const asked = renderQuestions(office, questions);
  if ('refused' in outcome) {
    const wrong = outcome.refused.filter((one) => one.question === undefined);
    if (wrong.length === 0) return asked;
    const reasons = bulletList(
      wrong.map((one) => say({ ...one })),
      { class: 'reasons' },
    );
    return [status(words.refused, 'wrong'), reasons, ...asked];
  }
  if (outcome.words.length === 0) return [status(words.nothing, 'open')];
  return [status(words.fits, 'fits'), ...asked, ...renderEffect(office, outcome)];
}

/** Without what it says of how to type: "Telefon (mehrere mit Komma)". */
const plainLabel = (label: string): string => label.replace(/ \([^()]*\)$/, '').replace(/[?.:]$/, '');

const status = (words: string, kind: 'fits' | 'wrong' | 'open') => element('p', { class: `status ${kind}` }, words);

function renderQuestions({ words, say }: Office, { asked, ticked, tick }: Questions): Node[] {
  if (asked.size === 0) return [];
  const boxes = [...asked].map(([question, reasons]) => {
    const input = element('input', { type: 'checkbox', 'data-question': question });
    input.checked = ticked.has(question);
    input.addEventListener('change', () => tick(question, input.checked));
    return element(
      'label',
      { class: 'question' },
      input,
      ...reasons.map((one) => element('span', {}, say({ ...one }))),
    );
  });
  return [
    element(
      'fieldset',
      { class: 'questions' },
      element('legend', {}, words.asked),
      element('p', {}, words.asked_more),
      ...boxes,
    ),
  ];
}

function renderEffect({ words, say, moment, tag }: Office, outcome: AppliedChange): Node[] {
  const rows = buildChanges(outcome, moment.today, [], tag);
  return [
    bulletList(outcome.words.map(say), { class: 'effect' }),
    element('h3', {}, words.days),
    ...(rows.length === 0
      ? [element('p', { class: 'quiet' }, words.no_days)]
      : rows.map((one) => changesOf(words, one))),
  ];
}

/** Each day's hours before and after; a long list of days is folded behind its count. */
function changesOf(words: Office['words'], { title, rows }: ChangesOfCenter): HTMLElement {
  const items = rows.map(({ before, after, days }) => [
    element('span', { class: 'hidden' }, `${words.before}: `),
    element('span', { class: 'before' }, before),
    element('span', { class: 'arrow', 'aria-hidden': 'true' }, '→'),
    element('span', { class: 'hidden' }, `${words.after}: `),
    element('strong', {}, after),
    foldedDays(days),
  ]);
  const lines = items.map((parts) => element('li', {}, ...parts));
  return element('section', { class: 'days' }, element('h4', {}, title), element('ul', {}, ...lines));
}

/** "48 Tage, 2027: Mi 3.2., …": the count in front, the rest when it is wanted. */
function foldedDays(days: string): HTMLElement {
  const at = days.indexOf(', ');
  if (days.length < 120) return element('div', { class: 'quiet' }, days);
  const summary = element('summary', {}, days.slice(0, at));
  return element('details', { class: 'quiet' }, summary, days.slice(at + 2));
}
