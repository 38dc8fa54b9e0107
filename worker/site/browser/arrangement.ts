/** What the start page begins with: all centers, as it was written; or the one that can be reached first, while the next sessions are known. */

const regular = document.querySelector<HTMLElement>('.regular');
/** Where the other centers stand after the dates. */
const later = document.querySelector('.regular-later');
const dates = document.querySelector('.upcoming');

export function arrange(first: boolean): void {
  if (!regular || !later) return;
  const isLater = later.contains(regular);
  if (first && !isLater) later.append(regular);
  else if (!first && isLater) dates?.before(regular);
}
