/** Adds the current time to pages that are rendered once: hides past sessions, puts the next first, marks what is open, shows copy buttons. */
import { putDatesFirst } from './arrangement.ts';
import { offerCopies } from './copy-buttons.ts';
import { linkMapsApp } from './maps-app-links.ts';
import { client, knownTime, TRUST_ENDS } from './page-clock.ts';

const DAY = 24 * 60;
/** Interval of updates; the words only change when a session begins or ends. */
const EVERY_MS = 20_000;
/** What of a list is still to come. */
const TO_COME = '[data-until]:not([hidden])';

const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
const minute = (value: string | undefined): number => Number(value ?? Number.NaN);

function refresh(): void {
  const time = knownTime();
  const isKnown = time !== undefined;
  const isFresh = isKnown && time < TRUST_ENDS;
  // Of a build that is too old, or at a time that is in doubt, nothing is now, today or next.
  const now = isFresh ? time : Number.NaN;
  for (const element of all('[data-until]')) element.hidden = isKnown && minute(element.dataset.until) <= time;
  for (const element of all('[data-live]')) element.hidden = !isFresh || !element.querySelector(TO_COME);
  for (const element of all('[data-parts], .agenda .day, details.later'))
    element.hidden = isKnown && !element.querySelector(TO_COME);
  for (const element of all('.validity')) element.hidden = isKnown;
  for (const element of all('.upcoming')) element.hidden = isKnown && !isFresh;
  for (const element of all('[data-now]')) sayNow(element, isFresh);
  for (const day of all('.agenda .day')) nameDay(day, minute(day.dataset.day), now);
  for (const day of all('[data-day]')) markToday(day, isOn(minute(day.dataset.day), now));
  const lead = isFresh ? leadDay() : undefined;
  for (const day of all('.agenda .day')) day.classList.toggle('lead', day === lead);
  for (const line of all('.none')) write(line, isFresh && !lead ? line.dataset.none : '');
  for (const line of all('.call-first')) showNote(line, isKnown && lead === undefined);
  putDatesFirst(lead);
  showOpen(now);
  for (const element of all('[data-phone]')) showPhone(element, now);
}

/** Screen readers announce a line that is written, also with the same words. */
function write(element: HTMLElement, words = ''): void {
  if (element.textContent !== words) element.textContent = words;
}

/** Words that are not always true stand in the page only while they are. */
function showNote(note: HTMLElement, isTrue: boolean): void {
  note.hidden = !isTrue;
  write(note, isTrue ? note.dataset.words : '');
}

/** What is true now in the place of what is always true. */
function sayNow(element: HTMLElement, isFresh: boolean): void {
  const { dataset } = element;
  dataset.always ??= element.textContent;
  write(element, isFresh ? dataset.now : dataset.always);
}

function markToday(day: HTMLElement, today: boolean): void {
  day.classList.toggle('today', today);
  if (today) day.setAttribute('aria-current', 'date');
  else day.removeAttribute('aria-current');
}

/** The first day to walk into; of a page that has none at all, the first on which anything takes place. */
function leadDay(): Element | undefined {
  const days = all('.agenda .day:not([hidden]):not(.off)');
  if (!document.querySelector('.session:not(.consultation)')) return days[0];
  return days.find((day) => day.querySelector('.session:not([hidden]):not(.cancelled):not(.consultation)'));
}

const isOn = (midnight: number, now: number): boolean => now >= midnight && now < midnight + DAY;

/** "Heute" or "morgen" before the date, never instead of it. */
function nameDay(day: HTMLElement, midnight: number, now: number): void {
  const { today, tomorrow } = document.querySelector<HTMLElement>('.now')?.dataset ?? {};
  const word = isOn(midnight, now) ? today : isOn(midnight - DAY, now) ? tomorrow : undefined;
  let badge = day.querySelector<HTMLElement>('.badge');
  if (!word) return badge?.remove();
  if (!badge) {
    badge = document.createElement('span');
    badge.className = 'badge';
    day.querySelector('.date')?.prepend(badge, ' ');
  }
  write(badge, word);
}

/** Marks open sessions and names them in the status line that screen readers announce. */
function showOpen(now: number): void {
  const line = document.querySelector<HTMLElement>('.now');
  if (!line) return;
  const said: string[] = [];
  for (const session of all('.session:not(.cancelled):not(.tentative):not(.consultation)')) {
    const open = minute(session.dataset.from) <= now && now < minute(session.dataset.until);
    session.classList.toggle('open', open);
    if (!open) continue;
    const until = session.dataset.closes ?? '';
    const name = session.querySelector('.who bdi, .who a')?.textContent ?? '';
    const words = (line.dataset.open ?? '').replace('{time}', until);
    said.push(name ? (line.dataset.named ?? '').replace('{label}', name).replace('{value}', words) : words);
  }
  write(line, said.join(' · '));
}

function showPhone(element: HTMLElement, now: number): void {
  const answering = (element.dataset.phone ?? '').split(' ').some((span) => {
    const [from, until] = span.split('-').map(Number);
    return from !== undefined && until !== undefined && from <= now && now < until;
  });
  element.classList.toggle('answering', answering);
  for (const note of element.querySelectorAll<HTMLElement>('.phone-now')) showNote(note, answering);
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Asks the server as often as the widget's client wants, and brings the page up to date. */
function tick(): void {
  clearTimeout(timer);
  const dueIn = client.loadIfDue();
  refresh();
  timer = setTimeout(tick, Math.min(EVERY_MS, dueIn));
}

function wake(): void {
  if (document.hidden) return;
  client.refresh(false);
  refresh();
}

client.listeners.add(tick);
tick();
offerCopies();
linkMapsApp();
document.addEventListener('visibilitychange', wake);
