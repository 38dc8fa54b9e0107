/** What holds now of each center: its state as the widget computes it, in words; who answers the phone; and which center can be reached first. */
import { fillPattern } from '../../../data/model/fill-pattern.ts';
import { isOpen, type State, stateAt } from '../../../widget/state.ts';
import { phoneSpans, sayPhone } from './phone-status.ts';
import { all, type EpochMinutes, fillCounted, minute, MINUTE_MS, nameDay, words, write } from './told.ts';

/** In the order in which they were written. */
const answers = all('.answer');
const cards = document.querySelector('.cards');
const first = document.querySelector('.first');
const others = document.querySelector('.others');

/** `now` is NaN while nothing is known of it. Returns the answer of the center that can be reached first. */
export function refreshAnswers(now: EpochMinutes): HTMLElement | undefined {
  const told = answers.map((element) => ({ element, start: refreshAnswer(element, now) }));
  const [lead] = told.filter(({ start }) => start < Infinity).sort((a, b) => a.start - b.start);
  for (const { element } of told) element.classList.toggle('lead', element === lead?.element);
  placeFirst(lead?.element);
  return lead?.element;
}

/** Brings one up to date; returns by what to sort it: when its next session begins, Infinity where none is known. */
function refreshAnswer(element: HTMLElement, now: EpochMinutes): number {
  const isFresh = !Number.isNaN(now);
  const ones = isFresh ? all('.one:not([hidden])', element) : [];
  const state = stateAt(ones.map(sessionOf), now * MINUTE_MS, true, true);
  const one = ones[0];
  element.dataset.state = one ? kindOf(one, state) : '';
  for (const line of all('.state', element)) if (one) write(line, stateWords(element, line, one, state));
  for (const each of all('.one', element)) nameDay(each, minute(each.dataset.day), now);
  for (const line of all('.one .call-first', element)) sayCall(element, line, now);
  sayPhone(element, now);
  // Regular hours come first in what was written, and last while the next session is known.
  const visits = element.querySelector('.visits');
  if (visits && one) element.append(visits);
  else if (visits) element.querySelector('.where')?.before(visits);
  return one ? minute(one.dataset.from) + (hasCondition(one) ? LATER : 0) : Infinity;
}

const isoOf = (value: string | undefined): string => new Date(minute(value) * MINUTE_MS).toISOString();

/** As the week file has it. */
function sessionOf({ dataset, classList }: HTMLElement): NonNullable<State['session']> {
  const status = classList.contains('tentative') ? 'tentative' : 'confirmed';
  return { center: '', service: '', starts_at: isoOf(dataset.from), ends_at: isoOf(dataset.until), status };
}

const hasCondition = (one: HTMLElement): boolean => one.classList.contains('consultation');

/** Minutes: what has a condition stands behind all that everybody can walk into. */
const LATER = 1e9;

/** What has a condition is never open for everybody. */
const kindOf = (one: HTMLElement, { kind }: State): State['kind'] =>
  hasCondition(one) && kind !== 'tentative' ? 'next' : kind;

function stateWords(element: HTMLElement, line: HTMLElement, one: HTMLElement, state: State): string {
  const kind = kindOf(one, state);
  if (kind === 'tentative') return words.perhaps;
  if (kind === 'open') return fillPattern(words.open, { time: one.dataset.closes ?? '' });
  if (kind !== 'next' && 'minutes' in state)
    return fillCounted(isOpen(state) ? words.closes : words.opens, state.minutes);
  return isAfterRun(element, one) ? words.again : (line.dataset.next ?? '');
}

/** Whether a run of cancelled sessions stands before the next one. */
function isAfterRun(element: HTMLElement, one: HTMLElement): boolean {
  const run = element.querySelector('.run:not([hidden])');
  return !!run && (run.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
}

/** Before a session that is not sure one should call; where nobody answers any more until then, something else helps. */
function sayCall(element: HTMLElement, line: HTMLElement, now: EpochMinutes): void {
  line.dataset.call ??= line.textContent;
  const start = minute(line.closest<HTMLElement>('.one')?.dataset.from);
  const spans = phoneSpans(element);
  // Where no phone hours are known, nobody can say that nobody answers.
  const canCall = spans.length === 0 || spans.some(({ from, until }) => until > now && from < Math.max(start, now));
  write(line, Number.isNaN(now) || canCall ? line.dataset.call : words.no_call);
}

/** On a page of several centers the first stands at the top, each other one in a row below it; without one, all as they were written. */
function placeFirst(lead: HTMLElement | undefined): void {
  if (!cards || !first || !others) return;
  const inCards = answers.filter((one) => one !== lead);
  if (first.firstElementChild !== (lead ?? null)) {
    cards.append(...inCards);
    first.replaceChildren(...(lead ? [lead] : []));
  }
  const rows = lead ? inCards.map(rowOf) : [];
  // A row that reads the same stays, with the focus that it may have.
  if (rows.map(({ textContent }) => textContent).join('') !== others.textContent) others.replaceChildren(...rows);
}

/** What of an answer stands in its row: the number beside the name, the rest below both. */
const BELOW = ['.closed strong', '.state', '.one:not([hidden]) .date', '.one:not([hidden]) .time'];

function rowOf(answer: HTMLElement): HTMLElement {
  const row = document.createElement('li');
  row.dataset.state = answer.dataset.state ?? '';
  const [name, below] = [document.createElement('span'), document.createElement('div')];
  name.className = 'name';
  for (const part of answer.querySelector('h2')?.childNodes ?? []) name.append(part.cloneNode(true));
  for (const selector of BELOW) copyInto(below, answer, selector);
  row.append(name, ' ');
  copyInto(row, answer, '.call');
  row.append(below);
  below.querySelector('[role]')?.removeAttribute('role');
  return row;
}

function copyInto(place: HTMLElement, answer: HTMLElement, selector: string): void {
  const part = answer.querySelector(selector)?.cloneNode(true);
  if (part) place.append(part, ' ');
}
