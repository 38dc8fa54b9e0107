/** The age of facts that were not confirmed in time, beside the next sessions: "please call before you go". */
import type { Center } from '../../../data/model/directory.ts';
import { dateInWords, say, sentence } from '../../../data/model/text.ts';
import { dateOf, dayOf } from '../../../data/model/zone.ts';
import type { PageContext } from '../page/page-context.ts';

/** Nothing while every center named was confirmed in time, as of the build's day. */
export function OutdatedNotice({ context, centers }: { context: PageContext; centers: readonly Center[] }) {
  const { edition, text } = context;
  const today = dateOf(edition.asOf);
  const oldest = centers
    .filter((center) => edition.reviewBy(center) < today)
    .map(({ verified_on }) => verified_on)
    .sort()[0];
  if (oldest === undefined) return null;
  return (
    <p class="aged">
      {sentence(say(text, 'data_as_of', { date: dateInWords(text, dayOf(oldest)) }))} {say(text, 'may_be_outdated')}
    </p>
  );
}
