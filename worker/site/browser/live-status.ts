/** Adds the current time to pages that are rendered once: hides past sessions, marks what is open, shows copy buttons. */
import { offerCopies } from './copy-buttons.ts';
import { linkMapsApp } from './maps-app-links.ts';

const DAY = 24 * 60;
/** Interval of updates; the words only change when a session begins or ends. */
const EVERY_MS = 20_000;

const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
const minute = (value: string | undefined): number => Number(value ?? Number.NaN);

function refresh(): void {
  const now = Date.now() / 60_000;
  for (const element of all('[data-until]')) element.hidden = minute(element.dataset.until) <= now;
  for (const day of all('.day')) {
    day.hidden = !day.querySelector('.session:not([hidden])');
    nameDay(day, minute(day.dataset.day), now);
  }
  for (const day of all('[data-day]')) {
    const today = isOn(minute(day.dataset.day), now);
    day.classList.toggle('today', today);
    if (today) day.setAttribute('aria-current', 'date');
    else day.removeAttribute('aria-current');
  }
  const lead = leadDay();
  for (const day of all('.agenda .day')) day.classList.toggle('lead', day === lead);
  showOpen(now);
  for (const element of all('[data-phone]')) showPhone(element, now);
  unfold();
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
  if (badge.textContent !== word) badge.textContent = word;
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
  const text = said.join(' · ');
  if (line.textContent !== text) line.textContent = text;
}

function showPhone(element: HTMLElement, now: number): void {
  const answering = (element.dataset.phone ?? '').split(' ').some((span) => {
    const [from, until] = span.split('-').map(Number);
    return from !== undefined && until !== undefined && from <= now && now < until;
  });
  element.classList.toggle('answering', answering);
  for (const note of element.querySelectorAll<HTMLElement>('.phone-now')) note.hidden = !answering;
}

/** When everything in the open list is past (an old build), what was folded away is what the reader needs. */
function unfold(): void {
  const near = document.querySelector('.hero > .agenda .day:not([hidden])');
  const later = document.querySelector<HTMLDetailsElement>('details.later');
  if (!near && later) later.open = true;
}

refresh();
offerCopies();
linkMapsApp();
setInterval(() => {
  if (!document.hidden) refresh();
}, EVERY_MS);
document.addEventListener('visibilitychange', refresh);
