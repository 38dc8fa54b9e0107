/** What a page begins with: regular hours and numbers, as it was written; or the next dates, while they are known. */

const regular = document.querySelector<HTMLElement>('.regular');
/** Where regular hours stand after the dates; a frame has no room for both. */
const later = document.querySelector('.regular-later');
const dates = document.querySelector('.upcoming');
const calls = document.querySelector('.hero > .calls');
let datesAreFirst = false;

/** `lead`: the day that is next, which stands at the top of the dates; none puts regular hours first. */
export function putDatesFirst(lead: Element | undefined): void {
  if (lead && !dates?.contains(lead)) dates?.querySelector('.agenda')?.append(lead);
  arrange(lead !== undefined);
}

function arrange(first: boolean): void {
  if (first === datesAreFirst || !dates) return;
  datesAreFirst = first;
  if (first) calls?.before(dates);
  else calls?.after(dates);
  if (!regular) return;
  regular.hidden = first && !later;
  if (first) later?.append(regular);
  else (calls ?? dates).before(regular);
}
