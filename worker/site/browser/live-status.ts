/** Adds the current time to pages that are rendered once: hides past sessions, puts the next first, marks what is open, shows copy buttons. */
import { refreshAnswers } from './answers.ts';
import { arrange } from './arrangement.ts';
import { offerCopies } from './copy-buttons.ts';
import { offerSharing } from './share-buttons.ts';
import { linkMapsApp } from './maps-app-links.ts';
import { followClock, knownTime, TRUST_ENDS } from './page-clock.ts';
import { all, isOn, minute, nameDay, write } from './told.ts';

/** Interval of updates; the words only change when a session begins or ends. */
const EVERY_MS = 20_000;
/** What of a list is still to come. */
const TO_COME = '[data-until]:not([hidden])';

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
  const lead = refreshAnswers(now);
  document.body.classList.toggle('fresh', lead !== undefined);
  for (const line of all('.none')) write(line, isFresh && !lead ? line.dataset.none : '');
  for (const line of all('.call-first[data-words]')) showNote(line, isKnown && lead === undefined);
  arrange(lead !== undefined);
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

function wake(): void {
  if (!document.hidden) refresh();
}

refresh();
setInterval(refresh, EVERY_MS);
followClock(refresh);
offerCopies();
offerSharing();
linkMapsApp();
document.addEventListener('visibilitychange', wake);
