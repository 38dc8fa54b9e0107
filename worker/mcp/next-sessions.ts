/** The tool for "when is the next consultation?": what *.next.json says, from now on, as a list with its doubts. */
import type { Context } from '../http/route.ts';
import { dayFor, editionFor, limitFor, serviceFor, textFor, todayOf } from './arguments.ts';
import type { JsonObject } from './message.ts';
import { isTooOld, told } from './told.ts';
import { doubtsOf, sessionFacts, weekFrom } from './week.ts';

/** None are told of a build that is too old. */
export function nextSessions(context: Context, given: JsonObject): object {
  const edition = editionFor(context, given);
  const text = textFor(context, given);
  const limit = limitFor(given);
  const service = serviceFor(given);
  const day = dayFor(edition, given);
  if (isTooOld(context)) return told(context, text, { sessions: [], more: false }, []);
  const week = weekFrom(edition, day ?? todayOf(context));
  const coming = week.occurrences.filter(
    (session) =>
      (day !== undefined || Date.parse(session.ends_at) > context.now) &&
      (service === undefined ? session.service !== 'phone' : session.service === service),
  );
  const shown = coming.slice(0, limit).map((session) => ({ session, doubts: doubtsOf(edition, session, text) }));
  const sessions = shown.map(({ session, doubts }) => ({
    ...sessionFacts(edition, week, session, text),
    doubts: doubts.map(({ words }) => words),
  }));
  const known_until = service === 'phone' ? week.phone_until : week.until;
  return told(
    context,
    text,
    { sessions, more: coming.length > shown.length, known_until },
    shown.flatMap(({ doubts }) => doubts),
  );
}
