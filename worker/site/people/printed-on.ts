/** When a sheet was made and how far its exceptions reach. */
import { dateInWords, say, type Text } from '../../../data/model/text.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { shownUntil } from '../page/page-context.ts';

/** A sheet hangs longer than it is true: when it was made, and how far its exceptions reach. */
export function printedOn(edition: PublishedEdition, text: Text): string {
  const [date, until] = [edition.asOf, shownUntil(edition)].map((day) => dateInWords(text, day));
  return say(text, 'printed_on', { date: date ?? '', until: until ?? '' });
}
