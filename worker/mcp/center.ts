/** The tool for "what is this center like?": what the search says of it, and which of its facts nobody has confirmed in time. */
import { VERIFIED_FACTS } from '../../data/model/directory.ts';
import { dateInWords, say } from '../../data/model/text.ts';
import { verifiedOn } from '../../data/model/verification.ts';
import { dateOf, dayOf } from '../../data/model/zone.ts';
import { badRequest, notFound } from '../http/problem.ts';
import type { Context } from '../http/route.ts';
import { searchCenterJson } from '../search/render-search.ts';
import { editionFor, textFor, todayOf } from './arguments.ts';
import type { JsonObject } from './message.ts';
import { told } from './told.ts';

export function getCenter(context: Context, given: JsonObject): object {
  const known = context.store.firstIds.join(', ');
  if (given.center === undefined) throw badRequest(`"center" is needed; known ids: ${known}.`);
  const edition = editionFor(context, given);
  const text = textFor(context, given);
  const [center] = edition.directory.centers;
  if (!center) throw notFound();
  // As of today: a build of some days ago knew some of them as confirmed.
  const today = dateOf(todayOf(context));
  const doubts = VERIFIED_FACTS.filter((fact) => edition.reviewBy(center, fact) < today).map((fact) => {
    const date = dateInWords(text, dayOf(verifiedOn(center, fact)));
    return { kind: 'not_confirmed', center: center.id, words: say(text, 'not_confirmed_since', { date }) } as const;
  });
  return told(context, text, { center: searchCenterJson(edition, { center }) }, doubts);
}
